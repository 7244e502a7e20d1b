/** Type that is set smaller than it would be with less text on the slide. */
interface Shrunk {
  area: 'title' | 'body';
  path: number[];
  from: number;
  to: number;
}

interface ShrunkSlide {
  readonly id: string;
  readonly shrunk: Shrunk[];
}

const SAMPLES = '.body :is(p, li, td, dd, .line):not(.chart *, .katex *)';
const TITLES = ':scope > :is(h1, h2, .h1, .h2)';
const ROWS = ':is(ul, ol, tbody, code):not(.chart *)';

/** The sizes that a theme lets grow where there is little to say, which is no size that much text falls short of. */
const GROWING = ['display', 'statement', 'text'];

/**
 * Finds where type is set smaller because there is much of it: beside each slide stands, for a moment, one that has the
 * first of its points and rows alone and is told of no amount.
 */
function findShrunk(): readonly ShrunkSlide[] {
  const sections = [...document.querySelectorAll<HTMLElement>('section.slide')];
  const spares = sections.filter(mayShrink).map((section) => ({ section, ...spareOf(section) }));
  const found = spares.map(({ section, pairs }) => ({ id: section.id, shrunk: shrunkOf(section, pairs) }));
  for (const { spare } of spares) spare.remove();
  return found;
}

/** Whether a slide has anything that its spare would go without. */
const mayShrink = (section: HTMLElement): boolean =>
  section.style.getPropertyValue('--title') !== '' ||
  section.style.getPropertyValue('--amount') !== '' ||
  section.querySelector('pre[style]') !== null ||
  [...section.querySelectorAll(ROWS)].some(({ children }) => children.length > 1);

type Pair = readonly [now: Element, spare: Element];

function spareOf(section: HTMLElement): { readonly spare: HTMLElement; readonly pairs: readonly Pair[] } {
  const spare = section.cloneNode(true) as HTMLElement;
  const pairs = [TITLES, SAMPLES].flatMap((selector): readonly Pair[] => {
    const spares = spare.querySelectorAll(selector);
    return [...section.querySelectorAll(selector)].map((now, index) => [now, spares[index] ?? now]);
  });
  spare.style.removeProperty('--title');
  spare.style.removeProperty('--amount');
  for (const { style } of [spare, ...(spare.children as HTMLCollectionOf<HTMLElement>)])
    for (const size of GROWING) style.setProperty(`--size-${size}-short`, `var(--size-${size})`);
  for (const listing of spare.querySelectorAll('pre')) listing.removeAttribute('style');
  for (const rows of spare.querySelectorAll(ROWS))
    for (const row of [...rows.children].slice(1)) row.remove();
  section.after(spare);
  return { spare, pairs: pairs.filter(([, other]) => spare.contains(other)) };
}

/** Gives of the title, and of the text, what has been set smaller by most. */
function shrunkOf(section: HTMLElement, pairs: readonly Pair[]): Shrunk[] {
  const { width, height } = section.getBoundingClientRect();
  const scale = Math.min(width, height) / 720;
  const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize) / scale;
  const all = pairs.map(([now, spare]): Shrunk => {
    const body = now.closest('.body');
    const path = body ? pathTo(now, body) : [];
    return { area: body ? 'body' : 'title', path, from: sizeOf(spare), to: sizeOf(now) };
  });
  return (['title', 'body'] as const).flatMap((area) => {
    const [most] = all
      .filter((one) => one.area === area && one.from - one.to >= 1)
      .sort((a, b) => a.to / a.from - b.to / b.from);
    return most ? [most] : [];
  });
}

/** Gives the place of each element among its siblings, from the body down. */
function pathTo(element: Element, body: Element): number[] {
  const { parentElement: parent } = element;
  if (element === body || !parent) return [];
  return [...pathTo(parent, body), [...parent.children].indexOf(element)];
}
