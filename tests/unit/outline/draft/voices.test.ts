import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { chooseVoices, draftQuote, type Voice } from '../../../../src/outline/draft/voices.js';
import { articleIn } from '../../../support/article.js';

const many = (count: number, word = 'wheel'): string => Array(count).fill(word).join(' ');

const voicesIn = (text: string, role = '', most = 9, lang = 'en'): readonly Voice[] =>
  chooseVoices(readMatter(articleIn(text), lang), new Map([['Ada Miller', role]]), most, lang);

const HOUSE = 'The mill is only a very heavy house';
const LONG = `The mill is old, and it turns by day. ${many(40, 'Wheel')}`;

test.each<readonly [what: string, text: string, words: readonly string[]]>([
  ['nobody is named', `“${HOUSE}.”`, []],
  ['three words', '“So be it,” said Ada Miller.', []],
  ['four words', '“The mill must turn,” said Ada Miller.', ['The mill must turn']],
  ['the comma before "said" is left out', `“${HOUSE},” said Ada Miller.`, [HOUSE]],
  [
    'the full stop of a sentence stays',
    `“${HOUSE},” said Ada Miller. “We all know that it is.”`,
    [HOUSE, 'We all know that it is.'],
  ],
  [
    'the full stop of no sentence goes',
    'Ada Miller said the mill “is only a very heavy house.”',
    ['is only a very heavy house'],
  ],
  ['40 words are whole', `“${many(40, 'Wheel')},” said Ada Miller.`, [many(40, 'Wheel')]],
  ['41 words without an end are left out', `“${many(41, 'Wheel')},” said Ada Miller.`, []],
  ['whole sentences are kept', `“${LONG},” said Ada Miller.`, ['The mill is old, and it turns by day. …']],
  [
    'else whole clauses',
    `“The mill turns by day and by night, ${many(40)},” said Ada Miller.`,
    ['The mill turns by day and by night …'],
  ],
  [
    'a cut of seven words is too short',
    `“The mill turns by day and night, ${many(40)},” said Ada Miller.`,
    [],
  ],
  ['the same words twice', `“${HOUSE},” said Ada Miller.\n\n“${HOUSE},” said Paul Weir.`, [HOUSE]],
  [
    'two at the most in a section, the more telling',
    ['One', 'Two of us', 'Three of all of us']
      .map((who) => `“${who} know the mill well,” said Ada Miller.`)
      .join('\n\n'),
    ['Two of us know the mill well', 'Three of all of us know the mill well'],
  ],
  [
    'whoever has not spoken comes first',
    [
      '“This mill is only a very heavy house to us all,” said Ada Miller.',
      '“That mill is only a very heavy house to us,” said Ada Miller.',
      '“The mill is a house,” said Paul Weir.',
    ].join('\n\n'),
    ['This mill is only a very heavy house to us all', 'The mill is a house'],
  ],
])('what is quoted: %s', (_, text, words) => {
  expect(voicesIn(text).map((voice) => voice.words)).toEqual(words);
});

test('no more than are asked for', () => {
  const text = [1, 2, 3]
    .map((at) => `## Part ${at}\n\n“The ${at} mills are very heavy houses,” said Ada Miller.`)
    .join('\n\n');
  expect(voicesIn(text, '', 2).map(({ key }) => key)).toEqual(['part-1', 'part-2']);
});

test.each([
  ['historian of mills', 'historian of mills'],
  ['historian of 12 mills', undefined],
])('the role %j is said as %j', (role, said) => {
  expect(voicesIn(`“${HOUSE},” said Ada Miller.`, role).map((voice) => voice.role)).toEqual([said]);
});

test('a quotation that was cut stands whole in the notes', () => {
  const [voice] = voicesIn(`“${LONG},” said Ada Miller.`);
  expect(voice && draftQuote(voice, 'en').notes).toEqual(['Paragraph 1.', LONG]);
  const [whole] = voicesIn(`“${HOUSE},” said Ada Miller.`);
  expect(whole && draftQuote(whole, 'en').notes).toEqual(['Paragraph 1.']);
});
