import type { Attributes } from '../model.js';

export const noAttributes: Attributes = { classes: [], values: new Map() };

/** A name, and what it is given, which none after `#` or `.` is; the letters stand in it once, since they take V8 long to compile. */
const PIECE = /\s*([#.]?)([\p{L}\p{M}\p{N}_-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))?/uy;
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
    const [, sign, name = '', double, single, bare] = piece;
    const value = double ?? single ?? bare;
    if ((sign === '') !== (value !== undefined)) break;
    if (sign === '#' && id !== undefined) twice.push('#');
    if (value !== undefined && values.has(name)) twice.push(name);
    if (sign === '#') id = name;
    if (sign === '.') classes.push(name);
    if (value !== undefined) values.set(name, value);
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
