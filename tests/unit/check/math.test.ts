import { expect, test } from 'vitest';
import { checkMath } from '../../../src/check/math.js';
import { makeDeck } from '../../../src/deck/make.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { loadPens } from '../../../src/page/pens.js';
import { printProblem } from '../../../src/problem.js';

async function told(text: string): Promise<readonly string[]> {
  const outline = parseOutline(text, 'deck.md').value;
  return checkMath(makeDeck(outline, undefined).value, await loadPens(outline)).map(printProblem);
}

test('a formula that cannot be set is told with the place that is wrong, wherever it stands', async () => {
  const text = `## Title $\\foo$

Twice $x$ and $\\frac{1}{2$ here.

- a

  $$
  \\begin{aligned}
  a &= b \\\\
  c &= \\bar{d
  \\end{aligned}
  $$

::: stats
- **$x^2^3$** in a lead
:::

| a |
|---|
| $#$ |

::: notes
$\\href{https://example.org/}{x}$ $\\def\\a{\\a\\a}\\a$
:::
`;
  expect(await told(text)).toMatchInlineSnapshot(`
    [
      "deck.md:1:11: error math-syntax: The formula "\\foo" cannot be set: undefined control sequence: \\foo. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:3:26: error math-syntax: The formula "\\frac{1}{2" cannot be set: unexpected end of input in a macro argument, expected '}'. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:15:9: error math-syntax: The formula "x^2^3" cannot be set: double superscript. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:20:4: error math-syntax: The formula "#" cannot be set: expected 'EOF', got '#'. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:23:2: error math-syntax: The formula "\\href{https://example.org/}{x}" cannot be set: \\href leads out of the formula. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:23:35: error math-syntax: The formula "\\def\\a{\\a\\a}\\a" cannot be set: too many expansions: infinite loop or need to increase maxExpand setting. Mend its TeX, or write "\\$" where a dollar sign is meant.",
      "deck.md:11:16: error math-syntax: The formula "\\begin{aligned} a &= b \\\\ c &= \\bar{d \\end{aligned}" cannot be set: unexpected end of input in a macro argument, expected '}'. Mend its TeX, or write "\\$" where a dollar sign is meant.",
    ]
  `);
});

test('what is right, or only unusual, is told of nowhere', async () => {
  expect(
    await told('## A\n\n$x$ $\\text{Ünïcode текст}$ $ä$ $\\textcolor{red}{x}$ $\\rule{1000em}{1000em}$\n'),
  ).toEqual([]);
});
