/** A rectangle in pixels of a slide that is 720 high: left, top, right, bottom. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** What holds while a slide's elements are walked. */
interface Walk {
  readonly area: 'title' | 'body' | 'furniture';
  /** The way down from the slide's body: the place of each element among its siblings, from 0. */
  readonly path: readonly number[];
  /** What cuts off whatever lies beyond it. */
  readonly clip: Edges;
}

/** A run of text or a picture; what its parts say stands with the type of the same name that Node reads. */
interface Box {
  kind: 'text' | 'picture';
  area: Walk['area'];
  path: readonly number[];
  text: string;
  size: number;
  cut: number;
  lines: Edges[];
  rough: boolean;
}

const FORMULAS = 'math, .katex';
const ATOMS = `img, video, canvas, iframe, ${FORMULAS}`;
const UNSEEN = 'aside.notes, script, style, template, .katex-mathml, .backdrop';
const RAISED = 'sup, sub, rt';

/** Measures where the text and the pictures of each slide stand on paper, all slides in one pass. */
function measureSlides() {
  const slides = new Map<string, ReturnType<typeof measureSlide>>();
  let id = '';
  // A slide that is written once for each of its steps has its name the first time, and is whole the last time.
  for (const section of document.querySelectorAll<HTMLElement>('section.slide')) {
    id = section.id || id;
    slides.set(id, measureSlide(section, id));
  }
  return [...slides.values()];
}

function measureSlide(section: HTMLElement, id: string) {
  const frame = section.getBoundingClientRect();
  const scale = frame.height / 720;
  const style = getComputedStyle(section);
  const within = ({ left, top, right, bottom }: DOMRect): Edges => [
    (left - frame.left) / scale,
    (top - frame.top) / scale,
    (right - frame.left) / scale,
    (bottom - frame.top) / scale,
  ];
  const padding = (side: string): number => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
  const [left, top, right, bottom] = within(frame);
  const foot = section.querySelector(':scope > .foot');
  const room: Edges = [
    left + padding('left') / scale,
    top,
    right - padding('right') / scale,
    foot ? within(foot.getBoundingClientRect())[1] : bottom,
  ];
  const boxes: Box[] = [];
  const everything: Edges = [-1e6, -1e6, 1e6, 1e6];
  for (const child of section.children) {
    const inside = child.matches('.body, .part-name');
    const area = inside ? 'body' : child.matches('.folio, .foot, .part-number') ? 'furniture' : 'title';
    visit(child, { area, path: [], clip: everything });
  }
  return { id, room, boxes: boxes.filter(({ lines }) => lines.length > 0) };

  function openBox(kind: Box['kind'], { area, path }: Walk, size: number): Box {
    const box: Box = { kind, area, path, text: '', size: size / scale, cut: 0, lines: [], rough: false };
    boxes.push(box);
    return box;
  }

  function visit(element: Element, walk: Walk, holder?: Box): void {
    if (element.matches(UNSEEN)) return;
    const { display, visibility, opacity, fontSize, overflowX, overflowY, whiteSpace } =
      getComputedStyle(element);
    if (display === 'none' || opacity === '0') return;
    const size = Number.parseFloat(fontSize);
    const seen = visibility === 'visible';
    if (element.matches(ATOMS)) {
      const formula = element.matches(FORMULAS);
      const box = openBox(formula ? 'text' : 'picture', walk, size);
      box.text = element.getAttribute('alt') ?? element.querySelector('annotation')?.textContent ?? '';
      box.rough = formula;
      // A formula on its own is as wide as its slide; what it is made of may be wider.
      const parts = element.querySelectorAll('.katex-html > .katex-base');
      for (const part of parts.length > 0 ? parts : [element])
        if (seen) box.lines.push(within(part.getBoundingClientRect()));
      return;
    }
    if (element.matches('svg')) {
      visitDrawing(element, walk, seen);
      return;
    }
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const edges = clips ? within(element.getBoundingClientRect()) : walk.clip;
    // Text for screen readers alone.
    if (clips && (edges[2] - edges[0] <= 2 || edges[3] - edges[1] <= 2)) return;
    const inner = clips ? { ...walk, clip: intersect(walk.clip, edges) } : walk;
    const box =
      (display === 'inline' || display === 'contents' ? holder : undefined) ??
      openBox('text', inner, Number.POSITIVE_INFINITY);
    // A part's body begins with its title.
    let index = element.matches('.part-name') ? -1 : 0;
    for (const node of element.childNodes) {
      if (node instanceof Text && seen && node.data.trim() !== '') {
        addText(box, node, inner.clip, whiteSpace === 'pre-wrap' ? (0.3 * size) / scale : 0);
        if (!element.matches(RAISED)) box.size = Math.min(box.size, size / scale);
      } else if (node instanceof Element) {
        const next =
          index < 0 ? { ...inner, area: 'title' as const } : { ...inner, path: [...inner.path, index] };
        visit(node, next, box);
        index += 1;
      }
    }
  }

  /** A space that is kept at a line's end hangs out of its block, and is nothing to see. */
  function addText(box: Box, node: Text, clip: Edges, space: number): void {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const lines = rects.map(within).map((line): Edges => [line[0], line[1], line[2] - space, line[3]]);
    box.lines.push(...lines);
    box.text += node.data;
    for (const line of lines) box.cut = Math.max(box.cut, beyond(line, clip));
  }

  /** A drawing counts as a whole, and each text in it that lies level. */
  function visitDrawing(svg: Element, walk: Walk, seen: boolean): void {
    if (!seen) return;
    const edges = within(svg.getBoundingClientRect());
    openBox('picture', walk, 19).lines.push(edges);
    const clip = getComputedStyle(svg).overflow === 'visible' ? walk.clip : intersect(walk.clip, edges);
    for (const text of svg.querySelectorAll('text')) {
      const matrix = text.getScreenCTM();
      if (!matrix || text.textContent?.trim() === '' || !text.checkVisibility()) continue;
      const box = openBox(
        'text',
        walk,
        Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b),
      );
      box.text = text.textContent ?? '';
      const line = within(text.getBoundingClientRect());
      box.cut = Math.max(0, beyond(line, clip));
      box.lines.push(line);
      box.rough = Math.abs(matrix.b) > 0.01;
    }
  }
}

const intersect = (one: Edges, other: Edges): Edges => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

/** Gives how far something reaches beyond the edges, at most. */
const beyond = (line: Edges, edges: Edges): number =>
  Math.max(edges[0] - line[0], edges[1] - line[1], line[2] - edges[2], line[3] - edges[3]);
