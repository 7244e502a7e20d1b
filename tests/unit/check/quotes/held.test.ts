import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { quotesOf } from '../../../../src/check/quotes/quoted.js';
import type { Article } from '../../../../src/model.js';
import { deckOf } from '../../../support/deck.js';

/** An article of sections a, b, c …, each of some paragraphs. */
const articleOf = (sections: readonly (readonly string[])[], lang = 'en'): Article => ({
  citation: { title: 'The last mill', url: 'https://example.org/mill', lang },
  sections: sections.map((texts, at) => ({
    key: String.fromCharCode(97 + at),
    title: `Section ${at + 1}`,
    paragraphs: texts.map(makeParagraph),
  })),
});

const quotesIn = (slide: string, article: Article) => quotesOf(deckOf(slide, article).deck);
const first = (words: string, ...texts: readonly string[]) =>
  quotesIn(`## A\n\n- ${words}`, articleOf([texts]))[0];

test.each([
  ['“a long stretch of the river”', 'verbatim'],
  ['“a long stretch of a river”', 'altered'],
  ['“a short bit of the river”', 'altered'],
  ['“an ugly bit of the sea”', 'missing'],
  ['“a brief visit to a bakery”', 'missing'],
  ['“stretch”', 'verbatim'],
  ['“stretches”', 'missing'],
  ['“stretch!”', 'missing'],
  ['“long river”', 'altered'],
])('%s is %s', (words, status) => {
  expect(first(words, 'It is a long stretch of the river, they say.')?.status).toBe(status);
});

test.each([
  ['turn[ed] for all', 'verbatim'],
  ['Turn[ed] for all', 'altered'],
  ['turn[ing] for none', 'missing'],
  ['stay[ed] for all', 'altered'],
  ['[it] turns for all', 'verbatim'],
  ['the mill [still] turns', 'verbatim'],
  ['the [water] mill turns', 'verbatim'],
  ['the [water] wheel turns', 'altered'],
  ['the [old] for all', 'verbatim'],
  ['he [is] for all', 'verbatim'],
])('with brackets “%s” is %s', (words, status) => {
  expect(first(`“${words}”`, 'So he says the mill turns for all.')?.status).toBe(status);
});

test.each([
  ['“cooperating loudly”', 'Those co-\noperating.', undefined],
  ['“turns turned”', 'It turns '.repeat(401), undefined],
  ['“it stands at a mill”', 'So it stands. At the mill it runs.', 'it stands. At the mill'],
  ['“it stands at a mill”', 'It stands there.', 'It stands there'],
])('%s is nearest, in “%s”, to %s', (words, text, nearest) => {
  expect(first(words, text)?.nearest?.text).toBe(nearest);
});

test.each([
  ['I … well, no', 'verbatim', undefined],
  ['I … no', 'altered', 'short'],
  ['I well', 'altered', undefined],
])('of an article with an ellipsis of its own “%s” is %s, because of %s', (words, status, why) => {
  const quote = first(`“${words}”`, 'He said: I … well, no.');
  expect([quote?.status, quote?.why]).toEqual([status, why]);
});

test.each([
  ['“The mill … very old”', 'verbatim', undefined],
  ['“The mill … stays”', 'altered', 'short'],
  ['“shop … stays”', 'altered', 'short'],
  ['“bakery … for ever and ever”', 'altered', 'short'],
  ['“very old … The mill”', 'altered', 'apart'],
  ['“The mill … never there”', 'altered', undefined],
  ['“The shop … very old”', 'altered', undefined],
  ['“very old and stays …”', 'verbatim', undefined],
  ['“old very and …”', 'altered', undefined],
  ['“stays … and the rest …”', 'altered', 'short'],
])('%s is %s, because of %s', (words, status, why) => {
  const quote = first(words, 'The mill on the river is very old and stays.');
  expect([quote?.status, quote?.why]).toEqual([status, why]);
});

test.each([
  ['stays with us', 'The mill never stays with us.', 'never'],
  ['stays with us', 'The mill never really stays with us.', 'never really'],
  ['stays with us', 'The mill never “stays with us”, he said.', 'never'],
  ['stays with us', 'The mill never, stays with us.', undefined],
  ['stays with us', 'It was not. “Stays with us,” he said.', undefined],
  ['stays with us', 'The mill stays with us.', undefined],
  ['stays with us', 'It never ever really stays with us.', undefined],
  ['Stays with us', 'Not stays with us.', 'Not'],
  ['really stays', 'The mill really stays.', undefined],
  ['Really stays', 'Really stays.', undefined],
  ['longer with us', 'It is no longer with us.', 'no'],
  ['a mill', 'It is not only a mill.', undefined],
  ['only a mill', 'It is not only a mill.', undefined],
  ['just a mill', 'It isn’t just a mill.', undefined],
  ['a real mill', 'It isn’t a real mill.', "isn't"],
])('“%s” of “%s” begins behind %s', (words, text, negation) => {
  expect(first(`“${words}”`, text)?.negation).toEqual(negation && { word: negation, side: 'before' });
});

