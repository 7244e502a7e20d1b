import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { sketch } from '../../support/sketch.js';

const cases: Readonly<Record<string, readonly [source: string, ...sketched: string[]]>> = {
  'a block has a name, attributes and what is inside': [
    '::: quote {by="Wang Yi"}\nwords\n:::\nafter',
    '1 fence quote {by="Wang Yi"}',
    '  2 paragraph "words"',
    '4 paragraph "after"',
  ],
  'a block may be empty': ['::: notes\n:::', '1 fence notes'],
  'the first class names a block that has no name': [
    '::: {#q .quote .wide by=x}\nwords\n:::',
    '1 fence quote {#q .wide by="x"}',
    '  2 paragraph "words"',
  ],
  'more colons do not matter': ['::::: quote\na\n:::', '1 fence quote', '  2 paragraph "a"'],
  'colons may close the opening line': [
    '::: quote {by=x} :::\na\n:::',
    '1 fence quote {by="x"}',
    '  2 paragraph "a"',
  ],
  'space before the name is not needed': [':::quote\na\n:::', '1 fence quote', '  2 paragraph "a"'],
  'attributes alone are no name, and stay what they are': ['::: {by=x}\n:::', '1 fence {by=x} {by="x"}'],
  'words after the name belong to it, so that they are told': [
    '::: quote of the day\n:::',
    '1 fence quote of the day',
  ],
  'blocks nest': [
    ':::: columns\n::: column\na\n:::\n::: column\nb\n:::\n::::',
    '1 fence columns',
    '  2 fence column',
    '    3 paragraph "a"',
    '  5 fence column',
    '    6 paragraph "b"',
  ],
  'code inside is not looked into': [
    '::: notes\n```\n:::\n# no slide\n```\nb\n:::\nafter',
    '1 fence notes',
    '  2 code ":::\\n# no slide"',
    '  6 paragraph "b"',
    '8 paragraph "after"',
  ],
  'a mark with a language ends no code': [
    '::: notes\n```\n```ts\n:::\n```\n:::',
    '1 fence notes',
    '  2 code "```ts\\n:::"',
  ],
  'space around the mark that ends code does not matter': [
    '::: notes\n```\n:::\n  ```  \n:::\na',
    '1 fence notes',
    '  2 code ":::"',
    '6 paragraph "a"',
  ],
  'code ends at its own kind of mark, at least as long': [
    '::: notes\n~~~~\n```\n~~~\n:::\n~~~~\n:::',
    '1 fence notes',
    '  2 code "```\\n~~~\\n:::"',
  ],
  'a block ends at the latest where a slide begins': [
    '::: notes\na\n\n## Next\nb',
    '1 fence notes unclosed',
    '  2 paragraph "a"',
    '4 heading 2 "Next"',
    '5 paragraph "b"',
  ],
  'or a part, even one that is set in': [
    '::: notes\na\n  # Next\n:::',
    '1 fence notes unclosed',
    '  2 paragraph "a"',
    '3 heading 1 "Next"',
    '4 fence ',
  ],
  'a heading of the third level stays inside': [
    '::: compare\n### To gain\n:::',
    '1 fence compare',
    '  2 heading 3 "To gain"',
  ],
  'a block may be open at the end of the text': [
    '::: notes\na',
    '1 fence notes unclosed',
    '  2 paragraph "a"',
  ],
  'the outer block is the one left open': [
    '::: notes\n::: quote\na\n:::',
    '1 fence notes unclosed',
    '  2 fence quote',
    '    3 paragraph "a"',
  ],
  'a stray end has no name': ['a\n\n:::\n\nb', '1 paragraph "a"', '3 fence ', '5 paragraph "b"'],
  'a block ends a paragraph': [
    'a\n::: notes\nb\n:::',
    '1 paragraph "a"',
    '2 fence notes',
    '  3 paragraph "b"',
  ],
  'a block ends a list': [
    '- a\n- b\n::: notes\nc\n:::',
    '1 list',
    '  1 item',
    '    1 paragraph "a"',
    '  2 item',
    '    2 paragraph "b"',
    '3 fence notes',
    '  4 paragraph "c"',
  ],
  'a block ends a quote': [
    '> a\n::: notes\nb\n:::',
    '1 blockquote',
    '  1 paragraph "a"',
    '2 fence notes',
    '  3 paragraph "b"',
  ],
  'a block ends a table': [
    '| a |\n|---|\n| b |\n::: notes\nc\n:::',
    '1 table',
    '  a',
    '  b',
    '4 fence notes',
    '  5 paragraph "c"',
  ],
  'a block stays in the item it is set in under': [
    '- a\n\n  ::: quote\n  b\n  :::\n- c',
    '1 list',
    '  1 item',
    '    1 paragraph "a"',
    '    3 fence quote',
    '      4 paragraph "b"',
    '  6 item',
    '    6 paragraph "c"',
  ],
  'colons within a line open nothing': ['a::: b\nc :::', '1 paragraph "a::: b\\nc :::"'],
  'two colons open nothing': [':: a', '1 paragraph ":: a"'],
  'in code at the top they are code': ['```\n::: a\n```', '1 code "::: a"'],
};

test.each(Object.entries(cases))('%s', (_, [source, ...sketched]) => {
  expect(sketch(parseMarkdown(source))).toEqual(sketched);
});
