/** A long article and a deck about it, made of the articles that the faults are about. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ARTICLES = fileURLToPath(new URL('../../fixtures/faults/articles/', import.meta.url));
const WORDS = 20_000;
const SLIDES = 100;

const countWords = (text) => text.split(/\s+/u).length;

/** Gives the article in Markdown, and an outline with a quotation, a sentence and a table's row of it on each slide. */
export function makeLarge() {
  const texts = readdirSync(ARTICLES)
    .filter((name) => name !== 'bericht.md')
    .map((name) => readFileSync(ARTICLES + name, 'utf8').replace(/^---[\s\S]*?\n---\n/u, ''))
    .map((text) => text.replace(/^# .*\n/u, '').replace(/\s*\{#[\w-]+\}$/gmu, ''));
  const rounds = Math.ceil(WORDS / countWords(texts.join('\n')));
  const sections = Array.from({ length: rounds }, (_, round) =>
    texts.map((text) => (round === 0 ? text : altered(text, round))),
  )
    .flat()
    .flatMap((text) => text.split(/\n(?=## )/u))
    .filter((section) => /^\s*## /u.test(section))
    .map((section, index) => section.trim().replace(/^## (.*)/u, `## $1 {#s${index}}`));
  const article = `---\ntitle: A long story\nlang: en\nurl: https://example.org/long\n---\n\n${sections.join('\n\n')}\n`;
  return { article, outline: outlineOf(sections), words: countWords(sections.join(' ')), slides: SLIDES };
}

/** Turns the vowels of longer words, so that each round is another text with its figures and its speakers: `harbour` is `herbuar`. */
const altered = (text, round) =>
  text.replace(/(?<![#\p{L}])(?!\p{L}*(?:illion|housand|undred|ercent|ccording))\p{L}{6,}/gu, (word) =>
    word.replace(/[aeiou]/gu, (vowel) => 'aeiou'.charAt(('aeiou'.indexOf(vowel) + round) % 5)),
  );

function outlineOf(sections) {
  const slides = Array.from({ length: SLIDES }, (_, index) => {
    const at = Math.floor((index * sections.length) / SLIDES);
    const paragraphs = sections[at]
      .split(/\n\n+/u)
      .slice(1)
      .filter((text) => /^\p{Lu}|^“/u.test(text));
    const sentences = paragraphs
      .join(' ')
      .replace(/\s+/gu, ' ')
      .split(/(?<=[.!?]”?) (?=[“\p{Lu}])/u);
    const [first = '', second = first, third = second] = sentences.slice((index % 3) * 2);
    const quote = first.replace(/[“”]/gu, '');
    return `## A slide on ${quote
      .split(' ')
      .slice(1, 4)
      .join(' ')
      .replace(
        /[^\p{L} ]/gu,
        '',
      )} {section=s${at}}\n\n::: quote\n${quote}\n:::\n\n- ${second}\n- In short: “${third.replace(/[“”"]/gu, '').split(' ').slice(0, 8).join(' ')}”\n`;
  });
  return `---\ntitle: A long story\nlang: en\narticle: article.md\n---\n\n${slides.join('\n')}`;
}
