import { createHash } from 'node:crypto';
import type { Asset, Page } from '../model.js';
import { encodeUrl } from '../page/html.js';

/** A page as it is served, cut into what can change on its own. */
export interface Version {
  /** Of all that follows. */
  readonly id: string;
  readonly html: string;
  readonly title: string;
  /** The digest of each slide, in the stacks they stand in. */
  readonly stacks: readonly (readonly string[])[];
  /** The HTML of each slide by its digest. */
  readonly slides: ReadonlyMap<string, string>;
  /** The digest of the style sheet. */
  readonly look: string;
  /** The digest of all that stands around the slides, which only loading the page anew can change. */
  readonly frame: string;
  readonly assets: ReadonlyMap<string, Asset['from']>;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Makes a version of a page; `stamps` says of a file of the deck when it was written, so that the page asks for it anew when it has changed. */
export function versionOf(page: Page, title: string, stamps: ReadonlyMap<string, string>): Version {
  const stamp = stamper(stamps);
  const stacks = page.stacks
    .filter((stack) => stack.length > 0)
    .map((stack) => stack.map((html) => stamp(html)))
    .map((stack) => stack.map((html) => ({ html, digest: digestOf(html) })));
  const assets = new Map(page.assets.map(({ path, from }) => [path, from]));
  const sheet = assets.get('assets/deck.css');
  const look = digestOf(sheet && 'text' in sheet ? sheet.text : '');
  const html = stamp(page.html);
  const frame = digestOf(around(html));
  const digests = stacks.map((stack) => stack.map(({ digest }) => digest));
  const id = digestOf(JSON.stringify([digests, look, frame, title]));
  return {
    id,
    html: html.replace('<html', `<html data-version="${id}"`),
    title,
    stacks: digests,
    slides: new Map(stacks.flat().map((slide) => [slide.digest, slide.html])),
    look,
    frame,
    assets,
  };
}

/** Gives a page without its slides, and without what it says of itself to others. */
const around = (html: string): string =>
  html
    .slice(0, html.indexOf('<section'))
    .replace(/<title>[^<]*<\/title>|<meta (?:name|property)=[^>]*>\n/gu, '')
    .concat(html.slice(html.lastIndexOf('</section>')));

/** Puts a file's stamp behind its name wherever a slide shows it. */
function stamper(stamps: ReadonlyMap<string, string>): (html: string) => string {
  const written = new Map([...stamps].map(([path, stamp]) => [encodeUrl(path), stamp]));
  return (html) =>
    written.size === 0
      ? html
      : html.replace(/ src="(assets\/files\/[^"?#]*)/gu, (all, path) =>
          written.has(path) ? `${all}?v=${written.get(path)}` : all,
        );
}
