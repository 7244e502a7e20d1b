import { expect, test } from 'vitest';
import { checkNames } from '../../../../src/check/names.js';
import { deckOf } from '../../../support/deck.js';

const TEXT =
  'Ada Reeve keeps the mill, and Tom Reeve helps. Lena Marsh and Ben Marsh saw it. Ann Jones came.';

/** What a slide about a family of the article is told. */
const tell = (slide: string): readonly string[] => {
  const article = {
    citation: { title: 'A report' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: TEXT }] }],
  };
  return checkNames(deckOf(`## {from=all}\n\n${slide}\n`, article).deck).map(({ what }) => what);
};

test.each([
  ['the Reeves'],
  ['both Reeves'],
  ['two Reeves'],
  ['those Reeves'],
  ['the old mill and the Reeves'],
  ['the Marshes'],
  ['the Joneses'],
])('“%s” are a family of the article', (words) => {
  expect(tell(`So it was with ${words}.`)).toEqual([]);
});

test.each([
  ['Reeves', 'Reeves'],
  ['some Reeves', 'Reeves'],
  ['Mother Reeves', 'Mother Reeves'],
  ['the Ada Reeves', 'Ada Reeves'],
  ['the Adas', 'Adas'],
  ['the Reevers', 'Reevers'],
])('“%s” are none: %s is told', (words, name) => {
  const told = tell(`So it was with ${words}.`);
  expect(told.map((what) => /"(.*?)"/u.exec(what)?.[1])).toEqual([name]);
});
