import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { draftStats } from '../../../../src/outline/draft/stats.js';
import { articleIn } from '../../../support/article.js';

const statsOf = (sentences: readonly string[], lang = 'en'): readonly string[] | undefined => {
  const facts = readMatter(articleIn(sentences.join('\n\n')), lang).flatMap((matter) => matter.facts);
  const [block] = draftStats(facts, 'In figures', lang)?.blocks ?? [];
  return block?.kind === 'stats' ? block.items.map(({ lead, text }) => `${lead} ${text}`) : undefined;
};

const OTHER = 'The old mill has 40 paddles.';

test.each<readonly [what: string, sentence: string, stat: string | undefined]>([
  ['a number before what it counts', 'The new mill has 12 oak wheels.', '12 oak wheels'],
  ['of', 'The fire took 12 of the oak wheels.', '12 of the oak wheels'],
  ['per cent', 'The mill sold 30% of its flour.', '30% of its flour'],
  ['up to a comma', 'The mill has 12 wheels, and they turn.', '12 wheels'],
  ['a number at the end counts nothing', 'The wheels of the mill are 12.', undefined],
  ['nor one before a name', 'The mill has 12 Miller wheels.', undefined],
  ['nor one before a quotation', 'The mill has 12 old “wheels” now.', undefined],
  ['one with another behind it counts nothing', 'The mill has 12 wheels of 3 metres.', '3 metres'],
  [
    'nor one before many words',
    'The mill has 12 wheels that turn by day and by night for the bakers.',
    undefined,
  ],
  ['nor one that begins with a small word', 'The mill has 12 and that is all.', undefined],
  ['a year is none', 'The mill in 1911 saw fire.', undefined],
  ['about so many', 'The mill has about 12 wheels there.', undefined],
  ['words', 'The mill has twelve oak wheels.', undefined],
  ['what may not be so', 'The mill may have 12 oak wheels.', undefined],
  ['what is not so', 'The mill does not have 12 wheels.', undefined],
])('a figure: %s', (_, sentence, stat) => {
  const found = statsOf([OTHER, sentence]);
  expect(found).toEqual(stat === undefined ? undefined : expect.arrayContaining([stat, '40 paddles']));
});

test('four figures at the most, none of them twice, and only in English', () => {
  const sentences = [3, 4, 5, 6, 7].map((count) => `The old mill number one has ${count} oak wheels.`);
  expect(statsOf(sentences)).toHaveLength(4);
  expect(statsOf(['The mill has 12 oak wheels.', 'The barn has 12 small doors.'])).toBeUndefined();
  expect(statsOf([OTHER, 'Die Mühle hat 12 Räder.'], 'de')).toBeUndefined();
});

test('whole sentences stand in the notes, once each', () => {
  const text = 'The old mill has 40 paddles, 12 wheels, and a roof.';
  const facts = readMatter(articleIn(text), 'en').flatMap((matter) => matter.facts);
  expect(draftStats(facts, 'In figures', 'en')).toMatchObject({
    title: 'In figures',
    from: [{ paragraphs: [1] }],
    notes: [text],
  });
});
