import { expect, test } from 'vitest';
import { shortenSentence } from '../../../src/prose/shorten.js';
import { cpuTime } from '../../support/cpu-time.js';

test.each([
  ['But the mill (of 1854) turns again, which pleases the town.', 'The mill turns again.'],
  ['And “it turns”, they said.', '“it turns”, they said.'],
  ['However, the town paid for it.', 'The town paid for it.'],
  [
    'The wheel was mended, said Ada Miller, a historian of the county.',
    'The wheel was mended, said Ada Miller.',
  ],
  [
    'The mill has turned since May, as the town and the county share its cost.',
    'The mill has turned since May.',
  ],
  ['The town praised the mill, calling it a model for the county.', 'The town praised the mill.'],
  ['In 1911 the mill burned, which nobody saw.', 'In 1911 the mill burned, which nobody saw.'],
  [
    'After the fire, the town was glad to buy it, while the county slept.',
    'After the fire, the town was glad to buy it.',
  ],
  ['The owner has praised the wheel — a reference to its maker.', 'The owner has praised the wheel.'],
  ['The wheel was mended; the race is next.', 'The wheel was mended.'],
  ['The town had grown[12] by then.', 'The town had grown by then.'],
])('%s', (sentence, short) => {
  expect(shortenSentence(sentence, 'en')).toBe(short);
});

test.each([
  'But for the rain the mill had burned.',
  'So far, though, the wheel is at rest.',
  'Yet another wheel was hung.',
  'The wheel, which is old, may break.',
  'The mill may turn again, as the owner said.',
  'The wheel turns, though not in summer.',
  'The wheel is safe, which nobody may doubt.',
  'The mill will close, if the town does not pay.',
  'When the mill burned, which was in May.',
  'He liked grinding, baking and eating bread.',
  'Oak, iron, stone — all were used.',
  'One thing she never forgot — the sound of the wheel.',
  'It is true; but it is not all.',
  'She said “it turns, which is good.”',
  'They have rights, including, she says, that to water.',
  'The wheel was as old, as the mill itself.',
  'It was not only old, as the mill was.',
  '(The wheel was hung in May.)',
])('what is not sure stays: %s', (sentence) => {
  expect(shortenSentence(sentence, 'en')).toBe(sentence);
});

test('in another language only what stands in brackets is dropped', () => {
  expect(shortenSentence('Aber die Mühle (von 1854) dreht sich, was alle freut.', 'de')).toBe(
    'Aber die Mühle dreht sich, was alle freut.',
  );
});

test('hostile sentences take a short time', () => {
  for (const piece of ['(', 'a (b) ', ', which is ', '— ', 'said A, a ', 'Ab. ', ';', 'ing ']) {
    const begin = cpuTime();
    shortenSentence(piece.repeat(200_000 / piece.length), 'en');
    expect([piece, cpuTime() - begin < 1000]).toEqual([piece, true]);
  }
});
