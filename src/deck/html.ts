import { type Change, mapBlocks, mapRun } from '../markdown/map.js';
import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Block, Inline, Outline, OutlineSlide } from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { type Clean, cleaner, isHtml } from './html/cleaner.js';
import { type Report, reportTo } from './report.js';

/**
 * Makes of the raw HTML of an outline what a page may show. Where the person at the command line trusts the outline, that is
 * all of it; else what a list allows, and the rest is told as `html-dropped`. The parser is loaded only where there is some.
 */
export async function readHtml(outline: Outline, trusted = false): Promise<Checked<Outline>> {
  const problems: Problem[] = [];
  if (trusted) return { value: { ...trustHtml(outline), trusted }, problems };
  if (!outline.slides.some(hasHtml)) return { value: outline, problems };
  const { sanitiseHtml } = await import('./html/sanitise.js');
  const report = reportTo(problems, outline.file, outline.lines);
  const clean = cleaner(sanitiseHtml, report);
  const slides = outline.slides.map((slide) => readSlide(slide, clean));
  return { value: { ...outline, slides: await boundSlides(slides, report) }, problems };
}

/** Keeps the raw HTML of an outline as it is written. */
export const trustHtml = (outline: Outline): Outline => ({
  ...outline,
  slides: outline.slides.map((slide) => readSlide(slide, trust)),
});

/** Keeps the raw HTML of blocks as it is written. */
export const trustBlocks = (blocks: readonly Block[]): readonly Block[] => mapBlocks(blocks, changeBy(trust));

/** Takes out the drawings that would draw too much, which only those with references can. */
async function boundSlides(
  slides: readonly OutlineSlide[],
  report: Report,
): Promise<readonly OutlineSlide[]> {
  const markups = slides.flatMap(nodesOf).filter((node) => node.kind === 'markup');
  if (!markups.some(({ html }) => /<use|url\(|data:image\/svg/iu.test(html))) return slides;
  const { boundDrawings } = await import('./html/bound.js');
  const changed = boundDrawings(markups, report);
  const swap: Clean = (nodes) => nodes.map((node) => changed.get(node) ?? node);
  return changed.size === 0 ? slides : slides.map((slide) => readSlide(slide, swap));
}

const nodesOf = ({ title = [], blocks }: OutlineSlide): readonly (Block | Inline)[] => [
  ...walkRun(title),
  ...walkBlocks(blocks),
  ...walkInlines(blocks),
];

const hasHtml = (slide: OutlineSlide): boolean => nodesOf(slide).some(isHtml);

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
