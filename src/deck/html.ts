import { type Change, mapBlocks, mapRun } from '../markdown/map.js';
import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Block, Outline, OutlineSlide } from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { type Clean, cleaner, isHtml } from './html/cleaner.js';
import { reportTo } from './report.js';

/**
 * Makes of the raw HTML of an outline what a page may show. Where the person at the command line trusts the outline, that is
 * all of it; else what a list allows, and the rest is told as `html-dropped`. The parser is loaded only where there is some.
 */
export async function readHtml(outline: Outline, trusted = false): Promise<Checked<Outline>> {
  const problems: Problem[] = [];
  if (trusted) return { value: { ...trustHtml(outline), trusted }, problems };
  if (!outline.slides.some(hasHtml)) return { value: outline, problems };
  const { sanitiseHtml } = await import('./html/sanitise.js');
  const clean = cleaner(sanitiseHtml, reportTo(problems, outline.file, outline.lines));
  return { value: { ...outline, slides: outline.slides.map((slide) => readSlide(slide, clean)) }, problems };
}

/** Keeps the raw HTML of an outline as it is written. */
export const trustHtml = (outline: Outline): Outline => ({
  ...outline,
  slides: outline.slides.map((slide) => readSlide(slide, trust)),
});

/** Keeps the raw HTML of blocks as it is written. */
export const trustBlocks = (blocks: readonly Block[]): readonly Block[] => mapBlocks(blocks, changeBy(trust));

const hasHtml = ({ title = [], blocks }: OutlineSlide): boolean =>
  [...walkRun(title), ...walkBlocks(blocks), ...walkInlines(blocks)].some(isHtml);

const trust: Clean = (nodes) =>
  nodes.map((node) => (isHtml(node) ? { ...node, kind: 'markup', files: [] } : node));

const changeBy = (clean: Clean): Change => ({
  inlines: (run) => clean(run, ''),
  blocks: (list) => clean(list, '\n'),
});

function readSlide({ title, blocks, ...slide }: OutlineSlide, clean: Clean): OutlineSlide {
  const change = changeBy(clean);
  return { ...slide, ...(title && { title: mapRun(title, change) }), blocks: mapBlocks(blocks, change) };
}
