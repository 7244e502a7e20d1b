/** What holds while a slide's elements are walked. */
interface Walk {
  readonly area: 'title' | 'body' | 'furniture';
  /** The way down from the slide's body: the place of each element among its siblings, from 0. */
  readonly path: readonly number[];
  /** What cuts off whatever lies beyond it. */
  readonly clip: Edges;
  /** What all blocks around have in common. */
  readonly block: Edges;
  /** By how much what is inside is enlarged. */
  readonly zoom: number;
  readonly level: boolean;
  readonly read: boolean;
  /** Whether a gradient or a picture lies behind. */
  readonly painted: boolean;
}

/** A run of text or a picture; what its parts say stands with the type of the same name that Node reads. */
interface Box {
  kind: 'text' | 'picture';
  area: Walk['area'];
  path: readonly number[];
  text: string;
  size: number;
  cut: number;
  out: number;
  lines: Edges[];
  rough: boolean;
  read: boolean;
  pixels?: readonly [own: number, shown: number];
}

/** A box with what it is of, for who looks at its pixels. */
interface Source {
  readonly section: HTMLElement;
  readonly box: Box;
  readonly element: Element;
  readonly texts: Text[];
  readonly painted: boolean;
}

/** What a slide is painted with beside its text. */
interface Paint {
  readonly element: Element;
  readonly edges: Edges;
}

const FORMULAS = 'math, .katex';
const ATOMS = `img, video, canvas, iframe, ${FORMULAS}`;
const UNSEEN = 'aside.notes, script, style, template, .katex-mathml, .backdrop, .veil';
const RAISED = 'sup, sub, rt';
/** Beyond this, what is off a slide is for who does not see it. */
const AWAY = 3000;
const UNSIZED = 1e6;

/** A closing mark after a Han character or kana stands in the first half of its square. */
const HALF_EMPTY = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][”’」』）】》〉。，、；：？！]/u;

/** Measures where the text and the pictures of each slide stand on paper, all slides in one pass. */
function measureSlides() {
  const sections = [...document.querySelectorAll<HTMLElement>('section.slide')];
  const slides = new Map<string, ReturnType<typeof measureSlide>>();
  let id = '';
  // A slide that is written once for each of its steps has its name the first time, and is whole the last time.
  for (const section of sections) {
    id = section.id || id;
    slides.set(id, measureSlide(section, id));
  }
  const measured = [...slides.values()];
  return {
    slides: measured.map(({ sources, paints, ...slide }) => slide),
    doubts: measured.flatMap(findDoubts),
  };
}

