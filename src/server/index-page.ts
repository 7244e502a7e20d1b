import { escapeText } from '../page/html.js';
import type { Version } from './version.js';

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
<link rel="stylesheet" href="/preview.css">
<body class="index">
<main>
<h1>Decks</h1>
<ul>
${decks.map(entryHtml).join('\n')}
</ul>
</main>
`;

/** A cover is a picture of the first slide, which neither runs nor is reached by keys. */
function entryHtml({ name, title }: DeckEntry): string {
  const path = encodeURIComponent(name);
  return `<li><a href="/${path}/"><span class="cover"><iframe src="/${path}/cover" sandbox="allow-same-origin" loading="lazy" tabindex="-1" aria-hidden="true"></iframe></span>${escapeText(title)}</a></li>`;
}

/** Cuts a deck's page down to its first slide, with no script. */
export function coverPage({ html, stacks, slides }: Version): string {
  const first = slides.get(stacks.flat()[0] ?? '') ?? '';
  const from = html.indexOf('<section');
  const to = html.lastIndexOf('</section>') + '</section>'.length;
  return `${html.slice(0, from)}${first}${html.slice(to)}`.replace(/<script[^>]*><\/script>/gu, '');
}
