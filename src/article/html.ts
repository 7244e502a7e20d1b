import type { Citation } from '../model.js';
import type { Checked } from '../problem.js';
import { resolveUrl } from './html/address.js';
import { cleanByline } from './html/byline.js';
import { readCitation } from './html/citation.js';
import { clearStory } from './html/clutter.js';
import { parseDom } from './html/dom.js';
import { setLayout } from './html/layout.js';
import { findLead, setLead } from './html/lead.js';
import { setLinks } from './html/links.js';
import { setNotes } from './html/notes.js';
import { setPictures } from './html/pictures.js';
import { findGate, refusePage, SIZE_FAULT, sayFault } from './html/refusal.js';
import { findStory } from './html/story.js';
import { tidyHtml } from './html/tidy.js';
import { writeMarkdown } from './html/to-markdown.js';

export interface WebPage {
  readonly citation: Citation;
  readonly markdown: string;
}

/**
 * Reads a web page: how to cite it, and its story as Markdown whose headings stand below a title. Gives undefined, and says
 * why, where the page has no story; the file is what that is told of.
 */
export function readHtml(
  html: string,
  url?: string,
  file = url ?? 'page.html',
): Checked<WebPage | undefined> {
  const tidy = tidyHtml(html);
  if (tidy === undefined) return { value: undefined, problems: [sayFault(file, SIZE_FAULT)] };
  const document = parseDom(tidy);
  const cited = readCitation(document, url);
  const base = resolveUrl(document.querySelector('base')?.getAttribute('href') ?? '', url) ?? cited.url;
  const gate = findGate(document);
  const lead = findLead(document);
  const story = findStory(document);
  const citation = { ...cited, byline: cited.byline ?? cleanByline([story?.byline ?? '']) };
  const clear = story && clearStory(setPictures(story.tree), citation);
  const refusal = refusePage(clear, gate, file);
  if (!clear || refusal) return { value: undefined, problems: refusal ? [refusal] : [] };
  const tree = setLinks(setNotes(setLayout(setLead(clear, lead))), base);
  return { value: { citation, markdown: writeMarkdown(tree) }, problems: [] };
}
