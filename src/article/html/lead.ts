import type { DomDocument } from './dom.js';
import { readSayings } from './meta.js';
import { makeElement, type Root, textOf } from './tree.js';

/** Letters from which a description is a sentence. */
const SHORTEST = 40;

/**
 * Gives the sentence that a page shows under its title, which Readability passes over where it stands apart from the
 * story: an element that says what the page says of itself.
 */
export function findLead(document: DomDocument): string | undefined {
  const { thing, meta } = readSayings(document);
  const descriptions = [
    ...meta('og:description', 'description', 'twitter:description'),
    ...thing('description'),
  ];
  const wanted = descriptions.map(fold).filter((text) => text.length >= SHORTEST);
  if (wanted.length === 0) return undefined;
  for (const { textContent } of document.querySelectorAll('h2, h3, p, div')) {
    if (textContent.length < SHORTEST || textContent.length > 2000) continue;
    const text = fold(textContent);
    if (wanted.some((one) => one === text || (text.startsWith(one) && text.length < one.length * 1.5)))
      return textContent.replace(/\s+/gu, ' ').trim();
  }
  return undefined;
}

/** Puts the lead above a story that does not hold it. */
export function setLead(story: Root, lead: string | undefined): Root {
  if (lead === undefined || fold(textOf(story)).includes(fold(lead))) return story;
  return { ...story, children: [makeElement('p', {}, [{ type: 'text', value: lead }]), ...story.children] };
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
