import { expect, test } from 'vitest';
import { driftOf } from '../../../src/article/drift.js';
import type { Drift } from '../../../src/model.js';
import { cpuTime } from '../../support/cpu-time.js';

/** `'a:1 2 | b:3'`: the key of each section and the digests of its paragraphs. */
const map = (sketch: string) => ({
  sections: sketch.split(' | ').map((part) => {
    const [key = '', digests = ''] = part.split(':');
    const apart = key.startsWith('!') && { skip: 'no story' };
    return { key, title: key, ...apart, paragraphs: digests.split(' ').filter((one) => one !== '') };
  }),
});
/** `'1 #2 3'`: the digests of a text, `#` before a heading. */
const text = (sketch: string) =>
  sketch
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({ digest: one.replace('#', ''), heading: one.startsWith('#') }));

/** `'a:=~ | b!:xx +1'`: `=` current, `>` moved, `~` changed, `x` missing; the section's own verdict before the colon. */
const SIGNS = { current: '=', moved: '>', changed: '~', missing: 'x' };
const draw = ({ sections, added }: Drift): string =>
  [
    sections
      .map(
        ({ key, verdict, paragraphs }) =>
          `${key}${SIGNS[verdict]}:${paragraphs.map((one) => SIGNS[one.verdict]).join('')}`,
      )
      .join(' | '),
    ...added.map((at) => `+${at}`),
  ].join(' ');

test.each([
  ['the same', 'a:1 2 | b:3', '1 2 3', 'a=:== | b=:='],
  ['a changed paragraph', 'a:1 2 | b:3', '1 9 3', 'a~:=~ | b=:='],
  ['the first', 'a:1 2', '9 2', 'a~:~='],
  ['the last', 'a:1 2', '1 9', 'a~:=~'],
  ['two in a row', 'a:1 2 3 4', '1 8 9 4', 'a~:=~~='],
  ['one on either side of a border', 'a:1 2 | b:3 4', '1 8 9 4', 'a~:=~ | b~:~='],
  ['one that went', 'a:1 2 3', '1 3', 'a~:=x='],
  ['a section that went', 'a:1 | b:2 3 | c:4', '1 4', 'a=:= | bx:xx | c=:='],
  ['one that came', 'a:1 2', '1 9 2', 'a=:== +1'],
  ['a caption in the midst of a section', 'a:1 3 | !c:2 | b:4', '1 2 3 4', 'a=:== | !c=:= | b=:='],
  ['a new ending', 'a:1 2', '1 2 8 9', 'a=:== +2 +3'],
  ['one that went, and a new ending', 'a:1 2 3', '1 3 9', 'a~:=x= +2'],
  ['a new beginning, and one that went', 'a:1 2 3', '9 1 3', 'a~:=x= +0'],
  ['one split in two', 'a:1 2 3', '1 8 9 3', 'a~:=~= +2'],
  ['two made one', 'a:1 2 3 4', '1 9 4', 'a~:=~x='],
  ['one that moved down', 'a:1 2 3 4', '2 3 4 1', 'a>:>==='],
  ['one that moved up', 'a:1 2 3 4', '4 1 2 3', 'a>:===>'],
  ['one that moved to another section', 'a:1 2 3 | b:4 5', '1 3 4 5 2', 'a>:=>= | b=:=='],
  ['a section that moved', 'a:1 2 3 | b:4 5', '4 5 1 2 3', 'a=:=== | b>:>>'],
  ['one that moved, and another that changed', 'a:1 2 3 4 5', '2 3 9 5 1', 'a~:>==~='],
  ['all written anew', 'a:1 2', '8 9', 'a~:~~'],
  ['all gone', 'a:1 2', '', 'ax:xx'],
  ['the same words twice', 'a:1 5 2 5', '1 5 2 5', 'a=:===='],
  ['one of them gone', 'a:1 5 2 5', '1 5 2', 'a~:===x'],
  ['headings', 'a:1 2 | b:3', '#7 1 2 #8 3', 'a=:== | b=:='],
  ['a heading that the map has as a paragraph', 'a:1 7 2', '#8 1 #7 2', 'a=:==='],
  ['a heading that is new takes nobody’s place', 'a:1 2 3', '1 #9 3', 'a~:=x='],
  ['a section without paragraphs', 'a: | b:1', '1', 'a=: | b=:='],
])('%s', (_, old, now, expected) => {
  expect(draw(driftOf(map(old), text(now), 'article.yaml'))).toBe(expected);
});

test('a changed paragraph says where it is now', () => {
  const [section] = driftOf(map('a:1 2'), text('#7 1 9'), 'article.yaml').sections;
  expect(section?.paragraphs).toEqual([
    { number: 1, verdict: 'current', at: 1 },
    { number: 2, verdict: 'changed', at: 2 },
  ]);
});

test('20,000 paragraphs turned round are compared in less than a second', () => {
  const digests = Array.from({ length: 20_000 }, (_, index) => `${index}`);
  const start = cpuTime();
  const { sections } = driftOf(
    { sections: [{ key: 'a', title: 'a', paragraphs: digests }] },
    digests.toReversed().map((digest) => ({ digest })),
    'article.yaml',
  );
  expect(cpuTime() - start).toBeLessThan(1000);
  expect(sections[0]?.verdict).toBe('moved');
});
