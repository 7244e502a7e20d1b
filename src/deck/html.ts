import { mapBlocks, mapRun } from '../markdown/map.js';
import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Outline, OutlineSlide } from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { type Clean, cleaner, isHtml } from './html/cleaner.js';
import { reportTo } from './report.js';

/**
 * Makes of the raw HTML of an outline what a page may show. Where the person at the command line trusts the outline, that is
 * all of it; else what a list allows, and the rest is told as `html-dropped`. The parser is loaded only where there is some.
 */
export async function readHtml(outline: Outline, trusted = false): Promise<Checked<Outline>> {
  const problems: Problem[] = [];
  const kept = { ...outline, ...(trusted && { trusted }) };
  if (!outline.slides.some(hasHtml)) return { value: kept, problems };
  const report = reportTo(problems, outline.file, outline.lines);
  const clean = trusted ? trust : cleaner((await import('./html/sanitise.js')).sanitiseHtml, report);
  const slides = outline.slides.map((slide) => readSlide(slide, clean));
  return { value: { ...kept, slides }, problems };
}

const hasHtml = ({ title = [], blocks }: OutlineSlide): boolean =>
  [...walkRun(title), ...walkBlocks(blocks), ...walkInlines(blocks)].some(isHtml);

const trust: Clean = (nodes) =>
  nodes.map((node) => (isHtml(node) ? { ...node, kind: 'markup', files: [] } : node));

function readSlide({ title, blocks, ...slide }: OutlineSlide, clean: Clean): OutlineSlide {
  const change = {
    inlines: (run: NonNullable<typeof title>) => clean(run, ''),
    blocks: (list: typeof blocks) => clean(list, '\n'),
  };
  return { ...slide, ...(title && { title: mapRun(title, change) }), blocks: mapBlocks(blocks, change) };
}
