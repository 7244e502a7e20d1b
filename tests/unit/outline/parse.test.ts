import { expect, test } from 'vitest';
import { plainText } from '../../../src/markdown/text.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { braces, sketch } from '../../support/sketch.js';

/** Draws slides as `line kind "title" {attributes}: block / block`. */
const slidesOf = (text: string): readonly string[] =>
  parseOutline(text, 'deck.md').value.slides.map(({ line, kind, title, attributes, blocks }) => {
    const name = title ? JSON.stringify(plainText(title)) : '-';
    return `${line} ${kind} ${name}${braces(attributes)}: ${sketch(blocks).join(' / ')}`;
  });

const cases: Readonly<Record<string, readonly [text: string, ...slides: string[]]>> = {
  '# opens a part and ## a slide': [
    '# A {section=a}\n\na\n\n## B {.own}\nb\n',
    '1 part "A" {section="a"}: 3 paragraph "a"',
    '5 slide "B" {.own}: 6 paragraph "b"',
  ],
  'underlined headings open them too': ['A\n===\n\nB\n---', '1 part "A": ', '4 slide "B": '],
  '### stays on its slide': ['## A\n\n### B', '1 slide "A": 3 heading 3 "B"'],
  '--- opens a slide without a title': [
    '## A\n\na\n\n---\n\nb\n\n***\n\nc',
    '1 slide "A": 3 paragraph "a"',
    '7 slide -: 7 paragraph "b"',
    '11 slide -: 11 paragraph "c"',
  ],
  '--- before a heading or the end opens none': [
    '---\n\n## A\n\n---\n\n---\n\n# B\n\n---\n',
    '3 slide "A": ',
    '9 part "B": ',
  ],
  'a bare ## opens a slide without a title': [
    '## {from="a:1"}\n\na\n\n##\n\nb',
    '1 slide - {from="a:1"}: 3 paragraph "a"',
    '5 slide -: 7 paragraph "b"',
  ],
  'a comment opens none': [
    '<!-- a -->\n\n# B\n\n---\n\n<!-- c -->\n<!-- d -->\n\n## E\n\n<!-- f -->',
    '3 part "B": ',
    '10 slide "E": 12 html "<!-- f -->"',
  ],
  'text before the first heading is a slide': ['a\n\n# B', '1 slide -: 1 paragraph "a"', '3 part "B": '],
  'lines are counted with the front matter': ['---\ntitle: x\n---\n\n## A', '5 slide "A": '],
  'a # in code or in a comment opens nothing': [
    '## A\n\n```\n# b\n---\n```\n\n<!--\n# c\n\n---\n-->',
    '1 slide "A": 3 code "# b\\n---" / 8 html "<!--\\n# c\\n\\n---\\n-->"',
  ],
  'a rule in a block opens nothing': [
    '::: notes\na\n\n---\n\nb\n:::',
    '1 slide -: 1 fence notes /   2 paragraph "a" /   4 rule /   6 paragraph "b"',
  ],
  'a block that is left open ends with its slide': [
    '## A\n\n::: notes\n\n## B',
    '1 slide "A": 3 fence notes unclosed',
    '5 slide "B": ',
  ],
  'nothing has no slides': [''],
};

test.each(Object.entries(cases))('%s', (_, [text, ...slides]) => {
  expect(slidesOf(text)).toEqual(slides);
});

test('an outline keeps its file, its lines and its settings', () => {
  const { value, problems } = parseOutline('---\ntitle: x\n---\n# A', 'slides/a/outline.md');
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    file: 'slides/a/outline.md',
    lines: ['---', 'title: x', '---', '# A'],
    settings: { title: 'x' },
  });
});
