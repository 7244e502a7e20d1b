import { escapeText } from '../page/html.js';
import type { Told } from './told.js';

/** Writes the page of a deck that could not be made yet: what is wrong, until it is mended. */
export const waitingPage = (problems: readonly Told[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No slides yet</title>
<body data-problems="${escapeText(JSON.stringify(problems))}">
<script src="assets/preview/problems.js"></script>
<script src="assets/preview/waiting.js"></script>
`;