function measureSlide(section: HTMLElement, id: string) {
  const frame = section.getBoundingClientRect();
  const scale = Math.min(frame.width, frame.height) / 720;
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
  const sources: Source[] = [];
  const paints: Paint[] = [];
  const range = document.createRange();
  const backdrop = section.querySelector(':scope > .backdrop');
  const start = {
    path: [],
    clip: EVERYWHERE,
    block: EVERYWHERE,
    zoom: 1,
    level: true,
    read: true,
    painted: backdrop !== null,
  };
  if (backdrop) addPicture(backdrop, { ...start, area: 'furniture' });
  for (const child of section.children) {
    const inside = child.matches('.body, .part-name');
    const area = inside ? 'body' : child.matches('.folio, .foot, .part-number') ? 'furniture' : 'title';
    visit(child, { ...start, area });
  }
  const whole = sources.filter(({ box }) => box.lines.length > 0);
  return {
    id,
    edges: [left, top, right, bottom] as const,
    room,
    direction: style.direction,
    boxes: whole.map(({ box }) => box),
    sources: whole,
    paints,
  };

  function openBox(kind: Box['kind'], { area, path, level, read, painted }: Walk, element: Element): Source {
    const box: Box = {
      kind,
      area,
      path,
      text: '',
      size: UNSIZED,
      cut: 0,
      out: 0,
      lines: [],
      rough: !level,
      read: read && kind === 'text',
    };
    const source: Source = { section, box, element, texts: [], painted };
    sources.push(source);
    return source;
  }

  function visit(element: Element, walk: Walk, holder?: Source): void {
    if (element.matches(UNSEEN)) return;
    const style = getComputedStyle(element);
    const { display, visibility } = style;
    if (display === 'none' || style.opacity === '0') return;
    if (display !== 'contents' && !element.checkVisibility()) return;
    const seen = visibility === 'visible';
    const inline = display === 'inline' || display === 'contents';
    const turned = turnOf(style);
    const size = (Number.parseFloat(style.fontSize) * walk.zoom * turned.zoom) / scale;
    if (element.matches(ATOMS)) {
      if (!seen) return;
      if (element.matches(FORMULAS)) addFormula(element, walk, size);
      else addPicture(element, walk);
      return;
    }
    if (element.matches('svg')) {
      visitDrawing(element, walk, seen);
      return;
    }
    const read = walk.read && element.getAttribute('aria-hidden') !== 'true';
    const next =
      inline && isPlain(style) ? { ...walk, read } : enter(element, { ...walk, read }, style, turned);
    if (!next) return;
    const source = (inline ? holder : undefined) ?? openBox('text', next, element);
    // A part's body begins with its title.
    let index = element.matches('.part-name') ? -1 : 0;
    for (const node of element.childNodes) {
      if (node instanceof Text && seen && node.data.trim() !== '') {
        addText(
          source,
          node,
          next,
          size,
          style.whiteSpace === 'pre-wrap' ? 0.3 : HALF_EMPTY.test(node.data) ? 0.5 : 0,
        );
        if (!element.matches(RAISED)) source.box.size = Math.min(source.box.size, size);
      } else if (node instanceof Element) {
        visit(
          node,
          index < 0 ? { ...next, area: 'title' } : { ...next, path: [...next.path, index] },
          source,
        );
        index += 1;
      }
    }
  }

  /** Gives what holds in an element that may cut off, paint or hold apart what is in it; undefined where nobody sees that. */
  function enter(element: Element, walk: Walk, style: CSSStyleDeclaration, turned: Turn): Walk | undefined {
    const { display, clipPath, overflowX, overflowY, position, float, backgroundImage } = style;
    const inner = within(element.getBoundingClientRect());
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const cutTo = clippedBy(clipPath, clips ? inner : EVERYWHERE, scale);
    const shaped = clipPath.startsWith('inset(') ? clippedBy(clipPath, inner, scale) : cutTo;
    // Text for screen readers alone.
    if ((clips || shaped !== cutTo) && (shaped[2] - shaped[0] <= 2 || shaped[3] - shaped[1] <= 2))
      return undefined;
    if (position === 'absolute' && style.clip !== 'auto') return undefined;
    if (style.visibility === 'visible' && !isClear(style)) paints.push({ element, edges: inner });
    const loose =
      position === 'absolute' || position === 'fixed' || float !== 'none' || display === 'ruby-text';
    const around =
      element.parentElement === section && !element.matches('h1, h2, .h1, .h2') ? walk.block : inner;
    const inline = display === 'inline' || display === 'contents';
    return {
      ...walk,
      clip: intersect(walk.clip, shaped),
      block: inline ? walk.block : loose ? inner : intersect(walk.block, around),
      zoom: walk.zoom * turned.zoom,
      level: walk.level && turned.level,
      read: walk.read && float === 'none',
      painted: walk.painted || backgroundImage !== 'none',
    };
  }

  function addFormula(element: Element, walk: Walk, size: number): void {
    const { box } = openBox('text', walk, element);
    box.text = element.querySelector('annotation')?.textContent ?? '';
    box.rough = true;
    box.size = size;
    // A formula on its own is as wide as its slide; what it is made of may be wider.
    const parts = element.querySelectorAll('.katex-html > .katex-base');
    for (const part of parts.length > 0 ? parts : [element]) {
      const edges = within(part.getBoundingClientRect());
      box.lines.push(edges);
      box.out = Math.max(box.out, edges[2] - walk.block[2], walk.block[0] - edges[0]);
    }
  }

  function addPicture(element: Element, walk: Walk): void {
    const { box } = openBox('picture', walk, element);
    box.text = element.getAttribute('alt') ?? '';
    const { edges, width } = drawnIn(element, within(element.getBoundingClientRect()));
    box.lines.push(edges);
    box.out = Math.max(0, beyond(edges, walk.block));
    const own = ownSize(element)?.[0];
    const blocky = getComputedStyle(element).imageRendering !== 'auto';
    const counts = element.matches('.backdrop') || (walk.area !== 'furniture' && box.text !== '');
    if (own !== undefined && counts && !blocky) box.pixels = [own, width];
    if (!element.matches('.backdrop')) paints.push({ element, edges });
  }

  /** What is empty at a line's end, in ems, hangs out of its block: a space that is kept, half of a closing mark. */
  function addText({ box, texts }: Source, node: Text, walk: Walk, size: number, empty: number): void {
    const space = empty * size;
    const before = style.direction === 'rtl' ? space : 0;
    range.selectNodeContents(node);
    const reach = box.rough ? EVERYWHERE : walk.block;
    for (const rect of range.getClientRects()) {
      const [left, top, right, bottom] = within(rect);
      const line: Edges = [left + before, top, right - space + before, bottom];
      if (rect.width === 0 || line[2] <= -AWAY || bottom <= -AWAY) continue;
      box.lines.push(line);
      box.cut = Math.max(box.cut, beyond(line, walk.clip));
      box.out = Math.max(box.out, beyond(inked(line, size), reach));
    }
    box.text += node.data;
    texts.push(node);
  }

  /** A drawing counts as a whole, and each text in it that lies level. */
  function visitDrawing(svg: Element, walk: Walk, seen: boolean): void {
    if (!seen) return;
    const edges = within(svg.getBoundingClientRect());
    const { box: picture } = openBox('picture', walk, svg);
    picture.lines.push(edges);
    picture.out = Math.max(0, beyond(edges, walk.block));
    paints.push({ element: svg, edges });
    const clip = getComputedStyle(svg).overflow === 'visible' ? walk.clip : intersect(walk.clip, edges);
    const inside = { ...walk, read: false, painted: true };
    for (const text of svg.querySelectorAll('text')) {
      const matrix = text.getScreenCTM();
      if (!matrix || text.textContent?.trim() === '' || !text.checkVisibility()) continue;
      const { box } = openBox('text', inside, text);
      const { fontSize } = getComputedStyle(text);
      box.size = (Number.parseFloat(fontSize) * Math.hypot(matrix.a, matrix.b)) / scale;
      box.text = text.textContent ?? '';
      const line = within(text.getBoundingClientRect());
      box.cut = Math.max(0, beyond(line, clip));
      box.lines.push(line);
      box.rough = Math.abs(matrix.b) > 0.01;
    }
    for (const foreign of svg.querySelectorAll('foreignObject'))
      for (const child of foreign.children)
        visit(child, { ...inside, clip: intersect(clip, within(foreign.getBoundingClientRect())) });
  }
}

/** Whether an element paints nothing behind what is in it. */
const isClear = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration): boolean =>
  backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/u.test(backgroundColor);

/** Whether an element in a line does nothing but set its text. */
const isPlain = (style: CSSStyleDeclaration): boolean => style.clipPath === 'none' && isClear(style);

/** How much something enlarges what is in it, and whether it leaves it level. */
interface Turn {
  readonly zoom: number;
  readonly level: boolean;
}

const UNTURNED: Turn = { zoom: 1, level: true };

/** Gives how a transformation turns what it is of; nothing turns what is a part of a line. */
function turnOf({ display, transform, scale, rotate }: CSSStyleDeclaration): Turn {
  if (display === 'inline' || (transform === 'none' && scale === 'none' && rotate === 'none'))
    return UNTURNED;
  const { a, b, c, d } = new DOMMatrix(transform === 'none' ? undefined : transform);
  const times = scale === 'none' ? 1 : Number.parseFloat(scale.split(' ').at(-1) ?? '1');
  const level = Math.abs(b) < 0.01 && Math.abs(c) < 0.01 && rotate === 'none';
  return { zoom: Math.hypot(b, d) * times, level: level && a > 0 };
}
