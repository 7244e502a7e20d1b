import { decodeEntities } from '../../markdown/entities.js';
import type { Citation } from '../../model.js';

/** The name under which somebody works at a computer is no name of a person: that has a blank, or other letters than ASCII. */
const isPerson = (creator: string): boolean =>
  /[^\x20-\x7e]|\S\s\S/u.test(creator) && !/^(?:microsoft|apache|office|windows)\b/iu.test(creator);

/** Reads the core properties of a document (ECMA-376, part 2): title, author, the day it was last changed, language. */
export function readProperties(xml: string): Citation {
  const title = textOf('dc:title', xml);
  const creator = textOf('dc:creator', xml);
  const changed = textOf('dcterms:modified', xml) || textOf('dcterms:created', xml);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(changed)?.[0];
  const lang = textOf('dc:language', xml);
  return {
    ...(title !== '' && { title }),
    ...(isPerson(creator) && { byline: creator.split(/\s*;\s*/u).join(', ') }),
    ...(published !== undefined && { published }),
    ...(lang !== '' && { lang }),
  };
}

const textOf = (element: string, xml: string): string =>
  decodeEntities(new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '').trim();
