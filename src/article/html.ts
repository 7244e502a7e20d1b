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
import { findStory } from './html/story.js';
import { tidyHtml } from './html/tidy.js';
import { writeMarkdown } from './html/to-markdown.js';

export interface WebPage {
  readonly citation: Citation;
  readonly markdown: string;
}

/** Reads a saved web page: how to cite it, and its story as Markdown. */
export function readHtml(html: string, url?: string): Checked<WebPage | undefined> {
  const tidy = tidyHtml(html);
  if (tidy === undefined) return { value: undefined, problems: [] };
  const document = parseDom(tidy);
  const cited = readCitation(document, url);
  const base = resolveUrl(document.querySelector('base')?.getAttribute('href') ?? '', url) ?? cited.url;
  const lead = findLead(document);
  const story = findStory(document);
  if (!story) return { value: undefined, problems: [] };
  const citation = { ...cited, byline: cited.byline ?? cleanByline([story.byline ?? '']) };
  const clear = setLead(clearStory(setPictures(story.tree), citation), lead);
  return {
    value: { citation, markdown: writeMarkdown(setLinks(setNotes(setLayout(clear)), base)) },
    problems: [],
  };
}
