import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { plainText, walkBlocks, walkInlines } from '../../../src/markdown/text.js';
import { cpuTime } from '../../support/cpu-time.js';
import { sketchInlines } from '../../support/sketch.js';

/** Draws the first paragraph. */
function inlines(text: string): string {
  const [block] = parseMarkdown(text);
  return block?.kind === 'paragraph' ? sketchInlines(block.children) : `${block?.kind}`;
}

describe('as in Pandoc, what stands between dollar signs is math', () => {
  test.each([
    ['$x$', '[math x]'],
    ['the mass $m$, and $E$.', 'the mass [math m], and [math E].'],
    ['($x$), “$y$”, $z$-axis', '([math x]), “[math y]”, [math z]-axis'],
    ['a$b$c', 'a[math b]c'],
    ['$a\nb$', '[math a\nb]'],
    ['$x\\$y$', '[math x\\$y]'],
    ['$\\|x\\|$', '[math \\|x\\|]'],
    ['$a<b$ and <b>$c$</b>', '[math a<b] and [html <b>][math c][html </b>]'],
    ['$&lt;$', '[math &lt;]'],
    ['$**a**$ and $`a`$ and $[a](b)$', '[math **a**] and [math `a`] and [math [a](b)]'],
    ['$$x^2$$ within a line', '[math display x^2] within a line'],
    ['so $$\nx\n$$ it is', 'so [math display x] it is'],
    ['[$x$]{.mark} *$y$* [$z$](#z)', '[span {.mark} [math x]] [emphasis [math y]] [link #z [math z]]'],
  ])('%j', (text, drawn) => expect(inlines(text)).toBe(drawn));
});

describe('money and code are not', () => {
  test.each([
    ['$20,000 and $30,000'],
    ['It costs $5, or $6'],
    ['from $5-$10 to US$7'],
    ['$ x$'],
    ['$x $'],
    ['$x$1'],
    ['$'],
    ['$$'],
    ['$$$'],
    ['$$ $$'],
    ['$x'],
  ])('%j', (text) => expect(inlines(text)).toBe(text));

  test.each([
    ['\\$x$', '$x$'],
    ['$x\\$', '$x$'],
    ['\\$5 and $x$', '$5 and [math x]'],
    ['costs $5 for $x$', 'costs $5 for [math x]'],
    ['$a$ costs $5 and $b$', '[math a] costs $5 and [math b]'],
    ['$20, as `$price` says', '$20, as [code $price] says'],
    ['`$x$` and `` $y$ ``', '[code $x$] and [code $y$]'],
  ])('%j is %j', (text, drawn) => expect(inlines(text)).toBe(drawn));

  test.each(['```\n$x$\n$$\ny\n$$\n```', '    $x$'])('%j', (text) => {
    expect([...walkBlocks(parseMarkdown(text)), ...walkInlines(parseMarkdown(text))]).toMatchObject([
      { kind: 'code' },
    ]);
  });
});

test.each([
  ['*so $a*b$ it is*', '[emphasis so [math a*b] it is]'],
  ['_so $a_ b$ it is_', '[emphasis so [math a_ b] it is]'],
  ['**so $a**b$ it is**', '[strong so [math a**b] it is]'],
  ['`$` *and* `$`', '[code $] [emphasis and] [code $]'],
  ['\\$5 *and* $6', '$5 [emphasis and] $6'],
])('%j: the stars of math set nothing off', (text, drawn) => expect(inlines(text)).toBe(drawn));

describe('a formula on lines of its own is a block, on the line that its TeX begins on', () => {
  test.each([
    ['$$x$$', ['1 math x']],
    ['$$ x $$', ['1 math x']],
    ['$$\nx\n= y\n$$', ['2 math x\n= y']],
    ['Text\n$$\nx\n$$\nmore', ['1 paragraph', '3 math x', '5 paragraph']],
    ['Text\n\n$$x$$ with words after it', ['1 paragraph', '3 paragraph']],
    ['- a\n\n  $$\n  x\n  $$', ['1 list', '1 paragraph', '4 math x']],
    ['> $$\n> x\n> $$', ['1 blockquote', '2 math x']],
    ['::: callout\n$$\nx\n$$\n:::', ['1 fence', '3 math x']],
    ['$$\nx\n\ny\n$$', ['1 paragraph', '4 paragraph']],
    ['$$\nx\\\n\ny\n$$', ['1 paragraph', '4 paragraph']],
    ['$$\nx', ['1 paragraph']],
  ])('%j', (text, drawn) => {
    const blocks = [...walkBlocks(parseMarkdown(text))];
    expect(
      blocks.map((block) => `${block.line} ${block.kind}${block.kind === 'math' ? ` ${block.text}` : ''}`),
    ).toEqual(drawn);
  });
});

test('the words of math are its TeX', () => {
  const [block] = parseMarkdown('the $\\pi$ of it');
  expect(plainText(block?.kind === 'paragraph' ? block.children : [])).toBe('the \\pi of it');
});

test('no run of dollar signs makes the parser throw, lose a letter or stand still', () => {
  const piece = fc.constantFrom(
    '$',
    '$$',
    '\\',
    '`',
    '*',
    '_',
    ' ',
    '\n',
    '\n\n',
    'x',
    '5',
    '{',
    '[',
    '](',
    ':::',
    '|',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { kind, line } of walkBlocks(parseMarkdown(pieces.join(''))))
        if (kind === 'math') expect(line).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test.each(['$', '$$', '$x', '$$x\n', '$x ', '*$', '`$', '\\$'])(
  '%j over and over is read in no time',
  (piece) => {
    const start = cpuTime();
    parseMarkdown(piece.repeat(2000));
    expect(cpuTime() - start).toBeLessThan(3000);
  },
);
