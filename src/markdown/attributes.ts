import type { Attributes } from '../model.js';

export const noAttributes: Attributes = { classes: [], values: new Map() };

const PIECE =
  /\s*(?:#([\p{L}\p{M}\p{N}_-]+)|\.([\p{L}\p{M}\p{N}_-]+)|([\p{L}\p{M}\p{N}_-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))/uy;
const END = /\s*\}/y;

/**
 * Reads the braces that stand at `from` in the text, and where they end; undefined where they are no attributes.
 *
 * `'{#top .wide by="Wang Yi"}' => { id: 'top', classes: ['wide'], values: { by: 'Wang Yi' } }`
 */
export function readAttributes(
  text: string,
  from = 0,
): { readonly attributes: Attributes; readonly end: number } | undefined {
  if (text[from] !== '{') return undefined;
  let id: string | undefined;
  const classes: string[] = [];
  const values = new Map<string, string>();
  const twice: string[] = [];
  PIECE.lastIndex = from + 1;
  let end = PIECE.lastIndex;
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const [, name, className, key, double, single, bare] = piece;
    if (name !== undefined && id !== undefined) twice.push('#');
    if (key !== undefined && values.has(key)) twice.push(key);
    if (name !== undefined) id = name;
    if (className !== undefined) classes.push(className);
    if (key !== undefined) values.set(key, double ?? single ?? bare ?? '');
    end = PIECE.lastIndex;
  }
  END.lastIndex = end;
  if (!END.test(text)) return undefined;
  const attributes = { ...(id !== undefined && { id }), classes, values, ...(twice.length > 0 && { twice }) };
  return { attributes, end: END.lastIndex };
}

/** Takes the braces off the end of a line: `'Title {.own}' => ['Title', { classes: ['own'] }]`; `'\\{'` opens none. */
export function splitAttributes(text: string): readonly [rest: string, attributes: Attributes] {
  for (let open = text.lastIndexOf('{'); open >= 0; open = open > 0 ? text.lastIndexOf('{', open - 1) : -1) {
    const read = readAttributes(text, open);
    if (read && text[open - 1] !== '\\' && text.slice(read.end).trim() === '')
      return [text.slice(0, open).trimEnd(), read.attributes];
  }
  return [text, noAttributes];
}
