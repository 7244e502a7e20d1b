/** An element of a drawing's text, before what it stands in is known to be whole. */
export interface Element {
  /** In small letters, without its prefix. */
  readonly name: string;
  /** By their names in small letters, without prefixes, with all that is escaped in them written out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  end: number;
  /** The number of the element that it stands in. */
  readonly parent: number | undefined;
  /** The CSS of a style sheet. */
  readonly css: string;
}

const TOKEN =
  /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[!?][^>]*>?|(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*(?:"|$)|'[^']*(?:'|$))*)>?)/giu;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'>]*))?/gu;
const ENTITY = /<!ENTITY\s+(?:%\s+)?([^\s"'>]+)\s+("[^"]*(?:"|$)|'[^']*(?:'|$))/giu;

/** The most letters of an entity's value, which holds a namespace in the drawings that people save. */
const LONGEST_ENTITY = 200;

/** Reads the elements of SVG or of whole HTML in their order, in linear time; undefined where entities or a sheet of styles hide some. */
export function elementsIn(source: string): readonly Element[] | undefined {
  const entities = new Map(
    [...source.matchAll(ENTITY)].map(([, name = '', value = '']) => [name, bare(value)]),
  );
  const hides = [...entities.values()].some((value) => /[<&%]/u.test(value) || value.length > LONGEST_ENTITY);
  if (hides || /<!ENTITY\s+%|<\?xml-stylesheet/iu.test(source)) return undefined;
  const elements: Element[] = [];
  const open: number[] = [];
  const opened = new Map<string, number>();
  const count = (name: string, by: number): unknown => opened.set(name, (opened.get(name) ?? 0) + by);
  for (const { 0: whole, 1: close, 2: tag, 3: written = '', index } of source.matchAll(TOKEN)) {
    if (tag === undefined) continue;
    const name = localName(tag);
    const end = index + whole.length;
    if (close) {
      while (opened.get(name)) {
        const last = elements[open.pop() ?? 0];
        if (!last) break;
        last.end = end;
        count(last.name, -1);
        if (last.name === name) break;
      }
      continue;
    }
    const css = name === 'style' ? plain(source.slice(end, endOf(source, end)), entities) : '';
    const attributes = new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
        localName(key),
        plain(bare(value), entities),
      ]),
    );
    elements.push({ name, attributes, start: index, end, parent: open.at(-1), css });
    if (whole.endsWith('/>')) continue;
    open.push(elements.length - 1);
    count(name, 1);
  }
  for (const number of open) (elements[number] as Element).end = source.length;
  return elements;
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();
const bare = (value: string): string => value.replace(/^["']|["']$/gu, '');

function endOf(source: string, from: number): number {
  const at = source.indexOf('</', from);
  return at < 0 ? source.length : at;
}

/** Writes out what XML and CSS escape; in an address, `%61` is left to who reads it. */
const plain = (text: string, entities: ReadonlyMap<string, string>): string =>
  text
    .replace(/&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([^\s&;#]{1,200}));?/giu, (whole, hex, decimal, name) => {
      if (name !== undefined) return entities.get(name) ?? NAMED[name] ?? whole;
      return letter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/giu, (_, hex, other) =>
      hex === undefined ? other : letter(Number.parseInt(hex, 16)),
    );

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
