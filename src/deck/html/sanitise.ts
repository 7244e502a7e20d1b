import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { find, html as htmlNames, svg as svgNames } from 'property-information';
import { assetPath, isFile } from '../files.js';
import { ALLOWED } from './allowed.js';

type Root = ReturnType<typeof fromHtml>;
type Node = Root | Root['children'][number];
type Element = Extract<Node, { readonly type: 'element' }>;

/** What was taken out of HTML: where it begins in its text, as it is called there, and what it was. */
export interface Dropped {
  readonly offset: number;
  readonly at: string;
  readonly what: string;
}

/** An empty element that stands for what is not HTML. */
export interface Slot {
  readonly name: string;
  /** The text of what it stands for, where it is no more than that. */
  readonly textOf: (slot: Element) => string | undefined;
}

export interface Sanitised {
  readonly html: string;
  /** The files that it shows, as they were named, and pictures within their addresses. */
  readonly files: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** More elements, or deeper ones, than anybody writes by hand; the parser's work grows with both. */
const MOST_TAGS = 20_000;
const DEEPEST = 100;
const TAG = /<(\/?)([a-z][^\s/>]*)[^<>]*>?/giu;

/**
 * Reads HTML as a browser does, keeps of it what the list allows, and writes it whole: every element that is opened is closed.
 * Slots are kept, but for those in a drawing, which become text; drawings alone refer to parts of drawings. The names of files become those beside the page.
 */
export function sanitiseHtml(source: string, slot: Slot): Sanitised {
  const tags = [...source.replace(/<!--[\s\S]*?-->/gu, blank).matchAll(TAG)];
  if (tags.length > MOST_TAGS || depthOf(tags) > DEEPEST)
    return { html: '', files: [], dropped: [{ offset: 0, at: '', what: 'HTML that is nested too deep' }] };
  const tree = fromHtml(source, { fragment: true });
  const dropped: Dropped[] = [];
  settle(tree, slot, dropped);
  const clean = sanitize(tree, {
    ...ALLOWED,
    tagNames: [...(ALLOWED.tagNames ?? []), slot.name],
    attributes: { ...ALLOWED.attributes, [slot.name]: ['dataN'] },
  }) as Root;
  const files = new Set<string>();
  for (const element of elementsOf(clean)) {
    placeFiles(element, files);
    if (!isDrawn(element) && /url\(/iu.test(String(element.properties.style ?? '')))
      delete element.properties.style;
  }
  return {
    html: toHtml(clean, { allowDangerousHtml: false }),
    files: [...files],
    dropped: [...dropped, ...droppedElements(tree, clean), ...droppedTags(tags, tree, slot)],
  };
}

const blank = (text: string): string => ' '.repeat(text.length);

/** Gives about how deep tags are nested; those that need no end count as open. */
function depthOf(tags: readonly RegExpExecArray[]): number {
  let [depth, deepest] = [0, 0];
  for (const [whole, close, name = ''] of tags) {
    if (close) depth = Math.max(0, depth - 1);
    else if (!whole.endsWith('/>') && !/^(?:br|hr|img|wbr|col|source|track|li|p|td|th|tr)$/iu.test(name))
      depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function* elementsOf(node: Node): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/**
 * Takes out of drawings what a browser would read as HTML in them. What stands in one and is not HTML becomes its text, or
 * where it has more than text, ends it; the words of titles are words alone.
 */
function settle(node: Root | Element, slot: Slot, dropped: Dropped[]): void {
  node.children = (node.children as Element['children']).flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'svg' && !writeSlots(child, slot)) {
      dropped.push({ offset: startOf(child) ?? 0, at: '<svg', what: '"<svg>"' });
      return [...elementsOf(child)].filter(({ tagName }) => tagName === slot.name);
    }
    if (child.tagName === 'title' || child.tagName === 'desc')
      child.children = child.children.filter(({ type }) => type === 'text');
    settle(child, slot, dropped);
    return [child];
  });
}

/** Writes the text of each slot inside an element in its place; false, and nothing is written, where one has none. */
function writeSlots(element: Element, { name, textOf }: Slot): boolean {
  const texts = [...elementsOf(element)].filter(({ tagName }) => tagName === name).map(textOf);
  if (!texts.every((text) => text !== undefined)) return false;
  const write = (node: Element): void => {
    node.children = node.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.tagName === name) return { type: 'text', value: texts.shift() ?? '' };
      write(child);
      return child;
    });
  };
  write(element);
  return true;
}

/** Gives files the names that they have beside the page, and notes how they were called. */
function placeFiles({ properties }: Element, files: Set<string>): void {
  for (const name of ['src', 'poster', 'xLinkHref', 'href']) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    // A drawing in an address is counted with the other drawings.
    if (/^data:image\/(?!svg)/iu.test(value)) files.add(value);
    if (!isFile(value) || value.startsWith('#')) continue;
    files.add(value);
    properties[name] = assetPath(value);
  }
}

const startOf = ({ position }: Element): number | undefined => position?.start.offset;

/** Names the elements and attributes of the first tree that the second lacks, but for those inside of one that is named. */
function droppedElements(tree: Root, clean: Root): readonly Dropped[] {
  const kept = new Map([...elementsOf(clean)].map((element) => [startOf(element), element]));
  const walk = (node: Node): readonly Dropped[] => {
    if (node.type !== 'element') return 'children' in node ? node.children.flatMap(walk) : [];
    const offset = startOf(node);
    if (offset === undefined) return node.children.flatMap(walk);
    const other = kept.get(offset);
    if (other) return [...droppedAttributes(node, other, offset), ...node.children.flatMap(walk)];
    const dropped = { offset, at: `<${node.tagName}`, what: `"<${node.tagName}>"` };
    return ALLOWED.strip?.includes(node.tagName) ? [dropped] : [dropped, ...node.children.flatMap(walk)];
  };
  return walk(tree);
}

function droppedAttributes(element: Element, kept: Element, offset: number): readonly Dropped[] {
  return Object.keys(element.properties)
    .filter((name) => kept.properties[name] === undefined)
    .map((name) => {
      const { attribute } = find(isDrawn(element) ? svgNames : htmlNames, name);
      return { offset, at: attribute, what: `the attribute "${attribute}" of "<${element.tagName}>"` };
    });
}

const isDrawn = ({ tagName }: Element): boolean =>
  tagName === 'svg' || Object.hasOwn(ALLOWED.ancestors ?? {}, tagName);

/** Names the tags that a browser passes over, so that no element came of them. */
function droppedTags(tags: readonly RegExpExecArray[], tree: Root, slot: Slot): readonly Dropped[] {
  const known = new Set([...(ALLOWED.tagNames ?? []), ...(ALLOWED.strip ?? []), slot.name].map(lower));
  const made = new Set([...elementsOf(tree)].map(startOf));
  return tags
    .filter(([, close, name = '']) => !close && !known.has(lower(name)))
    .filter(({ index }) => !made.has(index))
    .map(({ index, 2: name = '' }) => ({ offset: index, at: `<${name}`, what: `"<${lower(name)}>"` }));
}

const lower = (text: string): string => text.toLowerCase();
