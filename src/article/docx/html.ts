import { fromDom } from 'hast-util-from-dom';
import mammoth from 'mammoth';
import { parseDom } from '../html/dom.js';
import { tidyHtml } from '../html/tidy.js';
import type { Root } from '../html/tree.js';
import { mapStyles } from './styles.js';
import { type Parts, pack, partText } from './unpack.js';

/** Makes a tree of HTML of a Word document; undefined where it has no text that can be read. */
export async function makeTree(parts: Parts): Promise<Root | undefined> {
  const html = await convert(parts);
  const tidy = html === undefined ? undefined : tidyHtml(`<body>${html}</body>`);
  const body = tidy === undefined ? undefined : fromDom(parseDom(tidy).body as never);
  return body?.type === 'element' ? { type: 'root', children: body.children } : undefined;
}

/** The library throws for whatever is not as it expects. */
async function convert(parts: Parts): Promise<string | undefined> {
  const options = {
    styleMap: [...mapStyles(partText(parts, 'word/styles.xml'))],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
  };
  try {
    return (await mammoth.convertToHtml({ buffer: pack(parts) as Buffer }, options)).value;
  } catch {
    return undefined;
  }
}
