/** What one page of paper must hold; what its parts say stands with the type of the same name that Node reads. */
interface Sheet {
  id?: string;
  text: string;
  headings: string[];
  figures: string[];
  drawings: string[];
  links: string[];
  names: string[];
  spills: boolean;
}

const UNREAD =
  'aside.notes, script, style, template, [hidden], meter, progress, audio, video, rt, rp, .backdrop, [aria-hidden="true"], [data-later], .chart-data, [role="img"], svg :is(title, desc, style, defs), .katex:has(math)';

/** What a theme may leave out. */
const FURNITURE = '.folio, .folio *, .foot, .foot *';

/** What an author hides by hand, as text for screen readers alone; the style of a listing is ours. */
const BY_HAND = ':is(.slide [style], .slide [style] *):not(code *)';

/** Drawings that an author wrote, which Chromium tags where there is text in them. */
const DRAWINGS = 'svg[role="img"][aria-label]:not(.chart *, .diagram *, .bar)';

const nameOf = (figure: Element): string =>
  figure.getAttribute('alt') ?? figure.getAttribute('aria-label') ?? '';

/** Reads off the page, whatever its style sheet makes of it, what each sheet of paper must hold. */
function readSheets(): Sheet[] {
  const sections = [...document.querySelectorAll<HTMLElement>('section.slide')];
  return sections.map((section) => {
    const shown = (selector: string): Element[] =>
      [...section.querySelectorAll(selector)].filter(
        (one) => !one.closest('aside.notes, [aria-hidden="true"], [data-later]') && !isLeftOut(one),
      );
    return {
      ...(section.id && { id: section.id }),
      text: textIn(section),
      headings: shown('h1, h2, h3, h4, h5, h6').map(textIn),
      figures: shown(`img[alt]:not([alt=""]), [role="img"][aria-label]:not(${DRAWINGS})`).map(nameOf),
      drawings: shown(DRAWINGS).map(nameOf),
      links: shown('a[href]').map((one) => targetOf(one as HTMLAnchorElement)),
      names: [section, ...section.querySelectorAll('[id]')].map(({ id }) => id),
      spills: spills(section),
    };
  });
}

/** The text of an element in the order it is written, without what nobody reads on paper. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (node.matches(UNREAD) || isLeftOut(node))) return '';
  const text = [...node.childNodes].map(textIn).join('');
  return node instanceof HTMLTableCellElement ? `${text} ` : text;
}

const isLeftOut = (element: Element): boolean =>
  (element.matches(FURNITURE) && !isSeen(element)) ||
  (element.matches(BY_HAND) && (!isSeen(element) || (isOverfull(element) && element.clientHeight <= 2)));

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const spills = (section: HTMLElement): boolean =>
  [section, ...section.querySelectorAll(':not(aside.notes, aside.notes *, svg *, code *)')].some(
    isOverfull,
  ) || [...section.querySelectorAll<SVGTextElement>('svg text')].some(isBeyond);

/** A label that its drawing cuts off. */
function isBeyond(label: SVGTextElement): boolean {
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const drawing = label.ownerSVGElement?.getBoundingClientRect();
  if (!drawing) return false;
  return left < drawing.left || top < drawing.top || right > drawing.right || bottom > drawing.bottom;
}

/** What holds more than it has room for, so that some of it may fall off the paper. */
const isOverfull = ({ clientWidth, clientHeight, scrollWidth, scrollHeight }: Element): boolean =>
  clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);

/** Where a link leads: an address, or a name in the deck after its `#`. */
function targetOf(link: HTMLAnchorElement): string {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? decodeURIComponent(href) : link.href;
}
