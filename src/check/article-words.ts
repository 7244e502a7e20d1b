import type { Article, Deck, Section } from '../model.js';
import { type Concordance, makeConcordance } from '../prose/concordance.js';

/** A paragraph of an article whose text is at hand; its title has no section. */
export interface Passage {
  readonly section?: Section;
  /** Its place in the section, from 1. */
  readonly number: number;
  readonly text: string;
}

/** An article's passages, and the concordance of them and, behind them, of all else that the article calls by a name. */
export interface ArticleWords {
  readonly lang: string;
  readonly passages: readonly Passage[];
  readonly words: Concordance;
}

/** Reads which words the article of a deck holds, once for quotes, speakers and names. */
export function wordsOfArticle({ settings }: Deck, article: Article): ArticleWords {
  const { citation, sections } = article;
  const lang = citation.lang ?? settings.lang;
  const { title, byline, publisher } = citation;
  const passages: readonly Passage[] = [
    ...sections.flatMap((section) =>
      section.paragraphs.flatMap(({ text }, index) =>
        text === undefined ? [] : [{ section, number: index + 1, text }],
      ),
    ),
    ...(title === undefined ? [] : [{ number: 1, text: title }]),
  ];
  const names = [
    ...sections.map((section) => section.title),
    byline ?? '',
    publisher ?? '',
    ...settings.author,
  ];
  const texts = [...passages.map(({ text }) => text), ...names];
  return { lang, passages, words: makeConcordance(texts, lang) };
}
