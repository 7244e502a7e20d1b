import { escapeText } from '../page/html.js';

/** A deck as the index lists it. */
export interface DeckEntry {
  readonly name: string;
  readonly title: string;
}

/** Writes the page that lists all decks, each with its first slide. */
export const indexPage = (decks: readonly DeckEntry[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Decks</title>
<body>
<ul>${decks.map(({ name, title }) => `<li><a href="/${encodeURIComponent(name)}/">${escapeText(title)}</a></li>`).join('')}</ul>
`;
