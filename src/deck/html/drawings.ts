import { decodePercentBytes } from '../../percent.js';
import { type Element, elementsIn } from './elements.js';
import {
  handsDown,
  REPEATS,
  type Reference,
  type Repeats,
  referencesOf,
  selectorsOf,
  sheetOf,
} from './references.js';

/** A picture that a text draws: where it stands there, and how many elements its references draw beside those that are written. */
export interface Drawing {
  readonly start: number;
  readonly end: number;
  /** Without end where a reference leads back to what it stands in, or what is drawn cannot be seen. */
  readonly copies: number;
}

/** The most elements that the references of a drawing draw, and those of all the drawings of a deck; Chromium prints 15,000 in a second. */
export const MOST_COPIES = 10_000;
export const MOST_COPIES_IN_DECK = 100_000;

/** Says by how much a drawing draws too many elements; undefined where it does not. */
export function excessOf(copies: number): string | undefined {
  if (copies <= MOST_COPIES) return undefined;
  if (copies === Number.POSITIVE_INFINITY) return 'draws itself, or elements that cannot be counted';
  const many = copies < 1e15 ? copies.toLocaleString('en') : copies.toExponential(0).replace('e+', ' × 10^');
  return `draws ${many} elements by references, more than ${MOST_COPIES.toLocaleString('en')}`;
}

/**
 * Counts what the outermost drawings of texts on one page draw by references: `use`, patterns, markers, masks, clips and pictures
 * within addresses, each as often as it is drawn. In linear time, since each element is weighed once.
 */
export function drawingsIn(sources: readonly string[]): readonly (readonly Drawing[])[] {
  const read = sources.map(elementsIn);
  const forest = read.flatMap((elements = []) => elements);
  const parents: (number | undefined)[] = [];
  for (const elements of read) {
    const first = parents.length;
    for (const { parent } of elements ?? []) parents.push(parent === undefined ? undefined : first + parent);
  }
  const [sizes, weights] = weigh(forest, parents);
  let first = 0;
  return read.map((elements, source) => {
    if (!elements) return [{ start: 0, end: sources[source]?.length ?? 0, copies: Number.POSITIVE_INFINITY }];
    const from = first;
    first += elements.length;
    return outermost(elements).map((number) => {
      const { start, end } = elements[number] as Element;
      return { start, end, copies: (weights[from + number] ?? 0) - (sizes[from + number] ?? 0) };
    });
  });
}

/** Gives the numbers of the drawings that stand in no other, and of pictures that are one. */
function outermost(elements: readonly Element[]): readonly number[] {
  let end = 0;
  return elements.flatMap((element, number) => {
    if (element.start < end || !(element.name === 'svg' || dataDrawing(element))) return [];
    end = element.end;
    return [number];
  });
}

/** Gives how many elements stand in each, and how many each draws, itself among them. */
function weigh(
  elements: readonly Element[],
  parents: readonly (number | undefined)[],
): readonly [readonly number[], readonly number[]] {
  const sizes = elements.map(() => 1);
  const vertices = elements.map(verticesOf);
  const graph: Graph = { own: elements.map(ownWeight), edges: elements.map(() => []) };
  for (let number = elements.length - 1; number >= 0; number -= 1) {
    const parent = parents[number];
    if (parent === undefined) continue;
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[number] ?? 0);
    vertices[parent] = (vertices[parent] ?? 0) + (vertices[number] ?? 0);
    graph.edges[parent]?.push({ to: number, times: 1 });
  }
  const once = (): number => 1;
  const inside = (number: number): number => sizes[number] ?? 1;
  const times = {
    use: once,
    group: elements.some(handsDown) ? inside : once,
    elements: inside,
    vertices: (number: number): number => vertices[number] ?? 1,
  };
  link(graph, elements, (number, repeats) => times[repeats](number));
  return [sizes, sums(graph)];
}

/** What each number weighs alone, and what it draws besides. */
interface Graph {
  readonly own: number[];
  readonly edges: Edge[][];
}

