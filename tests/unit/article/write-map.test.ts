import { expect, test } from 'vitest';
import { writeMap } from '../../../src/article/write-map.js';

const MAP = {
  title: 'The mill',
  text: 'mill.txt',
  sections: [{ key: 'wheel', title: 'Wheel', paragraphs: ['0c44e1b9'] }],
};

test.each([
  [[], false],
  [[{ quote: '7c1e5a90', section: 'wheel', paragraph: '0c44e1b9' }], true],
])('a map with the proofs %j tells of them: %s', (proofs, tells) => {
  const text = writeMap({ ...MAP, proofs });
  expect(text).toContain('title: The mill');
  expect(text.includes('proofs:')).toBe(tells);
});
