import { contrast, readColour } from '../deck/colour.js';
import type { Theme, Token, Tokens } from '../model.js';
import { nearestName, type Problem } from '../problem.js';

/** What stands on what, and the least contrast that WCAG 2.2 AA asks of it: 4.5 for text, 3 for graphics. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['ink', 'ink-soft', 'accent', 'contrast', 'highlight'].map((ink) => [ink, 'paper', 4.5] as const),
  ...['ink', 'ink-soft', 'accent', 'contrast'].map((ink) => [ink, 'tint', 4.5] as const),
  ...['keyword', 'name', 'text', 'soft'].map((ink) => [`code-${ink}`, 'code-paper', 4.5] as const),
  ...['part-ink', 'part-ink-soft', 'part-accent'].map((ink) => [ink, 'part-paper', 4.5] as const),
  ...[1, 2, 3, 4, 5, 6].map((series) => [`chart-${series}`, 'paper', 3] as const),
];

/** Names what is wrong with the custom properties of a theme that is not Lectern's own: unknown, missing, no colour, or too pale to read. */
export function checkTheme({ tokens }: Pick<Theme, 'tokens'>): readonly Problem[] {
  if (!tokens) return [];
  // A ground that shows the paper makes two pairs one.
  const faint = new Map(PAIRS.flatMap((pair) => faintPair(tokens, pair)).map((one) => [one.what, one]));
  return [...unknownTokens(tokens), ...missingTokens(tokens), ...wrongColours(tokens), ...faint.values()];
}

function unknownTokens({ known, used, set }: Tokens): readonly Problem[] {
  const names = [...new Set(known.map(({ name }) => name))];
  const useful = new Set([...names, ...used.map(({ name }) => name)]);
  return set
    .filter(({ name }) => !useful.has(name))
    .map(({ name, place }) => {
      const near = nearestName(name, names);
      return {
        rule: 'token-unknown',
        level: 'warning',
        place,
        what: `The theme sets "--${name}", which nothing uses.`,
        fix: near
          ? `Did you mean "--${near}"? docs/themes.md lists what is known.`
          : 'Take it out, or use it.',
      };
    });
}

/** What the page itself sets stands among what Lectern's own sheets use. */
function missingTokens({ known, used, set, needed }: Tokens): readonly Problem[] {
  const own = used.filter((token) => !needed.includes(token));
  const names = [...new Set([...known, ...set, ...own].map(({ name }) => name))];
  return needed
    .filter(({ name }) => !names.includes(name))
    .map(({ name, place }) => {
      const near = nearestName(name, names);
      return {
        rule: 'token-missing',
        level: 'error',
        place,
        what: `The theme uses "--${name}", which nothing sets.`,
        fix: near ? `Did you mean "--${near}"?` : `Set it: :root { --${name}: …; }.`,
      };
    });
}

/** What a colour is written as that only a browser can read, or that shows what is behind it. */
const RECKONED =
  /^(?:transparent|var|color-mix|light-dark|color|lab|lch|hwb|rgb|rgba|hsl|hsla|oklch|oklab|currentcolor)\b/iu;

/** Tokens whose own value in Lectern's sheets is a plain colour are colours. */
function wrongColours({ known, set }: Tokens): readonly Problem[] {
  const colours = new Set(known.filter(({ value }) => readColour(value)).map(({ name }) => name));
  return set
    .filter(({ name, value }) => colours.has(name) && !readColour(value) && !RECKONED.test(value))
    .map(({ name, value, place }) => ({
      rule: 'token-value',
      level: 'error',
      place,
      what: `The value "${value}" of "--${name}" is no colour.`,
      fix: 'Write a colour of CSS, such as #1c1a17, navy or oklch(40% 0.1 250).',
    }));
}

/** A pair is told at what was set for it last; one that Lectern alone sets, and what follows another, is not told. */
function faintPair(
  { known, set }: Tokens,
  [front, back, least]: readonly [string, string, number],
): readonly Problem[] {
  const all = [...known, ...set].filter(({ everywhere }) => everywhere);
  const [ink, ground] = [lastOf(front, all), lastOf(back, all)];
  const paper = ground?.value === 'transparent' ? lastOf('paper', all) : ground;
  const mine = [ink, paper].filter((token) => token && set.includes(token));
  const [one, other] = [ink, paper].map((token) => token && luminanceOf(token.value, all));
  const told = mine[0];
  if (
    !ink ||
    !paper ||
    !told ||
    (known.includes(ink) && ink.value.startsWith('var(')) ||
    one === undefined ||
    other === undefined
  )
    return [];
  const reached = contrast(one, other);
  if (reached >= least) return [];
  const dark = other < 0.18;
  return [
    {
      rule: 'theme-contrast',
      level: 'warning',
      place: told.place,
      what: `"--${front}" (${ink.value}) has a contrast of ${(Math.floor(reached * 10) / 10).toFixed(1)} to 1 on "--${paper.name}" (${paper.value}), and ${least} is the least that is seen well.`,
      fix: `Set "--${front}" ${dark ? 'lighter' : 'darker'}, or "--${paper.name}" ${dark ? 'darker' : 'lighter'}.`,
    },
  ];
}

const lastOf = (name: string, tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((token) => token.name === name);

/** Follows `var(--…)` to a colour; undefined for what only a browser can reckon. */
function luminanceOf(value: string, tokens: readonly Token[], depth = 9): number | undefined {
  const name = /^var\(\s*--([\w-]+)\s*\)$/u.exec(value)?.[1];
  if (name === undefined || depth === 0) return readColour(value)?.luminance;
  return luminanceOf(lastOf(name, tokens)?.value ?? '', tokens, depth - 1);
}
