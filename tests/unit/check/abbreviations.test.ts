import { expect, test } from 'vitest';
import { checkAbbreviations } from '../../../src/check/abbreviations.js';
import { deckOf } from '../../support/deck.js';

const unused = (source: string): readonly string[] =>
  checkAbbreviations(deckOf(`${source}\n\n*[EU]: European Union`).deck).map(({ rule }) => rule);

test.each([
  '## The EU',
  '## A\n\n- **EU**',
  '## A\n\n::: notes\nEU\n:::',
  '## A\n\nx^[EU]',
  '## A\n\n[EU](#a)',
])('%j holds one', (source) => {
  expect(unused(source)).toEqual([]);
});

test.each(['## A', '## EUR', '## A\n\n`EU`', '## A\n\n[a](https://example.org/EU)'])(
  '%j holds none',
  (source) => {
    expect(unused(source)).toEqual(['abbreviation-unused']);
  },
);
