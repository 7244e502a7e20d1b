import type { Article, Section } from '../model.js';
import { countWords } from '../prose/words.js';

/** Says what was found of an article: how it is cited, how much of it there is, and what is set apart. */
export function describeArticle({ citation, sections }: Article): readonly string[] {
  const { title, byline, publisher, published, lang } = citation;
  const cited = [title, byline, publisher, published, lang].filter((part) => part !== undefined);
  const story = sections.filter(({ skip }) => skip === undefined);
  const apart = sections.filter(({ skip }) => skip !== undefined);
  const words = countWords(textOf(story), lang ?? 'en');
  return [
    `Found: ${cited.join(', ')}.`,
    `${counted(story.length, 'section')}, ${counted(countParagraphs(story), 'paragraph')}, ${counted(words, 'word')}.`,
    ...apart.map(
      (section) =>
        `Set apart: ${section.key} (${counted(countParagraphs([section]), 'paragraph')}; ${section.skip}).`,
    ),
  ];
}

const countParagraphs = (sections: readonly Section[]): number =>
  sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

const textOf = (sections: readonly Section[]): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.map(({ text = '' }) => text)).join('\n');

/** `(1300, 'word') => '1,300 words'` */
const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