test.each([
  ['en', 'The point did', 'The point did not.', 'not'],
  ['en', 'The point did', 'The point did, not the rest.', undefined],
  ['en', 'The point did', '“The point did.” Not so the rest.', undefined],
  ['en', 'The point did', 'The point did not only, it was all.', undefined],
  ['en', 'The point did not', 'The point did not.', undefined],
  ['en', 'We have', 'We have never been there.', 'never'],
  ['en', 'told the others', 'He told the others not to wait.', undefined],
  ['de', 'Das glaube ich', 'Das glaube ich nicht.', 'nicht'],
  ['de', 'Das glaube ich', 'Das glaube ich nicht nur, das weiß ich.', undefined],
  ['fr', 'Je crois', 'Je crois pas.', 'pas'],
  ['fr', 'Je ne crois', 'Je ne crois pas.', undefined],
  ['es', 'lo creo', 'lo creo no.', undefined],
])('in %s “%s” of “%s” ends before %s', (lang, words, text, negation) => {
  const [quote] = quotesIn(`---\nlang: ${lang}\n---\n\n## A\n\n- “${words}”`, articleOf([[text]], lang));
  expect(quote?.status).toBe('verbatim');
  expect(quote?.negation).toEqual(negation && { word: negation, side: 'behind' });
});

test.each([
  ['veut pas', 'Il ne veut pas de moulin.', undefined],
  ['attend un moulin', 'Il n’attend un moulin que demain.', undefined],
  ['de moulin', 'Il ne veut pas de moulin.', 'pas'],
])('« %s » of « %s » begins behind %s', (words, text, negation) => {
  const quotes = quotesIn(`---\nlang: fr\n---\n\n## A\n\n- « ${words} »`, articleOf([[text]], 'fr'));
  expect(quotes.map((quote) => quote.negation?.word)).toEqual([negation]);
});

const TURNS = 'The wheel turns for all.';
const places = articleOf([['It stands.', TURNS], ['It runs.', `So it is. ${TURNS}`, TURNS], [TURNS]]);
test.each([
  ['a', 'a 2'],
  ['b', 'b 2'],
  ['b:3', 'b 3'],
  ['b:1', 'b 2'],
  ['c', 'c 1'],
  ['c, b', 'b 2'],
  ['b:1, c', 'c 1'],
])('on %s the words are those of %s', (from, place) => {
  const quotes = quotesIn(`## A {from="${from}"}\n\n- “The wheel turns for all”`, places);
  expect(quotes.map(({ section, paragraph }) => `${section} ${paragraph}`)).toEqual([place]);
});

test.each([
  ['in a paragraph', 'turns for', { start: 10, end: 19 }, 'turns%20for'],
  [
    'to the end of the first of two',
    'turns for all. He said it stays',
    { start: 10, end: 24 },
    'turns%20for%20all.,said%20it%20stays',
  ],
  ['over an ellipsis', 'The wheel … for all', { start: 0, end: 23 }, 'The%20wheel%20turns%20for%20all'],
])('words stand and are linked %s', (_, words, stretch, fragment) => {
  const article = articleOf([['The wheel turns for all.', 'He said it stays.']]);
  const [quote] = quotesIn(`## A\n\n::: quote\n${words.replace('. ', '.\n\n')}\n:::`, article);
  expect([quote?.stretch, quote?.url]).toEqual([stretch, `https://example.org/mill#:~:text=${fragment}`]);
});

test('of words in several places the link tells which', () => {
  const article = articleOf([['First the wheel turns here.'], ['Then the wheel turns there.']]);
  const fragments = quotesIn('## A {from=b}\n\n- “the wheel turns”\n- “wheel turns there”', article).map(
    ({ url }) => url?.split('=')[1],
  );
  expect(fragments).toEqual(['Then-,the%20wheel%20turns,-there.', 'wheel%20turns%20there']);
});

test.each([
  ['“Keep it, all of it,” said Ada Miller.', '“It stays here,” said Bert Stone.', 'splice'],
  ['“Keep it, all of it,” said Ada Miller.', '“It stays here,” said Ada Miller.', undefined],
  ['“Keep it, all of it,” said Ada Miller.', 'It stays here, as a sign has it.', 'splice'],
])('a quotation that joins %s and %s is %s', (one, other, why) => {
  const slide = '## A\n\n::: quote\nKeep it … It stays here\n:::';
  expect(quotesIn(slide, articleOf([[`${one} ${other}`]])).map((quote) => [quote.status, quote.why])).toEqual(
    [why === undefined ? ['verbatim', undefined] : ['altered', why]],
  );
});

test('where each part has marks of its own they may be the words of two', () => {
  const slide = '## A\n\n::: quote\n“Keep it” … “It stays here”\n:::';
  const text = '“Keep it, all of it,” said Ada Miller. “It stays here,” said Bert Stone.';
  expect(quotesIn(slide, articleOf([[text]])).map((quote) => [quote.status, quote.speakers()])).toEqual([
    ['verbatim', []],
  ]);
});

test.each([
  ['“Ask it again,” said Ada Miller.', '“Ask it again,” said Bert Stone.', ['Ada Miller', 'Bert Stone']],
  ['“Ask it again,” said Ada Miller.', '“Ask it again,” said Ada Miller.', ['Ada Miller']],
  ['“Ask it again,” said Ada Miller.', 'Ask it again.', []],
])('words of %s and %s are given to %j', (one, other, speakers) => {
  const quotes = quotesIn('## A\n\n- “Ask it again”', articleOf([[one], [other]]));
  expect(quotes.map((quote) => quote.speakers())).toEqual([speakers]);
});
