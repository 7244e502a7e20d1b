import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { draftTimeline } from '../../../../src/outline/draft/timeline.js';
import { articleIn } from '../../../support/article.js';

const timelineOf = (text: string, lang: string) =>
  draftTimeline(
    readMatter(articleIn(text), lang).flatMap(({ facts }) => facts),
    lang,
  );

const BOUGHT = 'The bakers bought the whole mill in 1962.';
const AGAIN = 'On 3 May 1970, the mill turned again.';
const ENDS = ['1962 The bakers bought the whole mill', '3 May 1970 The mill turned again'];

test.each<readonly [what: string, lang: string, first: string, title: string | undefined, item: string]>([
  [
    'a date at the beginning goes',
    'en',
    'In 1911, the mill burned down.',
    '1911–1970',
    '1911 The mill burned down',
  ],
  [
    'a date at the end goes',
    'en',
    'The whole mill burned in 1911.',
    '1911–1970',
    '1911 The whole mill burned',
  ],
  ['what would be too short stays', 'en', 'In 1911, it burned.', '1911–1970', '1911 In 1911, it burned'],
  [
    'a date in the middle stays',
    'en',
    'The mill in 1911 burned down.',
    '1911–1970',
    '1911 The mill in 1911 burned down',
  ],
  [
    'a span',
    'en',
    'From 1911 to 1913, the mill stood still.',
    '1911–1970',
    '1911 to 1913 From 1911 to 1913, the mill stood still',
  ],
  ['a decade', 'en', 'The mill burned in the 1920s.', '1920s–1970', '1920s The mill burned in the 1920s'],
  ['before our era', 'en', 'In 500 BC, the mill was built.', '500 BC – 1970', '500 BC The mill was built'],
  ['a century is no date', 'en', 'In the 19th century, the mill was built.', undefined, ''],
  ['the year of a thing is no date', 'en', 'The bakers saw the 1911 games.', undefined, ''],
  ['a day that is told twice', 'en', 'In 1962, the town saw the mill burn.', undefined, ''],
  ['an address', 'en', 'In 1911, the mill had the numbers 1, 2, 3 and 4.', undefined, ''],
])('%s', (_, lang, first, title, item) => {
  const slide = timelineOf([first, BOUGHT, AGAIN].join('\n\n'), lang);
  expect(slide?.title).toBe(title);
  const [block] = slide?.blocks ?? [];
  const items = block?.kind === 'timeline' ? block.items.map(({ lead, text }) => `${lead} ${text}`) : [];
  expect(items).toEqual(title === undefined ? [] : [item, ...ENDS]);
});

test('in other languages a date stays where it is, and a day comes after its year', () => {
  const text =
    '1911 brannte die Mühle ganz ab.\n\nAm 3. Mai 1911 kaufte die Stadt die Mühle.\n\nSeit 1970 dreht sich das Rad wieder.';
  expect(timelineOf(text, 'de')?.blocks).toEqual([
    {
      kind: 'timeline',
      items: [
        { lead: '1911', text: '1911 brannte die Mühle ganz ab' },
        { lead: '3. Mai 1911', text: 'Am 3. Mai 1911 kaufte die Stadt die Mühle' },
        { lead: '1970', text: 'Seit 1970 dreht sich das Rad wieder' },
      ],
    },
  ]);
});

test('seven events at the most, the more telling, and 66 words', () => {
  const events = (count: number, more = '') =>
    Array.from({ length: count }, (_, at) => `In ${1900 + at}, the mill turned once again${more}.`).join(
      '\n\n',
    );
  const itemsOf = (text: string) => {
    const [block] = timelineOf(text, 'en')?.blocks ?? [];
    return block?.kind === 'timeline' ? block.items.length : 0;
  };
  expect([2, 3, 7, 8].map((count) => itemsOf(events(count)))).toEqual([0, 3, 7, 7]);
  expect(itemsOf(events(7, ' for the bakers of the town and of the river'))).toBe(4);
});
