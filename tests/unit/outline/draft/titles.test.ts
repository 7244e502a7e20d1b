import { expect, test } from 'vitest';
import { readMatter } from '../../../../src/outline/draft/facts.js';
import { topicTitles } from '../../../../src/outline/draft/titles.js';
import { articleIn } from '../../../support/article.js';

const factsIn = (text: string, lang: string) =>
  readMatter(articleIn(text), lang).flatMap(({ facts }) => facts);

const often = (sentence: string): string => Array(9).fill(sentence).join(' ');

test.each<
  readonly [what: string, lang: string, runs: readonly string[], titles: readonly (string | undefined)[]]
>([
  ['two names', 'en', ['It was then that Ada Miller wrote to Paul Weir.'], ['Ada Miller and Paul Weir']],
  ['a name within the other', 'en', ['The mayor met Ada Miller, and then Miller spoke.'], ['Ada Miller']],
  [
    'a name that stands elsewhere as well counts less',
    'en',
    ['They went from Peru to Peru, and from Peru to Chile.', 'They saw Peru.'],
    ['Chile and Peru', 'Peru'],
  ],
  [
    'a name of several words counts more',
    'en',
    ['It was then that Peru wrote to Ada Miller.'],
    ['Ada Miller and Peru'],
  ],
  [
    'phrases where no name is, with words of their own',
    'en',
    [often('Everybody likes the water wheel.'), often('Nobody paints the stone bridge.')],
    ['Water wheel', 'Stone bridge'],
  ],
  [
    'two phrases',
    'en',
    [often('Everybody likes the water wheel and the wooden door.'), often('Nobody paints bridges.')],
    ['Water wheel and wooden door', undefined],
  ],
  [
    'in another language every run of words is a phrase',
    'de',
    [often('Alle mögen das alte Wasserrad sehr.'), often('Niemand malt die neue Brücke gern.')],
    ['Alte Wasserrad', 'Malt, Brücke'],
  ],
  [
    'nothing marks it',
    'en',
    ['The wheel turns by day.', 'The wheel turns by night.'],
    [undefined, undefined],
  ],
])('a topic is %s', (_, lang, runs, titles) => {
  const facts = runs.map((run) => factsIn(run, lang));
  expect(topicTitles(facts, () => true, lang)).toEqual(titles);
});

test('a title is made where it is wanted alone', () => {
  const facts = ['It was then that Ada Miller wrote.', 'It was then that Paul Weir wrote.'].map((run) =>
    factsIn(run, 'en'),
  );
  expect(topicTitles(facts, ([fact]) => fact?.text.includes('Paul') === true, 'en')).toEqual([
    undefined,
    'Paul Weir',
  ]);
});
