import { describe, expect, test } from 'vitest';
import { readMap } from '../../src/article/map.js';
import { openTerminal } from '../../src/commands/terminal.js';
import { readHtml } from '../../src/deck/html.js';
import { makeDeck } from '../../src/deck/make.js';
import { parseOutline } from '../../src/outline/parse.js';

const laughs = [
  'a: &a [x, x]',
  ...'bcdefghij'
    .split('')
    .map((name, index) => `${name}: &${name} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]`),
].join('\n');

describe('front matter and maps', () => {
  test.each([
    ['laughs without end', laughs],
    ['an alias to itself', 'a: &a [*a]'],
    ['a prototype', '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }'],
    ['a prototype by merging', 'a: &a { __proto__: { polluted: yes } }\n<<: *a'],
    ['a skip that is a prototype', 'skip: { __proto__: x, constructor: y, toString: z }'],
    ['a script', 'title: !!js/function "function () { globalThis.polluted = 1 }"'],
    ['a type of another language', 'title: !!python/object/apply:os.system ["true"]'],
    ['depth', `title: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['depth by lines', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['many keys', Array.from({ length: 10_000 }, (_, index) => `k${index}: v`).join('\n')],
    ['a long key', `? ${'a'.repeat(100_000)}\n: b`],
    ['two documents', 'title: a\n...\n%TAG ! tag:x,2000:\n--- !x\na: b'],
  ])('%s are read within two seconds, and change nothing else', (_, yaml) => {
    const start = process.cpuUsage();
    const outline = parseOutline(`---\n${yaml}\n---\n\n## A\n\nb\n`, 'deck.md');
    makeDeck(outline.value, undefined);
    readMap(yaml, 'article.yaml');
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((globalThis as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test.each([
  ['{__proto__="x" constructor="y" .toString #valueOf}'],
  ['{#__proto__}'],
  ['{section=__proto__}'],
  ['{section=constructor from="toString:1"}'],
])('a heading with %s pollutes nothing', async (braces) => {
  const { value } = await readHtml(
    parseOutline(`## A ${braces}\n\n[b]${braces} *[toString]: c\n`, 'deck.md').value,
  );
  makeDeck(value, { citation: {}, sections: [] });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what an author wrote is shown to the terminal, and never obeyed', () => {
  let said = '';
  const stream = {
    write: (text: string) => {
      said += text;
    },
  };
  const terminal = openTerminal({ stdout: stream, stderr: stream, color: false, quiet: false });
  const hostile = '\x1b]0;title\x07\x1b[2J\x1b]8;;https://a.b\x1b\\\x9b31m\r\x08';
  terminal.result(hostile);
  terminal.heading(hostile);
  terminal.problem(
    { rule: 'a', level: 'error', place: { file: hostile }, what: hostile, fix: hostile },
    hostile,
  );
  expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(said).toContain('https://a.b');
});
