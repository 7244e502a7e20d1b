/** Languages that write Han characters, each with forms of its own. */
export type HanLanguage = 'ja' | 'ko' | 'zh-Hans' | 'zh-Hant';

/** Families for characters that a theme's own lack; each is a package of static faces by script. */
export interface Fallback {
  readonly characters: RegExp;
  /** For decks or words in this language alone. */
  readonly lang?: HanLanguage;
  /** Common signs that this language draws on a full square, and so takes from the theme's own families. */
  readonly square?: string;
  /** The packages for a stack that ends in `serif`, best first; the first that is installed serves. */
  readonly serif: readonly string[];
  /** The packages for any other stack. */
  readonly sans: readonly string[];
  readonly weights: readonly number[];
}

const noto = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `@fontsource/noto-${name}`);

const HAN = String.raw`\p{scx=Han}\u3000-\u303f\uff00-\uffef`;

/** Either of the two families serves, where only one is installed; their heaviest weight is 700, and 600 stands for it. */
const han = (lang: HanLanguage, name: string, characters: string, square = ''): Fallback => ({
  characters: new RegExp(`[${HAN}${characters}${square}]`, 'u'),
  lang,
  square,
  serif: noto(`serif-${name}`, `sans-${name}`),
  sans: noto(`sans-${name}`, `serif-${name}`),
  weights: [400, 600],
});

/** Every fallback, in the order they are asked; to give Lectern another script, add a line and its package. */
export const FALLBACKS: readonly Fallback[] = [
  han('ja', 'jp', String.raw`\p{scx=Hira}\p{scx=Kana}`, '…—'),
  han('ko', 'kr', String.raw`\p{scx=Hang}`),
  han('zh-Hans', 'sc', String.raw`\p{scx=Bopo}`, '…—“”'),
  han('zh-Hant', 'tc', String.raw`\p{scx=Bopo}`, '…—“”'),
  {
    characters: /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{M}]/u,
    serif: noto('serif'),
    sans: noto('sans'),
    weights: [400, 600, 700],
  },
  {
    characters: /\p{scx=Arabic}/u,
    serif: noto('naskh-arabic'),
    sans: noto('sans-arabic'),
    weights: [400, 600, 700],
  },
  {
    characters: /\p{scx=Hebrew}/u,
    serif: noto('serif-hebrew'),
    sans: noto('sans-hebrew'),
    weights: [400, 600, 700],
  },
  {
    characters: /[\p{S}\p{P}\p{No}]/u,
    serif: noto('sans-math'),
    sans: noto('sans-math'),
    weights: [400],
  },
  {
    characters: /[\p{S}\p{P}\p{No}]/u,
    serif: noto('sans-symbols-2'),
    sans: noto('sans-symbols-2'),
    weights: [400],
  },
];

/** Gives the language by whose forms a tag's Han characters are drawn: `'zh-TW' => 'zh-Hant'`, `'en' => undefined`. */
export function hanLanguage(tag: string): HanLanguage | undefined {
  if (!/^(?:ja|ko|yue|zh)(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu.test(tag)) return undefined;
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language === 'ja' || language === 'ko') return language;
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
