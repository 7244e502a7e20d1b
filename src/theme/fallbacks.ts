/** Families for characters that a theme's own lack; each is a package of static faces by script. */
export interface Fallback {
  /** The script it is for, by its code of ISO 15924; none for signs that belong to every script. */
  readonly script?: string;
  readonly characters: RegExp;
  /** Common signs that a deck in this script takes from it, although the theme's own families hold them. */
  readonly takes?: string;
  /** What shows nothing itself and joins its characters to one. */
  readonly joins?: string;
  /** The packages for a stack that ends in `serif`, best first; the first that is installed serves. */
  readonly serif: readonly string[];
  /** The packages for any other stack. */
  readonly sans: readonly string[];
  /** The sheets of a package that are loaded. */
  readonly sheets: readonly string[];
}

const noto = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `@fontsource/noto-${name}`);

const UPRIGHT: readonly string[] = ['400', '600', '700'];

/** Either of the two families serves, where only one is installed; two weights, since each is a hundred files. */
const han = (script: string, name: string, characters: string, takes = ''): Fallback => ({
  script,
  characters: new RegExp(`[\\p{scx=Han}\\u3000-\\u303f\\uff00-\\uffef${characters}${takes}]`, 'u'),
  takes,
  serif: noto(`serif-${name}`, `sans-${name}`),
  sans: noto(`sans-${name}`, `serif-${name}`),
  sheets: ['400', '600'],
});

const signs = (name: string): Fallback => ({
  characters: /[\p{S}\p{P}\p{No}]/u,
  serif: noto(name),
  sans: noto(name),
  sheets: ['400'],
});

/**
 * Every fallback, in the order they are asked; to give Lectern another script, add an entry and its package. Dashes and dots
 * are drawn on a full square in Chinese and Japanese. Arabic and Hebrew take what stands between words and letters too, since
 * Chromium writes a line to the PDF font by font from the left.
 */
export const FALLBACKS: readonly Fallback[] = [
  han('Jpan', 'jp', '\\p{scx=Hira}\\p{scx=Kana}', '…—'),
  han('Kore', 'kr', '\\p{scx=Hang}'),
  han('Hans', 'sc', '\\p{scx=Bopo}', '…—“”'),
  han('Hant', 'tc', '\\p{scx=Bopo}', '…—“”'),
  {
    characters: /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{M}]/u,
    serif: noto('serif'),
    sans: noto('sans'),
    sheets: [...UPRIGHT, '400-italic'],
  },
  {
    script: 'Arab',
    characters: /[\p{scx=Arabic} \u200c\u200d]/u,
    takes: ' \u200c\u200d',
    serif: ['@fontsource/scheherazade-new'],
    sans: ['@fontsource/vazirmatn'],
    sheets: UPRIGHT,
  },
  {
    script: 'Hebr',
    characters: /[\p{scx=Hebrew} ]/u,
    takes: ' ',
    serif: noto('serif-hebrew'),
    sans: noto('sans-hebrew'),
    sheets: UPRIGHT,
  },
  {
    characters: /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u,
    joins: '\u200d\ufe0f',
    serif: noto('emoji'),
    sans: noto('emoji'),
    sheets: ['400', '700'],
  },
  signs('sans-math'),
  signs('sans-symbols-2'),
];

/** Scripts that share the Han characters, each with forms of its own. */
const HAN: readonly string[] = ['Jpan', 'Kore', 'Hans', 'Hant'];

export const isHan = (script: string | undefined): boolean => script !== undefined && HAN.includes(script);

/** Gives the script that a language is written in: `'zh-TW' => 'Hant'`, `'fa' => 'Arab'`; undefined for what is no tag. */
export function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
