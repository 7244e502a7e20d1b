import type { Page } from '../model.js';
import { decodePercent } from '../percent.js';
import { stacksHtml } from './page.js';

/** A sheaf of fewer sheets takes the browser longer to begin than to print. */
const LEAST = 200;

/** A machine has two processors at the least; and each sheaf carries fonts of its own. */
const MOST = 2;

/**
 * Gives the pages, as HTML, that a deck is printed from side by side: of each sheaf its slides, and the names that its links lead to
 * in the others. How many there are hangs on the slides alone, so that the paper is the same on every machine.
 */
export function sheavesOf(page: Page, least = LEAST): readonly string[] {
  const { html, stacks } = page;
  const count = Math.min(MOST, Math.floor(stacks.flat().length / least));
  if (count < 2) return [html];
  const whole = stacksHtml(stacks);
  const names = new Set(namesIn(whole));
  const sheaves = cut(stacks, count).map((own) => {
    const slides = stacksHtml(own);
    const there = new Set(namesIn(slides));
    const elsewhere = (wanted: readonly string[]): readonly string[] =>
      [...new Set(wanted)].filter((name) => names.has(name) && !there.has(name));
    return { slides, there, linked: elsewhere(linkedNames(slides)), drawn: elsewhere(drawnNames(slides)) };
  });
  // What a drawing takes from another slide cannot be taken from another page.
  if (sheaves.some(({ drawn }) => drawn.length > 0)) return [html];
  const at = html.indexOf(whole);
  const [before, after] = [html.slice(0, at), html.slice(at + whole.length)];
  const wanted = new Set(sheaves.flatMap(({ linked }) => linked));
  return sheaves.map(({ slides, there, linked }) => {
    const targets = linked.map((name) => `<i id="${name}" hidden></i>`);
    // Chromium says where a name stands only where a link leads to it.
    const links = [...wanted]
      .filter((name) => there.has(name))
      .map((name) => `<a href="#${encodeURIComponent(name)}" hidden></a>`);
    return `${before}${slides}\n${[...targets, ...links].join('')}${after}`;
  });
}

/** Cuts stacks into runs of about as many sheets; what shows a later step of a slide, and has no name, stays with it. */
function cut(stacks: Page['stacks'], count: number): readonly Page['stacks'][] {
  const each = stacks.flat().length / count;
  let sheet = 0;
  let run = 0;
  const runOf = (slide: string): number => {
    if (slide.startsWith('<section id=')) run = Math.floor(sheet / each);
    sheet += 1;
    return run;
  };
  const placed = stacks.map((stack) => stack.map((slide) => ({ slide, run: runOf(slide) })));
  return Array.from({ length: count }, (_, own) =>
    placed
      .map((stack) => stack.filter(({ run: of }) => of === own).map(({ slide }) => slide))
      .filter((stack) => stack.length > 0),
  );
}

const namesIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]*)"/gu)].map(([, name = '']) => name);

const linkedNames = (html: string): readonly string[] =>
  [...html.matchAll(/ href="#([^"]*)"/gu)].map(([, name = '']) => decodePercent(name));

const drawnNames = (html: string): readonly string[] =>
  [...html.matchAll(/url\((?:&quot;|')?#([^)'&]*)|<use\b[^>]* href="#([^"]*)"/gu)].map(([, one, other]) =>
    decodePercent(one ?? other ?? ''),
  );
