import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../../src/article/digest.js';
import { readMarkdown } from '../../../src/article/markdown.js';
import { writeMarkdown } from '../../../src/article/write-markdown.js';
import type { Passage } from '../../../src/model.js';

test.each<readonly [text: string, markdown: string]>([
  ['1. a', '1\\. a'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['a - b. c # d 1. e', 'a - b. c # d 1. e'],
  ['a_b *c* `d` [e](f) <g> {#h}', 'a\\_b \\*c\\* \\`d\\` \\[e\\](f) \\<g\\> \\{#h\\}'],
  ['AT&T & &amp;', 'AT&T & \\&amp;'],
  ['a\nb', 'a  \nb'],
])('%j is written as %j', (text, markdown) => {
  expect(writeMarkdown({ citation: {}, passages: [{ role: 'body', text }] })).toBe(`${markdown}\n`);
});

test('the headings stand below the title', () => {
  const passages: readonly Passage[] = [
    { role: 'heading', text: 'One', level: 1, id: 'one' },
    { role: 'caption', text: 'a' },
    { role: 'heading', text: 'Two', level: 2 },
  ];
  expect(writeMarkdown({ citation: { title: 'The *mill*' }, passages })).toBe(
    '# The \\*mill\\*\n\n## One {#one}\n\na\n\n### Two\n',
  );
  expect(writeMarkdown({ citation: {}, passages })).toBe('## One {#one}\n\na\n\n### Two\n');
});

const MARKS =
  '# ## * ** _ __ ` ``` ~~ ~~~ 1. 1) 12. - -- --- + = === > | |- :-: <b> </b> <!-- --> <br> &amp; &#35; & \\ \\\\ [ ] [a](b) [a]: [^1] [^1]: ![ ! {#a} {: .b} {% x %} {{ ::: $ $$ . . . www.a.b http://a.b/c_d a@b.c *[A]: ^ ^[ " \' ( ) 🎿 é ß 文 字 a b The'.split(
    ' ',
  );
const line = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 6 }), fc.constant(' ')), { maxLength: 8 })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))
  .map((text) => text.replace(/[\s\0]+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const passage: fc.Arbitrary<Passage> = fc.oneof(
  text.map((one): Passage => ({ role: 'body', text: one })),
  fc
    .tuple(line, fc.integer({ min: 1, max: 3 }))
    .map(([one, level]): Passage => ({ role: 'heading', text: one, level })),
);

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { maxLength: 5 }),
      fc.option(line, { nil: undefined }),
      (passages, title) => {
        const citation = title === undefined ? {} : { title };
        const read = readMarkdown(writeMarkdown({ citation, passages }));
        expect(read.citation).toEqual(citation);
        expect(read.passages.map((one) => [one.role === 'heading', one.text])).toEqual(
          passages.map((one) => [one.role === 'heading', one.text]),
        );
        expect(read.passages.map((one) => digest(one.text))).toEqual(passages.map((one) => digest(one.text)));
      },
    ),
    { numRuns: 2000 },
  );
});
