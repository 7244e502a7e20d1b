/** A long article and a deck about it, made of the articles that the faults are about. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ARTICLES = fileURLToPath(new URL('../../fixtures/faults/articles/', import.meta.url));

/** One in German, and those that came after the story was first measured, which stays what it was. */
const OTHERS = [
  ...['bericht.md', 'council.md', 'court.md', 'earnings.md', 'airline.md', 'athletics.md', 'bridge.md'],
  ...['election.md', 'glacier.md', 'quarter.md', 'trial.md'],
];

const countWords = (text) => text.split(/\s+/u).length;

/** Gives an article of at least so many words in Markdown, and an outline with a quotation and a sentence of it on each slide. */
export function makeStory(least, slides) {
  const texts = readdirSync(ARTICLES)
    .filter((name) => !OTHERS.includes(name))
    .map((name) => readFileSync(ARTICLES + name, 'utf8').replace(/^---[\s\S]*?\n---\n/u, ''))
    .map((text) => text.replace(/^# .*\n/u, '').replace(/\s*\{#[\w-]+\}$/gmu, ''));
  const rounds = Math.ceil(least / countWords(texts.join('\n'))) + 1;
  const all = Array.from({ length: rounds }, (_, round) => texts.map((text) => altered(text, round)))
    .flat()
    .flatMap((text) => text.split(/\n(?=## )/u))
    .filter((section) => /^\s*## /u.test(section))
    .map((section, index) => section.trim().replace(/^## (.*)/u, `## $1 {#s${index}}`));
  const sections = firstWords(all, least);
  const article = `---\ntitle: A long story\nlang: en\nurl: https://example.org/long\n---\n\n${sections.join('\n\n')}\n`;
  return { article, outline: outlineOf(sections, slides), words: countWords(sections.join(' ')) };
}

/** Gives as many sections as it takes for so many words. */
function firstWords(sections, least) {
  let words = 0;
  return sections.filter((section) => {
    const isWanted = words < least;
    words += countWords(section);
    return isWanted;
  });
}

/** Turns letters of longer words, so that each round is another text with its figures and its speakers: `harbour` is `herbuar`. */
const altered = (text, round) =>
  text.replace(/(?<![#\p{L}])(?!\p{L}*(?:illion|housand|undred|ercent|ccording))\p{L}{6,}/gu, (word) =>
    word
      .replace(/[aeiou]/gu, (letter) => turned('aeiou', letter, round))
      .replace(/[lmnr]/gu, (letter) => turned('lmnr', letter, Math.floor(round / 5))),
  );

const turned = (letters, letter, by) => letters.charAt((letters.indexOf(letter) + by) % letters.length);

function outlineOf(sections, count) {
  const said = sections
    .map((section, index) => ({ key: `s${index}`, sentences: sentencesOf(section) }))
    .filter(({ sentences }) => sentences.length > 0);
  const slides = Array.from({ length: count }, (_, index) => {
    const { key, sentences } = said[Math.floor((index * said.length) / count)];
    const [first, second = first, third = second] = sentences.slice(((index % 3) * 2) % sentences.length);
    const quote = first.replace(/[“”]/gu, '');
    const title = quote
      .split(' ')
      .slice(1, 4)
      .join(' ')
      .replace(/[^\p{L} ]/gu, '');
    // A figure is not cut from what it counts: "95 per" of "95 per cent".
    const words = third
      .replace(/[“”"]/gu, '')
      .split(' ')
      .slice(0, 8)
      .join(' ')
      .replace(/ \S+ per$/u, '');
    return `## A slide on ${title} {section=${key}}\n\n::: quote\n${quote}\n:::\n\n- ${second}\n- In short: “${words}”\n`;
  });
  return `---\ntitle: A long story\nlang: en\narticle: article.md\n---\n\n${slides.join('\n')}`;
}

/** The sentences of a section’s paragraphs, without what is in a list or a table, without long ones and quotations in quotations. */
function sentencesOf(section) {
  const paragraphs = section
    .split(/\n\n+/u)
    .slice(1)
    .filter((text) => /^\p{Lu}|^“/u.test(text));
  return paragraphs
    .join(' ')
    .replace(/\s+/gu, ' ')
    .split(/(?<=[.!?]”?) (?=[“\p{Lu}])/u)
    .filter((sentence) => sentence.length > 0 && sentence.length < 300 && !sentence.includes('‘'));
}
