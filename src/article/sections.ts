import { nameGiver, slug } from '../markdown/ids.js';
import type { Paragraph, Passage, Section } from '../model.js';
import { digest } from './digest.js';

/** Makes a paragraph of its text. */
export const makeParagraph = (text: string): Paragraph => ({ digest: digest(text), text });

/** Cuts what was read into sections, at the highest headings; a heading's id is the key, else its slug. */
export function cutSections(passages: readonly Passage[]): readonly Section[] {
  const depth = Math.min(...passages.flatMap((one) => (one.role === 'heading' ? [one.level] : [])));
  const giveKey = nameGiver();
  const sections: { key: string; title: string; paragraphs: Paragraph[] }[] = [];
  for (const passage of passages) {
    if (passage.role === 'heading' && passage.level === depth) {
      const { text, id = slug(text) || 'section' } = passage;
      sections.push({ key: giveKey(id), title: text, paragraphs: [] });
    } else {
      if (sections.length === 0) sections.push({ key: giveKey('opening'), title: 'Opening', paragraphs: [] });
      if (passage.text.trim() !== '') sections.at(-1)?.paragraphs.push(makeParagraph(passage.text));
    }
  }
  return sections;
}
