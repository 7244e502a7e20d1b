import { expect, test } from 'vitest';
import { checkHeadings } from '../../../src/check/headings.js';
import { deckOf } from '../../support/deck.js';

const tell = (source: string): readonly string[] =>
  checkHeadings(deckOf(source).deck).map(({ rule, place }) => `${place.line} ${rule}`);

test.each([
  ['## A\n\n### B\n\n#### C\n\n### D', []],
  ['# A\n\n### B', []],
  ['---\n\n### B', []],
  ['::: compare\n### A\n#### a\n### B\n#### b\n:::', []],
  ['## A\n\n#### B\n\n#### C\n\n###### D', ['3 heading-skipped', '7 heading-skipped']],
  ['## A\n\n### B\n\n## C\n\n#### D', ['7 heading-skipped']],
  ['## A\n\n::: notes\n#### B\n:::', ['4 heading-skipped']],
  ['## A\n\n> ## B\n\n### C', ['3 heading-place']],
])('of %j is told: %j', (source, told) => {
  expect(tell(source)).toEqual(told);
});
