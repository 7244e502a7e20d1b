/**
 * How well figures are proven: `npm run bench:numbers`, against the articles beside the project. Each article's own
 * sentences, put on slides, must pass; with one figure altered, each must be named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkNumbers } from '../../dist/check/numbers.js';
import { makeDeck } from '../../dist/deck/make.js';
import { parseOutline } from '../../dist/outline/parse.js';
import { findNumbers } from '../../dist/prose/numbers.js';

const ARTICLES = fileURLToPath(new URL('../../../shared/corpus/articles/aeb/', import.meta.url));
/** Words for other words of their kind. */
const WORDS = {
  one: 'six',
  two: 'nine',
  three: 'eight',
  four: 'seven',
  five: 'three',
  six: 'two',
  seven: 'four',
  eight: 'five',
  nine: 'six',
  ten: 'eleven',
  second: 'ninth',
  third: 'seventh',
  fourth: 'sixth',
  million: 'billion',
  billion: 'trillion',
  january: 'October',
  february: 'September',
  march: 'December',
  april: 'November',
  june: 'February',
};

function report() {
  const articles = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(ARTICLES + name, 'utf8')).articleBody)
    .filter((text) => text.length > 500);
  const own = articles.flatMap((text) => accused(text, sentencesOf(text)));
  const sentences = articles.flatMap(sentencesOf);
  const altered = articles.flatMap(alter);
  const missed = altered.filter(({ isNamed }) => !isNamed);
  console.log(`${articles.length} articles, ${sentences.length} sentences`);
  console.log(`accused of the articles' own sentences: ${own.length}`, own.slice(0, 40));
  console.log(`altered figures named: ${altered.length - missed.length} of ${altered.length}`);
  if (process.argv.includes('--missed'))
    for (const { was, is, sentence } of missed) console.log(`${was} -> ${is}: ${sentence}`);
}

const sentencesOf = (text) =>
  text
    .split(/\n+|(?<=[.!?]”?)\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 10);

/** What is told of a slide with some sentences, hints apart. */
function told(text, sentences) {
  const paragraphs = text.split(/\n+/).map((paragraph) => ({ digest: '', text: paragraph }));
  const article = { citation: {}, sections: [{ key: 'all', title: 'All', paragraphs }] };
  const items = sentences.map(
    (sentence) => `- ${sentence.replace(/[\\`*_{}[\]<>#|$^~!:&+\d.-]/g, '\\$&').replace(/\\(\d)/g, '$1')}`,
  );
  const { value } = parseOutline(`## A slide {from=all}\n\n- x\n${items.join('\n')}`, 'deck.md');
  return checkNumbers(makeDeck(value, article).value).filter(({ level }) => level !== 'hint');
}

const accused = (text, sentences) => told(text, sentences).map(({ what }) => what);

/** Alters each figure of each sentence to one that does not stand in the article. */
function alter(text) {
  const there = new Set(findNumbers(text, 'en').flatMap(worthsOf));
  return sentencesOf(text).flatMap((sentence) =>
    findNumbers(sentence, 'en')
      .filter(({ weak }) => !weak)
      .flatMap((figure) => {
        const is = alterFigure(figure.text);
        const altered = sentence.slice(0, figure.start) + is + sentence.slice(figure.end);
        const [read] = findNumbers(altered, 'en').filter(({ start }) => start === figure.start);
        if (
          is === figure.text ||
          !read ||
          read.weak ||
          worthsOf(read).some((worth) => there.has(worth)) ||
          /^(?:https?:|www)/.test(is)
        )
          return [];
        return [{ was: figure.text, is, sentence, isNamed: told(text, [altered]).length > 0 }];
      }),
  );
}

const worthsOf = ({ values, dates = [] }) => [
  ...values,
  ...dates,
  ...dates.map((date) => Number(date.slice(0, 4))),
];

/** `'1,954' => '1,957'`, `'third' => 'seventh'` */
function alterFigure(text) {
  const last = text.search(/\d(?!.*\d)/);
  if (last >= 0) return text.slice(0, last) + ((Number(text[last]) + 3) % 10) + text.slice(last + 1);
  return text.replace(/\p{L}+/gu, (word) => WORDS[word.toLowerCase()] ?? word);
}

if (existsSync(ARTICLES)) report();
else console.log(`There are no articles at ${ARTICLES}`);
