import { expect, test } from 'vitest';
import { checkOff, withoutOff } from '../../../src/check/off.js';
import type { Problem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const problem = (rule: string): Problem => ({
  rule,
  level: 'error',
  place: { file: 'deck.md' },
  what: '',
  fix: '',
});

test.each([
  ['fit-small', 'kept out'],
  ['quote-verbatim', 'kept out'],
  ['a11y-color-contrast', 'kept out'],
  ['link-missing', 'told'],
  ['constructor', 'told'],
])('the rule %s turned off is %s', (rule, expected) => {
  const { deck } = deckOf(`---\noff: { ${rule}: why }\n---\n\n## A`);
  const left = withoutOff([problem(rule), problem('yaml-syntax')], deck.settings).map((one) => one.rule);
  expect(left).toEqual(expected === 'told' ? [rule, 'yaml-syntax'] : ['yaml-syntax']);
  expect(checkOff(deck).map((one) => one.rule)).toEqual(expected === 'told' ? ['rule-unknown'] : []);
});

test.each([
  ['---\ntitle: link-missing\noff:\n  fit-small: why\n  link-missing: why\n---\n\n## A', 5],
  ['---\ntitle: link-missing\noff: { link-missing: why }\n---\n\n## A', 3],
  ['---\n"off": { "link\\u002dmissing": why }\n---\n\n## A', 1],
])('a rule that cannot be turned off is told where it stands: %j', (outline, line) => {
  expect(checkOff(deckOf(outline).deck).map(({ place }) => place.line)).toEqual([line]);
});
