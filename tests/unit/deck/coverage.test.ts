import { expect, test } from 'vitest';
import { sectionUses, slidesOf } from '../../../src/deck/coverage.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

/** Draws what is made of each section as `key status (reason) used/total: slide, slide`. */
const usesOf = (source: string): readonly string[] =>
  sectionUses(deckOf(source, ARTICLE).deck).map(
    ({ section, status, reason, slides, paragraphs: { used, total } }) =>
      `${section.key} ${status}${reason === undefined ? '' : ` (${reason})`} ${used}/${total}: ${slides.map(({ id }) => id).join(', ')}`,
  );

test.each([
  [
    'nothing is used',
    '## A',
    [
      'visit unused 0/3: ',
      'words unused 0/2: ',
      'größe unused 0/1: ',
      'more skipped (links to other stories) 0/1: ',
    ],
  ],
  [
    'paragraphs are counted once',
    '## A {from="visit:1-2"}\n## B {from="visit:2, words"}',
    [
      'visit used 2/3: a, b',
      'words used 2/2: b',
      'größe unused 0/1: ',
      'more skipped (links to other stories) 0/1: ',
    ],
  ],
  [
    'a part that says nothing uses nothing, one with words does',
    '# A {section=visit}\n# B {section=words}\nb',
    [
      'visit unused 0/3: ',
      'words used 2/2: b',
      'größe unused 0/1: ',
      'more skipped (links to other stories) 0/1: ',
    ],
  ],
  [
    'the settings skip, with their own reason, what no slide stands on',
    '---\nskip: { visit: no time, more: old, words: used after all }\n---\n## A {from=words}',
    [
      'visit skipped (no time) 0/3: ',
      'words used (used after all) 2/2: a',
      'größe unused 0/1: ',
      'more skipped (old) 0/1: ',
    ],
  ],
])('%s', (_, source, uses) => {
  expect(usesOf(source)).toEqual(uses);
});

test('without an article there is nothing to use', () => {
  expect(sectionUses(deckOf('## A').deck)).toEqual([]);
});

test('slides are in the order they are shown', () => {
  const { deck } = deckOf('## A\n# B\n## C\n# D');
  expect(slidesOf(deck).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
