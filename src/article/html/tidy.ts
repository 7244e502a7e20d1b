import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;
type Part = 'head' | 'body';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Left out with all that is in them: no reader sees words of the article there. */
const UNSEEN = names(
  'applet audio button canvas datalist dialog object script select style svg template textarea video',
);
const WHOLE = names('html head body');
const HEADING = /^h[1-6]$/;
const HEAD = names('base link meta script title');
const VOID = names(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** What a page may hold: far more than prose needs, and no more than can be read in seconds and walked by recursion. */
const MOST_ELEMENTS = 100_000;
const MOST_LETTERS = 3_000_000;
const DEEPEST = 100;
/** Letters that are read before it is asked whether the page is too large. */
const PIECE = 65_536;

/**
 * Writes a page anew as one document with a head and a body: no scripts but JSON-LD, no styles, drawings or comments; what
 * is nested too deep moves up. Gives undefined for a page that is larger than what can be read.
 */
export function tidyHtml(html: string): string | undefined {
  const tags = { html: '', body: '' };
  const page = { head: '', body: '' };
  const open: { readonly name: string; readonly into: Part | undefined; readonly hides: boolean }[] = [];
  let elements = 0;
  let unseen = 0;
  const isTooLarge = (): boolean =>
    elements > MOST_ELEMENTS || page.head.length + page.body.length > MOST_LETTERS;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      if (name === 'html' || name === 'body') tags[name] ||= writeAttributes(attributes);
      const hides =
        isUnseen(name, attributes) && !(name === 'button' && open.some((one) => HEADING.test(one.name)));
      if (hides) unseen += 1;
      const fits = unseen === 0 && !WHOLE.has(name) && (VOID.has(name) || open.length < DEEPEST);
      const into = fits ? (HEAD.has(name) && attributes.itemprop === undefined ? 'head' : 'body') : undefined;
      if (into) page[into] += `<${name}${writeAttributes(attributes)}>`;
      if (!VOID.has(name)) open.push({ name, into, hides });
    },
    ontext(text) {
      const top = open.at(-1);
      if (unseen === 0) page[top?.into ?? 'body'] += top?.name === 'script' ? text : escapeHtml(plain(text));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const closed = open.pop();
      if (closed?.into) page[closed.into] += `</${closed.name}>`;
      if (closed?.hides) unseen -= 1;
    },
  });
  for (let at = 0; at < html.length && !isTooLarge(); at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (isTooLarge()) return undefined;
  parser.end();
  return `<!doctype html><html${tags.html}><head>${page.head}</head><body${tags.body}>${page.body}</body></html>`;
}

const isUnseen = (name: string, { type = '' }: Attributes): boolean =>
  UNSEEN.has(name) && !/^\s*application\/ld\+json\b/i.test(type);

/** What only steers how lines break is no part of the words. */
const plain = (text: string): string =>
  text.replace(/\u00a0/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const NAME = /^[a-z][\w:.-]*$/i;
/** An attribute called "constructor" would be taken for what every object has. */
const IN_EVERY_OBJECT = {};

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([name]) => NAME.test(name) && !name.startsWith('on') && !(name in IN_EVERY_OBJECT))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
