import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { checkQuotes } from '../../../../src/check/quotes.js';
import { deckOf } from '../../../support/deck.js';

const ENGLISH = [
  '“The wheel turns for the river,” said Ada Miller.',
  '“It is a museum,” said Bert Stone. “It stays here,” said Ned Miller. Carla Orr and the Mill Gazette were there.',
];
const GERMAN = [
  '„The wheel turns for the river“, sagte Ada Miller.',
  '„Es ist ein Museum“, sagte Bert Stone. „Es bleibt hier“, sagte Carla Orr.',
];

/** Whether a slide that gives Ada Miller's words to somebody is told so, in an article of hers and of others. */
function isTold(by: string, lang = 'en', paragraphs = ENGLISH): boolean {
  const article = {
    citation: { title: 'The last mill', lang },
    sections: [{ key: 'a', title: 'A', paragraphs: paragraphs.map(makeParagraph) }],
  };
  const outline = `---\nlang: ${lang}\n---\n\n## A\n\n::: quote {by="${by}"}\nThe wheel turns for the river\n:::`;
  return checkQuotes(deckOf(outline, article).deck).some(({ rule }) => rule === 'quote-speaker');
}

test.each([
  ['Ada Miller'],
  ['Miller'],
  ['Ada'],
  ['A. Miller'],
  ['ADA MILLER'],
  ['Miller, Ada'],
  ['Mrs. Miller'],
  ['Ada Miller’s'],
  ['Ada “Wheel” Miller'],
  ['Ada Miller, the miller'],
  ['Ada Miller and Bert Stone'],
  ['Bert Stone & Ada Miller'],
  ['Bert Stone; Ada Miller'],
  ['Bert Stone (for Ada Miller)'],
  ['Ada Dora Miller'],
  ['Adá Miller'],
  ['Anna Miller'],
  ['the miller'],
  ['The miller'],
  ['the minister'],
  ['A minister'],
  ['Minister'],
  ['a man'],
  ['Mill Gazette'],
  ['Oxford University'],
  ['Trent River'],
  ['a Friend of Hers'],
  ['One Two Three Four Five'],
  ['Somebody'],
  ['Stone masons'],
  ['The President'],
])('%s may be Ada Miller', (by) => {
  expect(isTold(by)).toBe(false);
});

test.each([
  ['Bert Stone'],
  ['Stone'],
  ['Bert'],
  ['B. Stone'],
  ['Mr. Stone'],
  ['Ned Miller'],
  ['N. Miller'],
  ['Carla Orr'],
  ['Orr'],
  ['Lena Frost'],
  ['Lena van Frost'],
  ['Theo van den Berg'],
  ['Bert Stone and Carla Orr'],
  ['Bert Stone, Lena Frost'],
  ['Lena Mary Jane Frost'],
  ['President Lena Frost'],
])('%s is another', (by) => {
  expect(isTold(by)).toBe(true);
});

test.each([
  ['Ada Miller', 'A. Miller', false],
  ['A. D. Miller', 'Ada Miller', false],
  ['Ned Miller', 'B. Miller', true],
  ['Ada Miller', 'B. Miller', false],
  ['Dora O’Neil', "Dora O'Neil", false],
  ['Zoe Bronte', 'Zoë Brontë', false],
  ['Zoe Bronte', 'Emily Brontë', false],
  ['Bert Stone', 'the mayor', false],
])('%s for %s is told: %s', (by, speaker, told) => {
  expect(
    isTold(
      by,
      'en',
      ENGLISH.map((text) => text.replace('Ada Miller', speaker)),
    ),
  ).toBe(told);
});

test.each([
  ['der alte Müller', false],
  ['Alter Müller', false],
  ['Bert Stone', true],
  ['Stone und Orr', true],
  ['Ada und Stone', false],
])('in German %s is another: %s', (by, told) => {
  expect(isTold(by, 'de', GERMAN)).toBe(told);
});
