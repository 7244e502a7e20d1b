import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown.js';
import { articleOf } from '../../../src/article/readers.js';
import { draftOutline } from '../../../src/outline/scaffold.js';
import { cpuTime } from '../../support/cpu-time.js';

const PARAGRAPH = Array.from(
  { length: 12 },
  (_, at) =>
    `The wheel number ${at + 2} of the mill grinds corn for baker ${at % 7} and the town ${at % 11}.`,
).join(' ');

test('20,000 words are drafted in half a second, the same each time', () => {
  const sections = Array.from(
    { length: 20 },
    (_, at) => `## Part ${at + 1}\n\n${`${PARAGRAPH}\n\n`.repeat(5)}`,
  );
  const article = articleOf(readMarkdown(sections.join('\n')));
  const times = [0, 1, 2].map(() => {
    const begin = cpuTime();
    const { outline } = draftOutline(article, { articleFile: 'article.md', lang: 'en' });
    return { outline, time: cpuTime() - begin };
  });
  expect(new Set(times.map(({ outline }) => outline)).size).toBe(1);
  expect(Math.min(...times.map(({ time }) => time))).toBeLessThan(500);
});
