/** What was in doubt, as its pixels tell; the type of the same name stands where Node reads it. */
interface Sighted {
  id: string;
  box: number;
  /** How many pixels of its width nobody can see, of a text; of a picture, the share of the place where another lies. */
  covered: number;
  /** The contrast of a text with what lies behind it, where that is least; undefined of a picture. */
  contrast?: number;
  large: boolean;
}

/** A part of the page that is taken as one picture, in pixels of the page. */
interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the picture to the page. */
  readonly scale: number;
  /** Whether there are pictures in it that lie on others. */
  readonly crossed: boolean;
}

type Shot = 'loud' | 'bare' | 'plain' | 'lower' | 'upper' | 'neither';

/** How high a slide is in a picture, and how many slides a picture holds. */
const SHOT_HEIGHT = 360;
const STRIP = 20;

/** Text that can be seen differs in a colour that no slide has from no text at all, whatever its own colour is. */
const INKS: Readonly<Partial<Record<Shot, string>>> = { loud: '#ff00ff', bare: 'transparent' };

const inkCss = (ink: string): string =>
  `section.slide * { -webkit-text-fill-color: ${ink} !important; } section.slide :is(text, text *) { fill: ${ink} !important; }`;

/** Puts all other slides away, so that those with something in doubt can be taken as few pictures. */
function stageDoubts(doubts: readonly Doubt[]): readonly Strip[] {
  const staged = new Set(doubts.map(({ section }) => section));
  for (const section of document.querySelectorAll<HTMLElement>('section.slide'))
    if (!staged.has(section)) section.style.setProperty('display', 'none', 'important');
  const sections = [...staged];
  const strips: Strip[] = [];
  for (let start = 0; start < sections.length; start += STRIP) {
    const group = sections.slice(start, start + STRIP);
    const frames = group.map((section) => section.getBoundingClientRect());
    const [first, last] = [frames[0], frames.at(-1)];
    if (!first || !last) continue;
    const crossed = doubts.some(({ section, other }) => other !== undefined && group.includes(section));
    const [x, y] = [first.left + scrollX, first.top + scrollY];
    strips.push({
      x,
      y,
      width: first.width,
      height: last.bottom - first.top,
      scale: SHOT_HEIGHT / Math.min(first.width, first.height),
      crossed,
    });
  }
  return strips;
}

/** Shows the slides as they are, or without their text, or without one or both of pictures that lie on each other. */
function showAs(shot: Shot, doubts: readonly Doubt[]): void {
  const sheet = new CSSStyleSheet();
  const ink = INKS[shot];
  if (ink) sheet.replaceSync(inkCss(ink));
  document.adoptedStyleSheets = [sheet];
  const hide = (element: Element | undefined, hidden: boolean): void =>
    (element as HTMLElement | undefined)?.style.setProperty('visibility', hidden ? 'hidden' : '');
  const crossed = doubts.filter(({ other }) => other !== undefined);
  for (const { source, other } of crossed)
    for (const element of [source.element, other]) hide(element, false);
  for (const { source, other } of crossed) {
    if (shot === 'lower' || shot === 'neither') hide(source.element, true);
    if (shot === 'upper' || shot === 'neither') hide(other, true);
  }
}

/** Tells of what is in doubt within a strip, by its pictures, which are data URLs. */
async function judgeDoubts(
  doubts: readonly Doubt[],
  strip: Strip,
  shots: Readonly<Partial<Record<Shot, string>>>,
): Promise<readonly Sighted[]> {
  const views = new Map<string, ImageData>();
  for (const [name, url] of Object.entries(shots)) views.set(name, await pixelsOf(url));
  const within = ({ left, top, right, bottom }: DOMRect): Edges => [
    (left + scrollX - strip.x) * strip.scale,
    (top + scrollY - strip.y) * strip.scale,
    (right + scrollX - strip.x) * strip.scale,
    (bottom + scrollY - strip.y) * strip.scale,
  ];
  const [loud, bare] = [views.get('loud'), views.get('bare')];
  return doubts
    .filter(({ section }) => {
      const top = section.getBoundingClientRect().top + scrollY;
      return top >= strip.y - 1 && top < strip.y + strip.height - 1;
    })
    .flatMap((doubt) => {
      if (!loud || !bare) return [];
      return doubt.other
        ? judgePictures(doubt, doubt.other, within, views)
        : judgeText(doubt, within, loud, bare);
    });
}

