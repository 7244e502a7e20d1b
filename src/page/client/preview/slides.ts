/** A slide on the page. */
interface Shown extends Known {
  readonly section: HTMLElement;
}

/** What of a slide's element is Reveal's own, and stays when the slide changes. */
const KEPT = ['hidden', 'aria-hidden', 'inert'];
const MARKS = ['past', 'present', 'future'];

const stepOf = (step: HTMLElement): number => Number(step.dataset.fragmentIndex);

/** Reads a slide's HTML; its first steps are shown already, so that none fades in anew. */
function readSlide(html: string, shown: number): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  startSteps(template.content);
  const steps = [...template.content.querySelectorAll<HTMLElement>('.fragment')];
  const order = [...new Set(steps.map(stepOf))].sort((a, b) => a - b);
  for (const step of steps) step.classList.toggle('visible', order.indexOf(stepOf(step)) < shown);
  return template.content.firstElementChild as HTMLElement;
}

/** Changes a slide in place to another, and leaves what is the same as it is: a picture stays, a selection stays. */
function changeSlide(section: HTMLElement, html: string): void {
  const shown = new Set([...section.querySelectorAll<HTMLElement>('.fragment.visible')].map(stepOf)).size;
  const next = readSlide(html, shown);
  next.classList.add(...MARKS.filter((mark) => section.classList.contains(mark)));
  const { display, top } = section.style;
  Object.assign(next.style, { display, top });
  for (const name of section.getAttributeNames())
    if (!KEPT.includes(name) && !next.hasAttribute(name)) section.removeAttribute(name);
  for (const { name, value } of next.attributes) section.setAttribute(name, value);
  Idiomorph.morph(section, [...next.childNodes], { morphStyle: 'innerHTML' });
}

/** Puts slides into their stacks and their order, and moves none that stands right; tells whether any was moved. */
function arrange(root: HTMLElement, stacks: readonly (readonly HTMLElement[])[]): boolean {
  const used = new Set<Element>();
  let moved = false;
  const wanted = stacks.map((sections) => {
    const [first] = sections;
    if (sections.length === 1 && first) return first;
    const old = first?.parentElement;
    const stack = old?.matches('.stack') && !used.has(old) ? old : document.createElement('section');
    used.add(stack);
    stack.classList.add('stack');
    moved = fill(stack, sections) || moved;
    return stack;
  });
  return fill(root, wanted) || moved;
}

/** Gives an element these children; tells whether it had others. */
function fill(parent: HTMLElement, children: readonly HTMLElement[]): boolean {
  const isSame =
    parent.children.length === children.length &&
    children.every((child, index) => parent.children[index] === child);
  if (!isSame) parent.replaceChildren(...children);
  return !isSame;
}
