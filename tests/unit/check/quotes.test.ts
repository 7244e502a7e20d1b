import { expect, test } from 'vitest';
import { makeParagraph } from '../../../src/article/sections.js';
import { proofsOf } from '../../../src/check/quotes/proofs.js';
import { quotesOf } from '../../../src/check/quotes/quoted.js';
import { checkQuotes } from '../../../src/check/quotes.js';
import type { Article } from '../../../src/model.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const section = (key: string, ...texts: readonly string[]): Article['sections'][number] => ({
  key,
  title: key,
  paragraphs: texts.map(makeParagraph),
});

const ARTICLE: Article = {
  citation: { title: 'The last mill', url: 'https://example.org/mill', lang: 'en' },
  sections: [
    section(
      'wheel',
      '“The wheel turns for the river,” said Ada Miller, who owns the mill. “Ask it.”',
      'Bert Stone was there. “It is a museum,” he said.',
    ),
    section('town', '“It stays,” the Mill Gazette reported. A sign says “Closed for good”.'),
  ],
};
const WITHOUT: Article = {
  ...ARTICLE,
  sections: ARTICLE.sections.map((one) => ({
    ...one,
    paragraphs: one.paragraphs.map(({ digest }) => ({ digest })),
  })),
};

const tell = (source: string, article: Article | undefined = ARTICLE): readonly string[] =>
  checkQuotes(deckOf(source, article).deck).map(printProblem);

test('a quote is told with its section, paragraph, speaker and link', () => {
  const source = '## A\n\n- “turns for the river”\n- “It is a museum,” says the town\n- “the last mill”';
  const quotes = quotesOf(deckOf(source, ARTICLE).deck).map(({ claim, speakers, ...quote }) => ({
    ...quote,
    speakers: speakers(),
  }));
  expect(quotes).toEqual([
    {
      text: 'turns for the river',
      block: false,
      start: 1,
      words: 4,
      status: 'verbatim',
      section: 'wheel',
      paragraph: 1,
      stretch: { start: 11, end: 30 },
      speakers: ['Ada Miller'],
      isMisattributed: false,
      url: 'https://example.org/mill#:~:text=turns%20for%20the%20river',
    },
    {
      text: 'It is a museum,',
      block: false,
      start: 1,
      words: 4,
      status: 'verbatim',
      section: 'wheel',
      paragraph: 2,
      stretch: { start: 23, end: 37 },
      speakers: ['Bert Stone'],
      isMisattributed: false,
      url: 'https://example.org/mill#:~:text=It%20is%20a%20museum',
    },
    {
      text: 'the last mill',
      block: false,
      start: 1,
      words: 3,
      status: 'verbatim',
      speakers: [],
      isMisattributed: false,
      url: 'https://example.org/mill#:~:text=The%20last%20mill',
    },
  ]);
});

test('of several places the slide’s own comes first', () => {
  const twice: Article = {
    ...ARTICLE,
    sections: [...ARTICLE.sections, section('end', 'The wheel turns for the river.')],
  };
  const place = (source: string) => quotesOf(deckOf(source, twice).deck).map(({ section: key }) => key);
  expect(place('## A {from=end}\n\n“turns for the river”')).toEqual(['end']);
  expect(place('## A {from=wheel}\n\n“turns for the river”')).toEqual(['wheel']);
});

test('words that stand in two places are anybody’s who may have said them', () => {
  const twice: Article = {
    ...ARTICLE,
    sections: [...ARTICLE.sections, section('end', '“Ask it,” said Bert Stone.')],
  };
  expect(tell('## A\n\n::: quote {by="Bert Stone"}\nAsk it.\n:::', twice)).toEqual([]);
  expect(tell('## A\n\n::: quote {by="Ned Orr"}\nAsk it.\n:::', twice)).toEqual([
    'deck.md:3:16: error quote-speaker: The quotation "Ask it." is given to "Ned Orr", and the article gives it to "Ada Miller" or "Bert Stone". Name whom the article gives it to.',
  ]);
});

test('without the text the map’s proofs hold a quote, and who said it', () => {
  const source = '## A {from=wheel}\n\n::: quote {by="Ada Miller"}\nThe wheel turns for the river\n:::';
  const proofs = proofsOf(deckOf(source, ARTICLE).deck);
  expect(proofs).toMatchObject([{ section: 'wheel', paragraph: '1', speaker: 'Ada Miller' }]);
  const known: Article = {
    ...WITHOUT,
    proofs: proofs.map((one) => ({ ...one, paragraph: Number(one.paragraph) })),
  };
  expect(tell(source, known)).toEqual([]);
  expect(tell(source.replace('The wheel', '…the wheel').replace('river', 'river.'), known)).toEqual([]);
  expect(tell(source.replace('The wheel', '“[T]he wheel').replace('river', 'river.”'), known)).toEqual([]);
  expect(tell(source.replace('Ada Miller', 'Bert Stone'), known)).toEqual([
    'deck.md:3:16: error quote-speaker: The quotation "The wheel turns for the river" is given to "Bert Stone", and the article gives it to "Ada Miller". Name "Ada Miller".',
  ]);
  expect(tell(source.replace('river', 'town'), known)).toEqual([
    'deck.md:4:1: warning quote-verbatim: The quotation "The wheel turns for the town" cannot be proven: the article’s text is not at hand, and its map has no proof of it. Check with the text (--article <file>), or prove it once with "lectern lock".',
  ]);
});

test('a proof is no proof of a quote that the text at hand lacks', () => {
  const source = '## A\n\n“The wheel turns for the river”';
  const proofs = proofsOf(deckOf(source, ARTICLE).deck).map((one) => ({
    ...one,
    paragraph: Number(one.paragraph),
  }));
  const changed: Article = {
    ...ARTICLE,
    sections: [section('wheel', 'The wheel turns for the town.')],
    proofs,
  };
  expect(tell(source, changed)).toEqual([
    'deck.md:3:2: error quote-verbatim: The quotation "The wheel turns for the river" is not the article’s: it has "river" for "town". The article has "The wheel turns for the town". They stood in "wheel", paragraph 1, when the map was made: the text has changed. Quote it word for word, or take the quotation marks away.',
  ]);
});

test.each([
  ['stays', [section('wheel', 'The wheel turns for the river.')], 'current'],
  [
    'goes to another section',
    [section('wheel', 'It stood.'), section('end', 'The wheel turns for the river.')],
    'moved',
  ],
  ['is altered', [section('wheel', 'The wheel turned for the river.')], 'changed'],
  ['is gone', [section('wheel', 'It stood.')], 'missing'],
])('a proof of the map whose quote %s', (_, sections, verdict) => {
  const source = '## A\n\n“The wheel turns for the river”';
  const proofs = proofsOf(deckOf(source, ARTICLE).deck).map((one) => ({
    ...one,
    paragraph: Number(one.paragraph),
  }));
  const [quote] = quotesOf(deckOf(source, { ...ARTICLE, sections, proofs }).deck);
  expect(quote?.stored?.verdict).toBe(verdict);
});

test('a translated quotation is a warning, since no words can be compared', () => {
  expect(
    tell('---\nlang: de\n---\n## A\n\n„Das Rad dreht sich für den Fluss“').map((line) => line.split(': ')[1]),
  ).toEqual(['warning quote-verbatim']);
});

test('without an article nothing is held to it', () => {
  expect(checkQuotes(deckOf('## A\n\n“Anything goes”').deck)).toEqual([]);
});
