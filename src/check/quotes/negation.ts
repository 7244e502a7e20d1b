import { languageOf } from '../../prose/language-of.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn a sentence into its contrary. */
const NEGATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', setOf('not no never nor neither none nobody nothing nowhere cannot without hardly barely scarcely')],
  [
    'de',
    setOf('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends'),
  ],
  ['fr', setOf('ne n pas jamais rien aucun aucune personne ni sans guère')],
  ['es', setOf('no nunca jamás nada nadie ningún ninguno ninguna ni sin')],
  ['it', setOf('non mai nulla niente nessuno nessuna né senza')],
]);

/** What denies without a "not", as a slide may before a quotation that the article negates: `denied that it was “a luxury”`. */
const DENIALS: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /\b(?:den(?:y|ies|ied|ying|ial)|reject|refus|refut|dismiss|disput|doubt|contradict|oppos|against|anything but|rather than|instead of|unlike|fail|lack|false|wrong|myth|ruled? out|far from|stop|exclud|avoid|less than|un(?:able|likely|true))/iu,
  ],
  [
    'de',
    /bestr(?:eit|itt)|ablehn|lehn\p{L}* .*\bab\b|zurückw|leugn|gegen|statt|keineswegs|falsch|unw|dement/iu,
  ],
  [
    'fr',
    /\b(?:ni(?:e|ait|er|é)\b|reje[tj]|réfut|contre|loin de|démen|refus|faux|fausse|plutôt que|au lieu)/iu,
  ],
]);

/** Whether words say that something is not so. */
export const isDenied = (words: string, lang: string): boolean =>
  (words.match(/[\p{L}'’]+/gu) ?? []).some((word) => isNegation(word.replace('’', "'"), lang)) ||
  (DENIALS.get(languageOf(lang)) ?? /(?!)/u).test(words);

const LASTING = setOf(
  'longer yet even really quite once ever again exactly necessarily mehr einmal wirklich plus encore',
);
/** Of these what is not alone, only or just a thing is one. */
export const isMoreThan = (word: string): boolean =>
  setOf('only just merely simply alone nur bloß allein seulement').has(word.toLowerCase());

const OF_NOUNS = setOf(
  'no without none nobody nothing kein keine keinen keinem keiner keines ohne niemand nichts sans aucun aucune personne rien sin ningún ninguno ninguna nada nadie senza nessuno nessuna niente nulla',
);
/** Whether a word negates a thing rather than what is said of it, so that the thing alone may be named: `without “a licence”`. */
export const isOfNoun = (word: string): boolean => OF_NOUNS.has(word.toLowerCase());

/** Whether a word may stand between a "not" and what it negates: `no longer a luxury`. */
export const isLasting = (word: string): boolean => LASTING.has(word.toLowerCase());

/** By language, what negates the verb that stands before it, and of which verbs; of any where no list says so. */
const BEHIND: ReadonlyMap<string, readonly [nots: ReadonlySet<string>, verbs?: ReadonlySet<string>]> =
  new Map([
    [
      'en',
      [
        setOf('not never'),
        setOf(
          'am is are was were do does did has have had can could will would shall should may might must need dare ought',
        ),
      ],
    ],
    ['de', [setOf('nicht nie niemals')]],
    ['fr', [setOf('pas jamais guère')]],
  ]);

/** Whether a word negates the one that it stands right behind: `The point did not`. */
export const isNegatedBy = (word: string, not: string, lang: string): boolean => {
  const [nots, verbs] = BEHIND.get(languageOf(lang)) ?? [];
  return nots?.has(not.toLowerCase()) === true && verbs?.has(word.toLowerCase()) !== false;
};

/** Whether a word negates, in the language of the text; English where that is not known. */
export const isNegation = (word: string, lang: string): boolean => {
  const folded = word.toLowerCase();
  return (NEGATIONS.get(languageOf(lang)) ?? NEGATIONS.get('en'))?.has(folded) || folded.endsWith("n't");
};
