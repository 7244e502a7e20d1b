import { decodePercent } from '../../percent.js';
import {
  type Element,
  isElement,
  isNamed,
  makeElement,
  type Node,
  type Root,
  rewrite,
  textOf,
  walk,
} from './tree.js';

/** What a mark for a note reads like: `[1]`, `2`, `*`, `[note 3]`. */
const MARK = /^(?:[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\])]?|[[(](?:[a-z]{1,2}|(?:note|nb) ?\d{1,3})[\])])$/iu;

/**
 * Makes footnotes of the notes that marks in the text lead to, as `note-mark` and `note-text`, each with its label. Marks
 * whose note is no part of the story go, and so does what leads from a note back to its mark.
 */
export function setNotes(story: Root): Root {
  const named = rewrite(story, nameNote);
  const elements = [...walk(named)];
  const targets = new Set(elements.filter(isMark).map(targetOf));
  const notes = elements.map(idOf).filter((id) => id !== '' && targets.has(id));
  const labels = new Map([...new Set(notes)].map((id, index) => [id, String(index + 1)]));
  return rewrite(named, (element) => setNote(element, labels));
}

type Labels = ReadonlyMap<string, string>;

function setNote(element: Element, labels: Labels): readonly Node[] {
  if (isNamed(element, 'a')) return setMark(element, labels);
  if (isNamed(element, 'sup')) return setRaised(element);
  const label = labels.get(idOf(element));
  if (label !== undefined && !element.children.some(isNote))
    return [makeElement('note-text', { label }, withoutBacklinks(element).children)];
  if (!isNamed(element, 'ol', 'ul') || !element.children.some(isNote)) return [element];
  const items = element.children.filter((child) => !isNote(child));
  const others = items.some(isElement) ? [{ ...element, children: items }] : [];
  return [...element.children.filter(isNote), ...others];
}

function setMark(anchor: Element, labels: Labels): readonly Node[] {
  const target = targetOf(anchor);
  const label = isMark(anchor) ? labels.get(target) : undefined;
  if (label !== undefined) return [makeElement('note-mark', { label })];
  return target !== '' && (isMark(anchor) || !/[\p{L}\p{N}]/u.test(textOf(anchor))) ? [] : [anchor];
}

/** `^ a b The words` => `The words`, where the letters lead back to the marks. */
function withoutBacklinks(note: Element): Element {
  const rest = rewrite(note, (one) => (targetOf(one) !== '' && textOf(one).length < 3 ? [] : [one]));
  const first = rest.children.findIndex((child) => textOf(child) !== '');
  const children = rest.children.map((child, index) =>
    index === first && child.type === 'text'
      ? { ...child, value: child.value.replace(/^[\s^]+/u, '') }
      : child,
  );
  return { ...rest, children };
}

/** Of raised letters around marks only the marks stay, and none of those that lead to no note. */
function setRaised(raised: Element): readonly Node[] {
  const marks = [...walk(raised)].filter((one) => isNamed(one, 'note-mark'));
  const rest = rewrite(raised, (one) => (targetOf(one) === '' ? [one] : []));
  return marks.length > 0 || /^[\s,()[\]]*$/u.test(textOf(rest)) ? marks : [raised];
}

const isNote = (node: Node): boolean => isNamed(node, 'note-text');

const targetOf = ({ tagName, properties: { href } }: Element): string =>
  tagName === 'a' && typeof href === 'string' && /^#./u.test(href) ? decodePercent(href.slice(1)) : '';

const isMark = (element: Element): boolean => targetOf(element) !== '' && MARK.test(textOf(element));

/** A note's name stands on it, or on the first thing in it, which may go: then it is put on the note. */
function nameNote(element: Element): readonly Node[] {
  const [first] = element.children.filter((child) => isElement(child) || textOf(child) !== '');
  if (idOf(element) !== '' || !canBeNote(element) || !isNamed(first, 'a', 'span', 'sup')) return [element];
  const { id, name } = (first as Element).properties;
  return [{ ...element, properties: { ...element.properties, id: id ?? name } }];
}

const canBeNote = (element: Element): boolean => isNamed(element, 'li', 'p', 'div', 'dd', 'aside');

const idOf = (element: Element): string => (canBeNote(element) ? String(element.properties.id ?? '') : '');
