import { filePath, isFile } from '../deck/files.js';
import type { Deck, Size } from '../model.js';
import { attributesHtml, encodeUrl, escapeText } from './html.js';
import { type Purpose, policyFor } from './scripts.js';

/** A slide on a stand, so that no server is asked for an icon that it has not. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 1h14v9H1z' fill='%23b3261e'/%3E%3Cpath d='M3 4h7M3 6.500h5' stroke='%23fff'/%3E%3Cpath d='M7 10h2l1 5H6z' fill='%23777'/%3E%3C/svg%3E";

/** The size of a card in pixels, as what shows links asks for it. */
export const CARD: Size = { width: 1200, height: 630 };

/** Writes a page's head: its policy, which trusted HTML goes without, and what browsers, search engines and those who share its address ask for. */
export function headHtml(deck: Deck, purpose: Purpose): string {
  const { settings, title, trusted } = deck;
  const { author, description, keywords, robots, subtitle, url } = settings;
  return [
    '<meta charset="utf-8">',
    ...(trusted ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policyFor(purpose)}">`]),
    ...metasOf('name', {
      viewport: 'width=device-width, initial-scale=1',
      generator: 'Lectern',
      author: author.join(', '),
      description,
      keywords: keywords.join(', '),
      robots,
    }),
    ...metasOf('property', {
      'og:type': 'article',
      'og:title': title,
      'og:description': description ?? subtitle,
      'og:url': url,
      ...(deck.card ? cardOf(deck) : { 'og:image': pictureOf(deck) }),
    }),
    ...(deck.card ? metasOf('name', { 'twitter:card': 'summary_large_image' }) : []),
    `<title>${escapeText(title)}</title>`,
    ...(url === undefined ? [] : [`<link${attributesHtml({ rel: 'canonical', href: url })}>`]),
    `<link rel="icon" href="${ICON}">`,
    '<link rel="stylesheet" href="assets/deck.css">',
  ].join('\n');
}

const metasOf = (
  kind: 'name' | 'property',
  metas: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  Object.entries(metas)
    .filter(([, content]) => content)
    .map(([name, content]) => `<meta${attributesHtml({ [kind]: name, content })}>`);

/** Names the picture that others show beside a link to the deck (ogp.me), by its whole address where that is known. */
const cardOf = ({ title, settings: { url } }: Deck): Readonly<Record<string, string>> => ({
  'og:image': url === undefined ? 'card.png' : new URL('card.png', url).href,
  'og:image:width': String(CARD.width),
  'og:image:height': String(CARD.height),
  'og:image:alt': title,
});

/** Gives the address of the picture behind the first slide, which stands for the deck where it is shared. */
function pictureOf({ settings: { url }, parts }: Deck): string | undefined {
  const background = parts[0]?.slides[0]?.background;
  if (url === undefined || background?.kind !== 'picture' || !isFile(background.src)) return undefined;
  return new URL(`assets/files/${encodeUrl(filePath(background.src))}`, url).href;
}
