import { decodeEntities } from '../../markdown/entities.js';
import type { DomDocument, DomElement } from './dom.js';
import { namesIn, readJsonLd } from './json-ld.js';

/** Where a page says something of itself: its JSON-LD, its meta tags, and its marks. Each gives what stands there, in order. */
export interface Sayings {
  readonly thing: (key: string) => readonly string[];
  readonly meta: (...names: readonly string[]) => readonly string[];
  readonly mark: (selector: string) => readonly string[];
  /** The words of the elements, whatever they say for machines. */
  readonly words: (selector: string) => readonly string[];
}

/** Gathers what a page says of itself. */
export function readSayings(document: DomDocument): Sayings {
  const things = readJsonLd(document);
  const tags = readMeta(document);
  const select = (selector: string) => [...document.querySelectorAll(selector)].slice(0, 20);
  return {
    thing: (key) => tidy(things.map((thing) => namesIn(thing[key]).join(', '))),
    meta: (...names) => tidy(names.flatMap((name) => tags.get(name) ?? [])),
    mark: (selector) => tidy(select(selector).map(valueIn)),
    words: (selector) => tidy(select(selector).map(({ textContent }) => textContent)),
  };
}

function readMeta(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content');
    const names = [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('http-equiv')];
    for (const name of names.flatMap((list) => list?.toLowerCase().trim().split(/\s+/) ?? []))
      if (content) tags.set(name, [...(tags.get(name) ?? []), content].slice(0, 10));
  }
  return tags;
}

/** An element's value is what it says for machines, else its words. */
const valueIn = (element: DomElement): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  element.getAttribute('href') ??
  element.textContent;

const tidy = (texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => decodeEntities(text).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && text.length < 1000);
