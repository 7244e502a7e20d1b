import { expect, test } from 'vitest';
import {
  isDenied,
  isLasting,
  isMoreThan,
  isNegation,
  isOfNoun,
} from '../../../../src/check/quotes/negation.js';

test.each([
  [
    'en',
    "not no never nor neither none nobody nothing nowhere cannot without hardly barely scarcely isn't Never",
    'note now ever known',
  ],
  ['en-GB', 'not', 'nicht'],
  [
    'de',
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends',
    'not mein neu',
  ],
  ['fr', 'ne n pas jamais rien aucun aucune personne ni sans guère', 'non nous'],
  ['es', 'no nunca jamás nada nadie ningún ninguno ninguna ni sin', 'nos pas'],
  ['it', 'non mai nulla niente nessuno nessuna né senza', 'no nel'],
  ['sv', 'not never', 'inte'],
])('in %s these negate: %s', (lang, words, others) => {
  expect(words.split(' ').filter((word) => !isNegation(word, lang))).toEqual([]);
  expect(others.split(' ').filter((word) => isNegation(word, lang))).toEqual([]);
});

test.each([
  ['She said it is not', 'en', true],
  ['It isn’t', 'en', true],
  ['She denied that it was', 'en', true],
  ['She ruled it out', 'en', false],
  ['It is far from', 'en', true],
  ['She said it is', 'en', false],
  ['Sie bestritt', 'de', true],
  ['Sie lehnte es ab', 'de', true],
  ['Sie denied', 'de', false],
  ['Elle nie', 'fr', true],
  ['Elle était loin de', 'fr', true],
  ['Elle dit', 'fr', false],
  ['She denied', 'sv', false],
])('%j in %s denies: %s', (words, lang, does) => {
  expect(isDenied(words, lang)).toBe(does);
});

test.each([
  [isMoreThan, 'only just merely simply alone nur bloß allein seulement Only', 'single not'],
  [
    isOfNoun,
    'no without none nobody kein ohne sans aucun sin ningún senza nulla Without',
    'not nicht pas non',
  ],
  [
    isLasting,
    'longer yet even really quite once ever again exactly mehr einmal wirklich plus encore Longer',
    'long luxury',
  ],
])('%o knows its words', (is, words, others) => {
  expect(words.split(' ').filter((word) => !is(word))).toEqual([]);
  expect(others.split(' ').filter(is)).toEqual([]);
});
