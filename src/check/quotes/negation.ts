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

/** Whether a word negates, in the language of the text; English where that is not known. */
export const isNegation = (word: string, lang: string): boolean => {
  const folded = word.toLowerCase();
  return (
    (NEGATIONS.get(lang.split('-')[0] ?? '') ?? NEGATIONS.get('en'))?.has(folded) || folded.endsWith("n't")
  );
};
