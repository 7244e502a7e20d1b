import type { FontFace } from '../model.js';

/** A font for characters that themes' own fonts have not, as packages of static faces. */
export interface Fallback {
  readonly name: string;
  /** Finds a character that needs it. */
  readonly characters: RegExp;
  /** The code points it is taken for; what else its files hold stays the theme's. */
  readonly ranges: FontFace['ranges'];
  readonly package: string;
  /** Its twin without serifs, for labels. */
  readonly labels?: string;
  readonly weights: readonly number[];
  /** Languages that prefer it to the others for the characters they share. */
  readonly languages?: readonly string[];
}

const HAN: FontFace['ranges'] = [
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x2fa1f],
];
const KANA: FontFace['ranges'] = [
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
];
const HANGUL: FontFace['ranges'] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xac00, 0xd7af],
];

/** Every fallback; of those that share characters the last that is wanted takes them, as CSS has it. */
export const FALLBACKS: readonly Fallback[] = [
  {
    name: 'Greek and Cyrillic',
    characters: /[\p{Script=Greek}\p{Script=Cyrillic}]/u,
    ranges: [
      [0x370, 0x52f],
      [0x1c80, 0x1c8a],
      [0x1f00, 0x1fff],
      [0x2116, 0x2116],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ],
    package: '@fontsource/noto-serif',
    labels: '@fontsource/noto-sans',
    weights: [400, 600, 700],
  },
  {
    name: 'Hebrew',
    characters: /\p{Script=Hebrew}/u,
    ranges: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
    package: '@fontsource/noto-serif-hebrew',
    weights: [400, 600, 700],
  },
  {
    name: 'Arabic',
    characters: /\p{Script=Arabic}/u,
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x870, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    package: '@fontsource/noto-naskh-arabic',
    weights: [400, 600, 700],
  },
  {
    name: 'Japanese',
    characters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ranges: [...KANA, ...HAN],
    package: '@fontsource/noto-serif-jp',
    weights: [400, 600, 700],
    languages: ['ja'],
  },
  {
    name: 'Korean',
    characters: /\p{Script=Hangul}/u,
    ranges: [...HANGUL, ...HAN],
    package: '@fontsource/noto-serif-kr',
    weights: [400, 600, 700],
    languages: ['ko'],
  },
  {
    name: 'Chinese',
    characters: /\p{Script=Han}/u,
    ranges: HAN,
    package: '@fontsource/noto-serif-sc',
    weights: [400, 600, 700],
    languages: ['zh'],
  },
  {
    name: 'emoji',
    characters: /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u20e3]/u,
    ranges: [
      [0x200d, 0x200d],
      [0x203c, 0x203c],
      [0x2049, 0x2049],
      [0x20e3, 0x20e3],
      [0x231a, 0x23ff],
      [0x2600, 0x27bf],
      [0x2b05, 0x2b55],
      [0xfe0f, 0xfe0f],
      [0x1f000, 0x1ffff],
      [0xe0020, 0xe007f],
    ],
    package: '@fontsource/noto-emoji',
    weights: [400, 700],
  },
];

/** Gives the fallbacks that a text needs; those of its language stand last, and so win what several hold. */
export function fallbacksFor(text: string, lang: string): readonly Fallback[] {
  const language = lang.split('-')[0] ?? '';
  const own = ({ languages = [] }: Fallback): boolean => languages.includes(language);
  return FALLBACKS.filter(({ characters }) => characters.test(text)).sort(
    (a, b) => Number(own(a)) - Number(own(b)),
  );
}

/** `([[0, 100]], [[50, 60], [90, 200]]) => [[50, 60], [90, 100]]` */
export const clipRanges = (ranges: FontFace['ranges'], within: FontFace['ranges']): FontFace['ranges'] =>
  ranges.flatMap(([first, last]) =>
    within
      .map(([from, to]) => [Math.max(first, from), Math.min(last, to)] as const)
      .filter(([from, to]) => from <= to),
  );
