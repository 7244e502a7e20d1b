import type { DomDocument } from './dom.js';

/** What a page says of its article in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /(?:CreativeWork|Review|Blog|WebPage|Episode)$/;

/** Gives what the JSON-LD of a page describes: articles, then pages. What is no JSON is passed over. */
export function readJsonLd(document: DomDocument): readonly Thing[] {
  const things = [...document.querySelectorAll('script')].flatMap(({ textContent }) =>
    thingsIn(parseJson(textContent), 5),
  );
  const typed = (type: RegExp): readonly Thing[] =>
    things.filter((thing) => [thing['@type']].flat().some((name) => type.test(String(name))));
  return [...typed(ARTICLE), ...typed(PAGE)];
}

/** Many pages wrap it in a comment or a section of character data, or break lines inside its strings. */
function parseJson(text: string): unknown {
  const bare = text.replace(/<!\[CDATA\[|\]\]>/g, '');
  const json = bare.slice(
    Math.max(0, bare.search(/[[{]/)),
    1 + Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')),
  );
  try {
    return JSON.parse(json.replace(/\s+/g, ' '));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth - 1));
  const thing = value as Thing;
  const inside = [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage];
  return [thing, ...inside.flatMap((one) => thingsIn(one, depth - 1))];
}

/** Gives the texts of a value, or the names of the things it holds: `[{ name: 'A' }, 'B'] => ['A', 'B']`. */
export function namesIn(value: unknown, depth = 4): readonly string[] {
  if (depth === 0) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, depth - 1));
  return typeof value === 'object' && value !== null ? namesIn((value as Thing).name, depth - 1) : [];
}