interface Edge {
  readonly to: number;
  readonly times: number;
}

/** Links elements with what they refer to. Each id and each rule of a style sheet has a number too, so that there are no more edges than references. */
function link(
  { own, edges }: Graph,
  elements: readonly Element[],
  times: (number: number, repeats: Repeats) => number,
): void {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? own.length;
    if (number < own.length) return number;
    numbers.set(name, number);
    own.push(0);
    edges.push([]);
    return number;
  };
  const refer = (number: number, { id, repeats }: Reference): unknown =>
    edges[number]?.push({ to: numberOf(`#${id}`), times: times(number, repeats) });
  const sheet = sheetOf(elements);
  for (const [selector, references] of sheet)
    for (const { id, repeats } of references)
      edges[numberOf(`${repeats} ${selector}`)]?.push({ to: numberOf(`#${id}`), times: 1 });
  for (const [number, element] of elements.entries()) {
    const id = element.attributes.get('id');
    if (id !== undefined && !/gradient$/u.test(element.name))
      edges[numberOf(`#${id}`)]?.push({ to: number, times: 1 });
    for (const reference of referencesOf(element)) refer(number, reference);
    for (const selector of selectorsOf(element))
      for (const repeats of sheet.has(selector) ? REPEATS : [])
        edges[number]?.push({ to: numberOf(`${repeats} ${selector}`), times: times(number, repeats) });
  }
}

/** Sums what each number weighs with all that its edges lead to; endless for one on a cycle. Depth first, without recursion. */
function sums({ own, edges }: Graph): readonly number[] {
  const weights: (number | undefined)[] = own.map(() => undefined);
  const onWay = new Set<number>();
  const enter = (number: number) => {
    onWay.add(number);
    return { number, next: 0 };
  };
  for (const root of own.keys()) {
    const way = weights[root] === undefined ? [enter(root)] : [];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const all = edges[here.number] ?? [];
      const edge = all[here.next];
      here.next += 1;
      if (edge) {
        if (weights[edge.to] === undefined && !onWay.has(edge.to)) way.push(enter(edge.to));
        continue;
      }
      const drawn = all.reduce(
        (sum, { to, times }) => sum + times * (weights[to] ?? Number.POSITIVE_INFINITY),
        0,
      );
      weights[here.number] = (own[here.number] ?? 0) + drawn;
      onWay.delete(here.number);
      way.pop();
    }
  }
  return weights.map((weight = 0) => weight);
}

/** How many places for a marker a shape has at most. */
const verticesOf = ({ attributes }: Element): number =>
  Math.max(
    1,
    `${attributes.get('d') ?? ''} ${attributes.get('points') ?? ''}`.match(/\d*\.?\d+/gu)?.length ?? 0,
  );

/** An element is one, and a picture that is a drawing within its address all that is drawn there. */
function ownWeight(element: Element): number {
  const drawing = dataDrawing(element);
  if (!drawing) return 1;
  return drawingsIn([drawing])
    .flat()
    .reduce((sum, { copies }) => sum + copies, 1 + drawing.split('<').length);
}

/** Gives the text of a drawing that a picture holds in its address. */
const dataDrawing = ({ name, attributes }: Element): string | undefined =>
  /^(?:img|image|feimage|video)$/u.test(name)
    ? ['src', 'href', 'poster'].map((key) => drawingOf(attributes.get(key) ?? '')).find(Boolean)
    : undefined;

/** Gives the text of a drawing that stands in its own address: `'data:image/svg+xml,%3Csvg/%3E' => '<svg/>'`. */
export function drawingOf(src: string): string | undefined {
  const [, type = '', data] = /^\s*data:image\/svg\+xml([^,]*),([\s\S]*)$/iu.exec(src) ?? [];
  if (data === undefined) return undefined;
  const text = decodePercentBytes(data);
  if (!/;base64\s*$/iu.test(type)) return text;
  try {
    return atob(text);
  } catch {
    return '';
  }
}
