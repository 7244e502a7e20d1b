import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown.js';
import { cutSections } from '../../../src/article/sections.js';
import { checkNumbers } from '../../../src/check/numbers.js';
import type { Article } from '../../../src/model.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const TEXT = `## Wheel {#wheel}

The mill had 4 wheels in 1874, and 11,234 visitors.

Nearly 300 people came on 3 May. Bread rose by 37 per cent.

## Words {#words}

More than 60 people spoke for 12 minutes last year.`;

const ARTICLE: Article = {
  citation: { title: 'The mill of 1801', publisher: 'Radio 30000', published: '2022-02-01' },
  sections: cutSections(readMarkdown(TEXT).passages),
};

const tell = (outline: string, article: Article = ARTICLE): readonly string[] =>
  checkNumbers(deckOf(outline, article).deck).map(printProblem);

const cases: Readonly<Record<string, readonly [outline: string, ...told: string[]]>> = {
  'what stands in the section': ['## Four wheels {from=wheel}\n\n- 11,234 visitors in 1874'],
  'what stands in how the article is cited': ['## Radio 30000, of 1801 {from=wheel}'],
  'what stands nowhere, with the nearest': [
    '## A {from=wheel}\n\n- a\n- 11,243 visitors',
    'deck.md:4:3: error number-grounded: The number "11,243" does not stand in the section "wheel". The nearest there is "11,234". Write what the article has, or mark the slide {.own}.',
  ],
  'another kind of the same value': [
    '## A {from=wheel}\n\n37 people',
    'deck.md:3:1: error number-grounded: The number "37" does not stand in the section "wheel". The nearest there is "37 per cent". Write what the article has, or mark the slide {.own}.',
  ],
  'a number that is rounded in silence': [
    '## A {from=wheel}\n\n11,000 visitors',
    'deck.md:3:1: error number-grounded: The number "11,000" does not stand in the section "wheel". The nearest there is "11,234". Write "11,234", or that it is about "11,000".',
  ],
  'a number that is rounded aloud': ['## A {from=wheel}\n\nAbout 11,000 visitors, more than 11,200'],
  'what stands in another section': [
    '## A {from=words}\n\n11,234 visitors',
    'deck.md:3:1: warning number-grounded: The number "11,234" stands in the section "wheel", and not in the section "words". Name that passage too, such as from="words, wheel:1", or mark the slide {.own}.',
  ],
  'what stands in none of two sections': [
    '## A {from="wheel, words"}\n\n77 visitors',
    'deck.md:3:1: error number-grounded: The number "77" does not stand in the sections "wheel" and "words". The nearest there is "60". Write what the article has, or mark the slide {.own}.',
  ],
  'what stands in another paragraph, beside a whole section': [
    '## B {from="wheel:2, words"}\n\nHow 1874 went',
    'deck.md:3:5: hint number-grounded: The year "1874" stands in paragraph 1 of the section "wheel", and the slide names others. Name that one too, such as from="wheel:1-2, words", or mark the slide {.own}.',
  ],
  'what stands in another paragraph': [
    '## A {from="wheel:2"}\n\n11,234 visitors',
    'deck.md:3:1: hint number-grounded: The number "11,234" stands in paragraph 1 of the section "wheel", and the slide names others. Name that one too, such as from="wheel:1-2", or mark the slide {.own}.',
  ],
  'a bound that is dropped': [
    '## A {from=wheel}\n\n300 people',
    'deck.md:3:1: hint number-grounded: The number "300" is only a bound in the article. Write on which side of it the article is.',
  ],
  'a bound on the other side': [
    '## A {from=wheel}\n\nOver 300 people',
    'deck.md:3:6: error number-grounded: The number "300" is the bound on the other side in the article. Write on which side of it the article is.',
  ],
  'a bound that is made up': [
    '## A {from=wheel}\n\nMore than 11,234 visitors',
    'deck.md:3:11: warning number-grounded: The number "11,234" is exact in the article, and only a bound here. Take out what makes it one.',
  ],
  'a count of what the slide lists': ['## Three reasons {from=words}\n\n- a\n- b\n- c'],
  'a count that the article gives otherwise': [
    '## Three wheels {from=wheel}\n\n- a\n- b\n- c',
    'deck.md:1:4: warning number-grounded: The number "Three" does not stand in the section "wheel", which says "4". Write what the article has, or mark the slide {.own}.',
  ],
  'a count of parts and of slides': [
    '---\ntitle: Two talks\n---\n\n# A {section=words}\n\nThree slides\n\n## B\n\nb\n\n## C\n\nc\n\n## D\n\nd\n\n# E {section=wheel}\n\n## F\n\nf',
  ],
  'labels and the numbers of rows': [
    '## 1. Part one {from=words}\n\nStep 7: speak (1) long, (2) loud, as on slide 8, and 9️⃣\n\n| | who |\n|---|---|\n| 1 | a |\n| 2 | b |',
  ],
  'the year of publication, and the one before': ['## 2022 {from=words}\n\nThey spoke in 2021'],
  'a date with the year of publication': ['## A {from=wheel}\n\n3 May 2021'],
  'the title of the article': ['## A mill of 1801 {from=words}'],
  'a slide without a section stands on all of it': [
    '## A\n\n11,234 visitors, 12 minutes, 13 words',
    'deck.md:3:30: error number-grounded: The number "13" does not stand in the article. The nearest there is "12". Write what the article has, or mark the slide {.own}.',
  ],
  'a cell takes its unit from the head': [
    '## A {from=wheel}\n\n| Rise in % | in |\n|---|---|\n| 37 | 1874 |',
  ],
  'a cell without a unit': [
    '## A {from=wheel}\n\n| Rise | in |\n|---|---|\n| 37 | 1874 |',
    'deck.md:5:3: error number-grounded: The number "37" does not stand in the section "wheel". The nearest there is "37 per cent". Write what the article has, or mark the slide {.own}.',
  ],
  'the number of a statistic and its unit are one claim': [
    '## A {from=wheel}\n\n::: stats\n- **37** per cent\n- **3** May\n:::',
  ],
  'a place on a later line of a paragraph': [
    '## A {from=wheel}\n\nSome words and\nthen 99 more',
    'deck.md:4:6: error number-grounded: The number "99" does not stand in the section "wheel". The nearest there is "300". Write what the article has, or mark the slide {.own}.',
  ],
  'the presenter’s own, notes, code and formulas': [
    '## A {.own}\n\n99\n\n## B {from=words}\n\n`98` $97$\n\n::: notes\n96\n:::',
  ],
};

test.each(Object.entries(cases))('%s', (_, [outline, ...told]) => {
  expect(tell(outline)).toEqual(told);
});

const withoutText = ARTICLE.sections.map((section) => ({
  ...section,
  paragraphs: section.paragraphs.map(({ digest }) => ({ digest })),
}));

test('without the text at hand nothing is told', () => {
  expect(tell('## A {from=wheel}\n\n99')).toHaveLength(1);
  expect(tell('## A {from=wheel}\n\n99', { ...ARTICLE, sections: withoutText })).toEqual([]);
  expect(checkNumbers(deckOf('## A\n\n99').deck)).toEqual([]);
});

test('where a part of the text is missing, what is not found may stand there', () => {
  const [wheel, ...others] = ARTICLE.sections;
  const [, ...words] = withoutText;
  const article = { ...ARTICLE, sections: [...(wheel ? [wheel] : []), ...words] };
  expect(others).toHaveLength(1);
  expect(tell('## A {from=words}\n\n99', article)).toEqual([]);
  expect(tell('## A {from=wheel}\n\n99', article)).toHaveLength(1);
});

test('numbers are held to an article in another language', () => {
  const text = '## Mühle {#muehle}\n\n11.000 Besucher kamen am 3. Mai 1874 um 15.30 Uhr, 37 Prozent mehr.';
  const article = { citation: { lang: 'de' }, sections: cutSections(readMarkdown(text).passages) };
  const outline = '## A {from=muehle}\n\n- Eleven thousand on 3 May 1874\n- 37% at 3:30 p.m.\n- 12,000';
  expect(tell(outline, article)).toEqual([
    expect.stringContaining(
      '"12,000" does not stand in the section "muehle". The nearest there is "11.000".',
    ),
  ]);
});
