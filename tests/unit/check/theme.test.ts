import { expect, test } from 'vitest';
import { checkTheme } from '../../../src/check/theme.js';
import type { Token } from '../../../src/model.js';
import { printProblem } from '../../../src/problem.js';

const token = (name: string, value = '', line = 1, everywhere = true): Token => ({
  name,
  value,
  everywhere,
  place: { file: 'theme.css', line, column: 3 },
});

const INK = token('ink', '#1c1a17');
const KNOWN = [
  token('paper', '#ffffff'),
  INK,
  token('tint', '#f0f0f0'),
  token('ink-soft', 'var(--ink)'),
  token('gap', '12px'),
];

const tell = (set: readonly Token[], needed: readonly Token[] = [], used = needed): readonly string[] =>
  checkTheme({ tokens: { known: KNOWN, used, set, needed } }).map(printProblem);

test.each<readonly [what: string, set: readonly Token[], told: readonly string[]]>([
  ['nothing', [], []],
  ['a colour that can be read', [token('ink', 'navy')], []],
  [
    'a name that is like one',
    [token('inc', 'navy', 4)],
    [
      'theme.css:4:3: warning token-unknown: The theme sets "--inc", which nothing uses. Did you mean "--ink"? docs/themes.md lists what is known.',
    ],
  ],
  [
    'a name like no other',
    [token('zebra', 'navy', 4)],
    [
      'theme.css:4:3: warning token-unknown: The theme sets "--zebra", which nothing uses. Take it out, or use it.',
    ],
  ],
  [
    'a colour that is none',
    [token('ink', 'inky', 2)],
    [
      'theme.css:2:3: error token-value: The value "inky" of "--ink" is no colour. Write a colour of CSS, such as #1c1a17, navy or oklch(40% 0.1 250).',
    ],
  ],
  ['a colour that only a browser can reckon', [token('ink', 'color-mix(in oklab, navy, black)')], []],
  ['a length', [token('gap', 'wide')], []],
  [
    'ink that is too pale',
    [token('ink', '#999', 2)],
    [
      'theme.css:2:3: warning theme-contrast: "--ink" (#999) has a contrast of 2.8 to 1 on "--paper" (#ffffff), and 4.5 is the least that is seen well. Set "--ink" darker, or "--paper" lighter.',
      'theme.css:2:3: warning theme-contrast: "--ink" (#999) has a contrast of 2.5 to 1 on "--tint" (#f0f0f0), and 4.5 is the least that is seen well. Set "--ink" darker, or "--tint" lighter.',
    ],
  ],
  [
    'a paper that is too dark for the ink of Lectern’s own',
    [token('paper', '#222', 7)],
    [
      'theme.css:7:3: warning theme-contrast: "--ink" (#1c1a17) has a contrast of 1.0 to 1 on "--paper" (#222), and 4.5 is the least that is seen well. Set "--ink" lighter, or "--paper" darker.',
    ],
  ],
  [
    'ink that follows another, on a ground that shows the paper',
    [
      token('ink-soft', 'var(--ink)', 3),
      token('ink', '#eee', 2),
      token('tint', 'transparent', 5),
      token('paper', '#000', 6),
    ],
    [],
  ],
  [
    'ink that follows another, which is too pale',
    [token('ink', 'var( --pale-2 )', 2), token('pale-2', 'var(--gap)', 3), token('gap', '#999', 4)],
    [
      'theme.css:3:3: warning token-unknown: The theme sets "--pale-2", which nothing uses. Take it out, or use it.',
      'theme.css:2:3: warning theme-contrast: "--ink" (var( --pale-2 )) has a contrast of 2.8 to 1 on "--paper" (#ffffff), and 4.5 is the least that is seen well. Set "--ink" darker, or "--paper" lighter.',
      'theme.css:2:3: warning theme-contrast: "--ink" (var( --pale-2 )) has a contrast of 2.5 to 1 on "--tint" (#f0f0f0), and 4.5 is the least that is seen well. Set "--ink" darker, or "--tint" lighter.',
    ],
  ],
  [
    'a ground that shows a paper too dark for the ink of Lectern’s own',
    [token('tint', 'transparent', 5), token('paper', '#222', 6)],
    [
      'theme.css:6:3: warning theme-contrast: "--ink" (#1c1a17) has a contrast of 1.0 to 1 on "--paper" (#222), and 4.5 is the least that is seen well. Set "--ink" lighter, or "--paper" darker.',
    ],
  ],
  ['ink that follows itself', [token('ink', 'var(--ink)')], []],
  ['ink that follows what nobody sets', [token('ink', 'var(--gone)')], []],
  ['pale ink on some slides alone', [token('ink', '#999', 2, false)], []],
])('a theme that sets %s', (_, set, told) => {
  expect(tell(set)).toEqual(told);
});

test.each<readonly [name: string, told: readonly string[]]>([
  ['ink', []],
  [
    'inck',
    [
      'theme.css:9:3: error token-missing: The theme uses "--inck", which nothing sets. Did you mean "--ink"?',
    ],
  ],
  [
    'zebra',
    [
      'theme.css:9:3: error token-missing: The theme uses "--zebra", which nothing sets. Set it: :root { --zebra: …; }.',
    ],
  ],
])('a theme that uses "--%s"', (name, told) => {
  expect(tell([], [token(name, '', 9)])).toEqual(told);
});

test('what the page itself sets is not missing', () => {
  expect(tell([], [token('zebra', '', 9)], [token('zebra', '', 9), token('zebra')])).toEqual([]);
});

test('a theme of Lectern’s own is not asked', () => {
  expect(checkTheme({})).toEqual([]);
});
