import { describe, expect, test } from 'vitest';
import { printRanges, readRanges } from '../../../src/deck/grounds.js';
import type { Slide } from '../../../src/model.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const print = ({ grounds }: Slide): string =>
  grounds.map(({ section, paragraphs }) => `${section.key}:${paragraphs.join(',')}`).join(' ');

test.each([
  ['1', [1]],
  ['1,3-5,8', [1, 3, 4, 5, 8]],
  [' 2 , 1 ', [2, 1]],
  ['1-2,2-3', [1, 2, 3]],
  ['0', [0]],
  ['3-1', undefined],
  ['', undefined],
  ['a', undefined],
  ['1-', undefined],
  ['1-2-3', undefined],
  ['1-999999', undefined],
])('the paragraphs %j are %j', (text, paragraphs) => {
  expect(readRanges(text)).toEqual(paragraphs);
});

test.each([
  [[1], '1'],
  [[1, 2, 3, 5], '1–3, 5'],
  [[5, 1, 2, 2], '1–2, 5'],
  [[], ''],
])('the paragraphs %j are printed as %s', (paragraphs, printed) => {
  expect(printRanges(paragraphs)).toBe(printed);
});

test.each([
  ['from=visit', 'visit:1,2,3'],
  ['section=visit', 'visit:1,2,3'],
  ['from="visit:2"', 'visit:2'],
  ['from="visit:1,3"', 'visit:1,3'],
  ['from="visit:1, 3"', 'visit:1,3'],
  ['from="visit:2-3, words"', 'visit:2,3 words:1,2'],
  ['from=" visit : 1 , words : 2 "', 'visit:1 words:2'],
  ['from="größe"', 'größe:1'],
  ['section=visit from=words', 'words:1,2'],
  ['', ''],
])('a slide {%s} stands on %j', (attributes, grounds) => {
  const { slides, told } = deckOf(`## A {${attributes}}`, ARTICLE);
  expect(told).toEqual([]);
  expect(slides[0] && print(slides[0])).toBe(grounds);
});

test('a slide inherits the key of its part, narrows it or names another', () => {
  const { slides, told } = deckOf(
    '## A\n# B {section=visit}\n## C\n## D {from="visit:2"}\n## E {from=words}\n## F {.own}\n# G\n## H\n',
    ARTICLE,
  );
  expect(told).toEqual([]);
  expect(slides.slice(0, 8).map(print)).toEqual([
    '',
    'visit:1,2,3',
    'visit:1,2,3',
    'visit:2',
    'words:1,2',
    '',
    '',
    '',
  ]);
});

test.each(['# Words', '# *Words*!', '# GRÖSSE {section=größe}', '# Größe'])(
  'the part %j stands on the section that its title names',
  (title) => {
    expect(deckOf(`${title}\n## A`, ARTICLE).slides.slice(0, 2).map(print)).not.toContain('');
  },
);

test('a slide’s title names no section', () => {
  expect(deckOf('## Words', ARTICLE).slides.map(print)[0]).toBe('');
});

describe('what is wrong is told with its place', () => {
  const tell = (attributes: string, article = ARTICLE): string => {
    const { told } = deckOf(`## Visits: vist\n\n## vist {${attributes}}`, article);
    return told.join('\n');
  };

  test('sections and paragraphs that are none', () => {
    expect(
      [
        'from=vist',
        'section=Visit',
        'from=weather',
        'from=""',
        'from="visit, wrods"',
        'from="visit:4"',
        'from="visit:0"',
        'from="visit:3-1"',
        'from="visit:x"',
        'from="visit:1:2"',
        'from="größe:2"',
        'from="vist:1, wrods"',
      ].map((attributes) => tell(attributes)),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:3:15: error section-unknown: The section "vist" is none of the article's. Did you mean "visit"? Known are: visit, words, größe, more.",
        "deck.md:3:18: error section-unknown: The section "Visit" is none of the article's. Did you mean "visit"? Known are: visit, words, größe, more.",
        "deck.md:3:15: error section-unknown: The section "weather" is none of the article's. Known are: visit, words, größe, more.",
        "deck.md:3:9: error section-unknown: The section "" is none of the article's. Known are: visit, words, größe, more.",
        "deck.md:3:23: error section-unknown: The section "wrods" is none of the article's. Did you mean "words"? Known are: visit, words, größe, more.",
        "deck.md:3:22: error section-unknown: The section "visit" has no paragraph 4. Write numbers from 1 to 3, such as "visit:1" or "visit:1-3".",
        "deck.md:3:22: error section-unknown: The section "visit" has no paragraph 0. Write numbers from 1 to 3, such as "visit:1" or "visit:1-3".",
        "deck.md:3:22: error section-unknown: The paragraphs "3-1" of the section "visit" cannot be read. Write numbers from 1 to 3, such as "visit:1" or "visit:1-3".",
        "deck.md:3:22: error section-unknown: The paragraphs "x" of the section "visit" cannot be read. Write numbers from 1 to 3, such as "visit:1" or "visit:1-3".",
        "deck.md:3:22: error section-unknown: The paragraphs "1:2" of the section "visit" cannot be read. Write numbers from 1 to 3, such as "visit:1" or "visit:1-3".",
        "deck.md:3:22: error section-unknown: The section "größe" has no paragraph 2. Write "größe" alone.",
        "deck.md:3:16: error section-unknown: The section "vist" is none of the article's. Did you mean "visit"? Known are: visit, words, größe, more.
      deck.md:3:24: error section-unknown: The section "wrods" is none of the article's. Did you mean "words"? Known are: visit, words, größe, more.",
      ]
    `);
  });

  test('a key without an article, and nothing where the article could not be read', () => {
    expect(deckOf('## A {from=visit}').told).toMatchInlineSnapshot(`
      [
        "deck.md:1:12: error section-unknown: The section "visit" cannot be looked up, since the deck has no article. Name it in the front matter, such as article: article.md.",
      ]
    `);
    expect(deckOf('---\narticle: lost.md\n---\n## A {from=visit}').told).toEqual([]);
  });

  test('attributes and classes that a slide has not', () => {
    expect(tell('form=visit sektion=words .owm by=x')).toMatchInlineSnapshot(`
      "deck.md:3:10: error attribute-unknown: The attribute "form" is unknown here. Did you mean "from"? Known are: section, from, minutes, auto-animate, background, credit, veil, tone.
      deck.md:3:21: error attribute-unknown: The attribute "sektion" is unknown here. Did you mean "section"? Known are: section, from, minutes, auto-animate, background, credit, veil, tone.
      deck.md:3:40: error attribute-unknown: The attribute "by" is unknown here. Known are: section, from, minutes, auto-animate, background, credit, veil, tone.
      deck.md:3:35: error class-unknown: The class "owm" is unknown here. Did you mean "own"? Known are: own."
    `);
  });
});
