import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeOf } from '../media-types.js';
import { Failure } from '../problem.js';
import { clientScripts } from './client.js';

const SCRIPT = /<script src="([^"]+)"><\/script>/gu;
const STYLE = /<link rel="stylesheet" href="([^"]+)">/u;
const PICTURE = /<img([^>]*?) src="(assets\/[^"]+)"/gu;

/**
 * Puts all that a built page has beside it into the page itself: style, scripts, fonts and pictures, each once. Its policy allows what
 * it carries, by digest, and nothing else; `outline` is named where something is wrong. Throws a Failure: single-file.
 */
export async function singleFile(folder: string, outline: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [, sheet = ''] = STYLE.exec(html) ?? [];
  const style = await inlineStyle(folder, sheet);
  const { html: pictured, repeats } = await inlinePictures(folder, html);
  const scripts = [
    ...(repeats ? [await clientScripts(['repeats'])] : []),
    ...(await Promise.all([...html.matchAll(SCRIPT)].map(([, path = '']) => readLines(join(folder, path))))),
  ].map(insideScript);
  const bare = pictured.replace(STYLE, () => `<style>${style}</style>`).replace(SCRIPT, '');
  refuseLoose(bare, outline);
  return bare
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/u,
      (_, start) => start + policy(style, scripts),
    )
    .replace(
      /\s*<\/body>/u,
      () => `\n${scripts.map((text) => `<script>${text}</script>`).join('\n')}\n</body>`,
    );
}

/** Writes the style sheet with the one it imports and its fonts and pictures in it. */
async function inlineStyle(folder: string, path: string): Promise<string> {
  const css = await readLines(join(folder, path));
  const beside = (name: string): string => join(folder, path, '..', name);
  const imported = await replaceAll(
    css,
    /@import url\("([^"]+)"\) layer\((\w+)\) (\w+);/gu,
    async ([, name = '', layer, media]) => {
      return `@media ${media} {\n@layer ${layer} {\n${await readLines(beside(name))}\n}\n}`;
    },
  );
  return replaceAll(imported, /url\("(?!data:|#)([^"]+)"\)/gu, async ([, name = '']) => {
    return `url("${await dataUrl(beside(decodeURI(name)))}")`;
  });
}

/** Writes each picture into the page where it stands first; where it stands again a script fetches it from there. */
async function inlinePictures(
  folder: string,
  html: string,
): Promise<{ readonly html: string; readonly repeats: boolean }> {
  const paths = [...html.matchAll(PICTURE)].map(([, , path = '']) => path);
  const again = new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
  const seen = new Set<string>();
  const replaced = await replaceAll(html, PICTURE, async ([, attributes, path = '']) => {
    const mark = [...again].indexOf(path);
    if (seen.has(path)) return `<img${attributes} data-same-as="${mark}"`;
    seen.add(path);
    const file = join(folder, decodeURIComponent(path.replaceAll('&amp;', '&')));
    return `<img${attributes}${mark < 0 ? '' : ` data-picture="${mark}"`} src="${await dataUrl(file)}"`;
  });
  return { html: replaced, repeats: again.size > 0 };
}

async function replaceAll(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray) => Promise<string>,
): Promise<string> {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(text.slice(from, match.index), await write(match));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].join('');
}

const dataUrl = async (path: string): Promise<string> =>
  `data:${typeOf(path)};base64,${await readFile(path, 'base64')}`;

/** A page's line ends are made plain when it is read, which a digest must not miss. */
const readLines = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8')).replace(/\r\n?/gu, '\n');

/** Keeps a script's own text from ending its element. */
const insideScript = (text: string): string =>
  text.replace(/<(?=\/script|script)/giu, '\\x3c').replaceAll('<!--', '\\x3c!--');

const policy = (style: string, scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(' ')}`,
    `style-src ${digest(style)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'media-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing that the page shows may lie beside it. */
function refuseLoose(html: string, outline: string): void {
  const left = /(?:src|href)="(assets\/[^"]*)"|url\("(?!data:|#)([^"]*)"\)/u.exec(html);
  if (!left) return;
  throw new Failure({
    rule: 'single-file',
    level: 'error',
    place: { file: outline },
    what: `The one file would still need "${left[1] ?? left[2]}" beside it.`,
    fix: 'Build it without --single-file, and report this.',
  });
}
