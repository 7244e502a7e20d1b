import { decodePercent } from '../../percent.js';
import type { Element } from './elements.js';

/** How often an element draws what it refers to: once, as a group or not, or for each element or corner of a shape in it. */
export const REPEATS = ['use', 'group', 'elements', 'vertices'] as const;
export type Repeats = (typeof REPEATS)[number];

/** What an element draws that stands elsewhere. */
export interface Reference {
  readonly id: string;
  readonly repeats: Repeats;
}

/** The references of style sheets, by the name, `.class` or `#id` of the elements that they are for; `*` is for all. */
export type Sheet = ReadonlyMap<string, readonly Reference[]>;

/** The elements that draw what they refer to, or let another element do so. */
const DRAWS = /^(?:use|pattern|feimage|set|animate)$/u;

/** Gives what an element refers to by its attributes. */
export const referencesOf = ({ name, attributes }: Element): readonly Reference[] =>
  [...attributes].flatMap(([key, value]) => {
    if (DRAWS.test(name) && /^(?:href|to|from|by|values)$/u.test(key)) return targets(value);
    return declared(key === 'style' ? value : `${key}:${value}`);
  });

/** Gives the keys of the rules that a style sheet may have for an element. */
export const selectorsOf = ({ name, attributes }: Element): readonly string[] => [
  '*',
  name,
  `#${attributes.get('id')}`,
  ...new Set((attributes.get('class') ?? '').split(/\s+/u).map((one) => `.${one}`)),
];

/** Whether a mask, a clip or a filter of an element may be one of the elements in it as well. */
export const handsDown = ({ css, attributes }: Element): boolean =>
  HANDS_DOWN.test(css) ||
  [...attributes].some(([key, value]) => HANDS_DOWN.test(key === 'style' ? value : `${key}:${value}`));

const HANDS_DOWN = /(?:mask|clip-path|filter|all)[\w-]{0,30}\s*:\s*inherit/iu;

const targets = (value: string): readonly Reference[] =>
  [...value.matchAll(/#([^;\s]+)/gu)].map(([, id = '']) => ({ id: decodePercent(id), repeats: 'use' }));

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/gu;

/** A property, as far as no other begins, with the id that it refers to. */
const DECLARED = /(?:^|[;{\s])([a-z-]+)\s*:|url\(\s*(?:["']\s*)?#([^"')\s]+)/giu;

/** Gives the references of declarations: those that are inherited are drawn for each element that stands there. */
function declared(css: string): readonly Reference[] {
  if (!/url\(/iu.test(css)) return [];
  let property = '';
  return [...css.replace(COMMENT, '').matchAll(DECLARED)].flatMap(([, name, id]): Reference[] => {
    if (name !== undefined) property = name.toLowerCase();
    return id === undefined ? [] : [{ id: decodePercent(id), repeats: repeatsOf(property) }];
  });
}

const repeatsOf = (property: string): Reference['repeats'] =>
  /^(?:mask|clip-path|filter)/u.test(property)
    ? 'group'
    : /^marker/u.test(property)
      ? 'vertices'
      : 'elements';

/**
 * Reads the references of all style sheets. What cannot be told whom it is for is for all: a longer selector, and a property of an
 * author's own, which any other may take up.
 */
export function sheetOf(elements: readonly Element[]): Sheet {
  const sheet = new Map<string, Reference[]>();
  const add = (selector: string, references: readonly Reference[]): void => {
    const before = sheet.get(selector);
    if (before) before.push(...references);
    else if (references.length > 0) sheet.set(selector, [...references]);
  };
  for (const { css, attributes } of elements) {
    const style = attributes.get('style') ?? '';
    if (/--[\w-]+\s*:/u.test(style)) add('*', declared(style));
    if (!/url\(/iu.test(css)) continue;
    const rules = [
      ...css
        .replace(/<!\[CDATA\[/gu, '')
        .replace(COMMENT, '')
        .matchAll(/([^{}]*)(?:\{([^{}]*)\}?|\}|$)/gu),
    ];
    const read = rules.map(([, selectors = '', body = '']) => ({ selectors, references: declared(body) }));
    const all = declared(css);
    const whole = read.reduce((sum, { references }) => sum + references.length, 0) === all.length;
    if (!whole || /--[\w-]+\s*:/iu.test(css)) add('*', all);
    else
      for (const { selectors, references } of read)
        for (const selector of selectors.split(',')) add(keyOf(selector), references);
  }
  return sheet;
}

/** Gives a class, an id or a name that the last part of a selector asks for. */
function keyOf(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/u)
      .at(-1) ?? '';
  const [, name = '*', part = name.toLowerCase()] = /^([a-z][\w-]*)?([.#][\w-]+)?/iu.exec(last) ?? [];
  return part;
}
