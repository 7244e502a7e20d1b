import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown.js';
import { cutSections } from '../../../src/article/sections.js';

const cases: Readonly<
  Record<string, readonly [text: string, title: string | undefined, ...sections: string[]]>
> = {
  'a lone # is the title, and ## open the sections': [
    '# The mill\n\n## The wheel\n\na\n\nb\n\n## Words\n\nc',
    'The mill',
    'the-wheel "The wheel": a / b',
    'words "Words": c',
  ],
  'several # open the sections, and there is no title': [
    '# A\n\na\n\n# B\n\n## C\n\nb',
    undefined,
    'a "A": a',
    'b "B": C / b',
  ],
  'what stands before the first section is the opening': [
    '# The mill\n\na\n\n## B\n\nb',
    'The mill',
    'opening "Opening": a',
    'b "B": b',
  ],
  'the highest headings open the sections, whatever their level': [
    '### A\n\na\n\n#### B\n\nb\n\n### C',
    undefined,
    'a "A": a / B / b',
    'c "C": ',
  ],
  'an id is the key, else the slug': [
    '# A {#one}\n\n# B *c*\n\n# हिन्दी\n\n# 1984',
    undefined,
    'one "A": ',
    'b-c "B c": ',
    'हिन्दी "हिन्दी": ',
    '1984 "1984": ',
  ],
  'two sections of one title have two keys': [
    '# A\n\n# A\n\n# 🎿',
    undefined,
    'a "A": ',
    'a-2 "A": ',
    'section "🎿": ',
  ],
  'items, quotes, tables and code are paragraphs': [
    '# A\n\n# B\n\n- a\n- b\n  - c\n\n> d\n\n| e |\n|---|\n| f |\n\n```\ng\n```\n\n***\n\n<div>h</div>',
    undefined,
    'a "A": ',
    'b "B": a / b\nc / d / e\nf / g',
  ],
  'a text without headings is one section': ['a\n\nb', undefined, 'opening "Opening": a / b'],
  'a space alone is no paragraph': ['## A\n\n&nbsp;\n\n- &nbsp;\n- a', undefined, 'a "A": a'],
  'front matter is passed over': ['---\ntitle: x\n---\n\n# A\n\n## B\n\nb', 'A', 'b "B": b'],
  'nothing has no sections': ['', undefined],
};

test.each(Object.entries(cases))('%s', (_, [text, title, ...sections]) => {
  const { citation, passages } = readMarkdown(text);
  expect(citation.title).toBe(title);
  expect(
    cutSections(passages).map(
      ({ key, title: name, paragraphs }) =>
        `${key} "${name}": ${paragraphs.map((one) => one.text).join(' / ')}`,
    ),
  ).toEqual(sections);
});
