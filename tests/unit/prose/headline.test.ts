import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/prose/headline.js';

test.each<readonly [point: string, headline: string | undefined]>([
  ['The mill turns again', 'The mill turns again'],
  ['After the fire of 1911, the town bought the mill and all that stood around it in the fields', undefined],
  ['After the great fire of 1911 and the long war, the town bought the mill', 'The town bought the mill'],
  ['In the face of its many creditors in the county, however, the mill has grown', 'The mill has grown'],
  ['In the view of those who never saw it turn, the mill is a house', undefined],
  ['If the town pays what it promised in spring, the mill turns again', undefined],
  ['It turns again', undefined],
  ['Does the mill turn?', undefined],
  ['“The mill turns”, she said', undefined],
  ['Mill turns', undefined],
])('%s', (point, headline) => {
  expect(headlineOf(point, 'en')).toBe(headline);
});

test('a letter of Chinese is as wide as two', () => {
  expect(headlineOf('水'.repeat(30), 'zh')).toBe('水'.repeat(30));
  expect(headlineOf('水'.repeat(31), 'zh')).toBeUndefined();
});