function judgeText(
  { id, box, source }: Doubt,
  within: (rect: DOMRect) => Edges,
  loud: ImageData,
  bare: ImageData,
): Sighted[] {
  const ink = inkOf(source.element);
  if (ink.alpha < 0.05 || source.box.rough) return [];
  const size = (source.box.size * SHOT_HEIGHT) / 720;
  let contrast = 21;
  let covered = 0;
  for (const rect of wordsOf(source)) {
    const word = inked(within(rect), size);
    const hidden = coveredWidth(loud, bare, word, size);
    covered += hidden;
    if (hidden === 0) contrast = Math.min(contrast, leastContrast(bare, word, ink));
  }
  const weight = Number(getComputedStyle(source.element).fontWeight);
  const large = source.box.size >= 24 || (source.box.size >= 18.6 && weight >= 700);
  return [{ id, box, covered: (covered * 720) / SHOT_HEIGHT, contrast, large }];
}

function wordsOf({ texts, element }: Source): readonly DOMRect[] {
  if (texts.length === 0) return [element.getBoundingClientRect()];
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    }),
  );
}

/** Gives how much of a word's width is the same with its text and without it, an em at a time. */
function coveredWidth(
  loud: ImageData,
  bare: ImageData,
  [left, top, right, bottom]: Edges,
  size: number,
): number {
  const cells = Math.max(1, Math.floor((right - left) / size));
  const width = (right - left) / cells;
  let covered = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const edges: Edges = [left + cell * width, top, left + (cell + 1) * width, bottom];
    if (shareOf(edges, loud, (at) => differs(loud, bare, at)) === 0) covered += width;
  }
  return covered;
}

/** Tells how much of a picture, where another lies, cannot be seen for it. */
function judgePictures(
  { id, box, source }: Doubt,
  other: Element,
  within: (rect: DOMRect) => Edges,
  views: ReadonlyMap<string, ImageData>,
): Sighted[] {
  const [plain, lower, upper, neither] = ['plain', 'lower', 'upper', 'neither'].map((name) =>
    views.get(name),
  );
  if (!plain || !lower || !upper || !neither) return [];
  const place = intersect(
    within(source.element.getBoundingClientRect()),
    within(other.getBoundingClientRect()),
  );
  const lost = (alone: ImageData): number =>
    shareOf(place, plain, (at) => differs(alone, neither, at) && differs(plain, alone, at));
  // Without the upper one the lower stands alone, and the other way round; either may be the one that is covered.
  return [{ id, box, covered: Math.max(lost(upper), lost(lower)), large: false }];
}

/** Gives the share of the pixels within edges of which something holds; 1 where there are none. */
function shareOf(
  [left, top, right, bottom]: Edges,
  { width, height }: ImageData,
  holds: (at: number) => boolean,
): number {
  let [count, all] = [0, 0];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x += 1) {
      all += 1;
      if (holds(4 * (y * width + x))) count += 1;
    }
  return all === 0 ? 1 : count / all;
}

/** What is less than this apart, of 255, is noise. */
const NOISE = 12;

const differs = ({ data: one }: ImageData, { data: other }: ImageData, at: number): boolean =>
  [0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > NOISE);

interface Ink {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** Gives the contrast of an ink with the pixels behind a word, which all but a twentieth of them have. */
function leastContrast(
  { data, width, height }: ImageData,
  [left, top, right, bottom]: Edges,
  { channels, alpha }: Ink,
): number {
  const contrasts: number[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x += 1) {
      const behind = [0, 1, 2].map((channel) => data[4 * (y * width + x) + channel] ?? 0);
      const ink = channels.map((channel, index) => alpha * channel + (1 - alpha) * (behind[index] ?? 0));
      const [one, other] = [luminanceOf(ink), luminanceOf(behind)];
      contrasts.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
    }
  contrasts.sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length / 20)] ?? 21;
}

/** Gives the relative luminance of WCAG 2.2. */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Gives the colour a text is set in, and how much of what lies behind shines through. */
function inkOf(element: Element): Ink {
  const drawn = element.matches('text');
  const style = getComputedStyle((drawn && element.querySelector('tspan:not(:has(tspan))')) || element);
  let alpha = drawn ? Number(style.fillOpacity) : 1;
  for (let holder: Element | null = element; holder; holder = holder.parentElement)
    alpha *= Number(getComputedStyle(holder).opacity);
  const [red = 0, green = 0, blue = 0, opaque = 255] = channelsOf(
    drawn ? style.fill : style.webkitTextFillColor,
  );
  return { channels: [red, green, blue], alpha: (alpha * opaque) / 255 };
}

function channelsOf(colour: string): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas || !CSS.supports('color', colour)) return [0, 0, 0, 0];
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

async function pixelsOf(url: string): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
  if (!canvas) throw new Error('The browser has no canvas.');
  canvas.drawImage(image, 0, 0);
  return canvas.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
}
