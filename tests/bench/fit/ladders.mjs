import { phrase, wordsOf } from './phrases.mjs';

const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
const fence = (head, inside) => `::: ${head}\n${inside}\n:::`;

/** Blocks that grow: each from a number that fits to one that cannot, by a step; `say(width)` gives words. */
export const LADDERS = {
  points: [4, 34, 1, (count, say) => repeat(count, () => `- ${say(34)}`)],
  'long points': [3, 18, 1, (count, say) => repeat(count, () => `- ${say(110)}`)],
  numbers: [4, 30, 1, (count, say) => repeat(count, (number) => `${number}. ${say(44)}`)],
  table: [
    8,
    26,
    1,
    (count, say) =>
      `| ${say(8)} | ${say(8)} |\n|---|--:|\n${repeat(count, (number) => `| ${say(20)} | ${number * 37} |`)}`,
  ],
  code: [
    20,
    50,
    1,
    (count) => `\`\`\`ts\n${repeat(count, (number) => `const tide${number} = ${number} * 12;`)}\n\`\`\``,
  ],
  stats: [
    4,
    24,
    1,
    (count, say) =>
      fence(
        'stats',
        repeat(count, (number) => `- **${number * 7}** ${say(22)}`),
      ),
  ],
  people: [
    4,
    20,
    1,
    (count, say) =>
      fence(
        'people',
        repeat(count, (number) => `- **A. B. ${number}** *${say(8)}* ${say(40)}`),
      ),
  ],
  timeline: [
    6,
    34,
    1,
    (count, say) =>
      fence(
        'timeline',
        repeat(count, (number) => `- **${1900 + number}** ${say(46)}`),
      ),
  ],
  quote: [60, 420, 12, (count, _say, words) => fence('quote {by="A. B."}', words(count))],
  callout: [40, 330, 10, (count, _say, words) => fence('callout {title="A"}', words(count))],
  paragraphs: [2, 14, 1, (count, say) => repeat(count, () => `${say(120)}.\n`)],
  compare: [
    2,
    14,
    1,
    (count, say) =>
      fence(
        'compare',
        repeat(2, (side) => `### ${side}\n${repeat(count, () => `- ${say(40)}`)}`),
      ),
  ],
  terms: [3, 16, 1, (count, say) => repeat(count, (number) => `${say(9)} ${number}\n: ${say(60)}\n`)],
  columns: [
    3,
    18,
    1,
    (count, say) =>
      `:::: columns\n::: column\n${say(30)}.\n:::\n\n::: column\n${repeat(count, () => `- ${say(36)}`)}\n:::\n::::`,
  ],
  'words and a table': [
    2,
    16,
    1,
    (count, say) =>
      `${say(100)}.\n\n| A | B |\n|---|---|\n${repeat(count, (number) => `| ${say(12)} | ${number} |`)}`,
  ],
};

/** Makes a slide of each step of each ladder. */
export function ladderSlides(lang, random) {
  const slides = [];
  for (const [form, [from, to, step, make]] of Object.entries(LADDERS))
    for (let count = from; count <= to; count += step) {
      const say = (width) => phrase(lang, width, random);
      const id = `ladder-${form.replaceAll(' ', '-')}-${count}`;
      slides.push({
        id,
        form,
        text: `## ${form[0].toUpperCase()}${form.slice(1)} {#${id}}\n\n${make(count, say, (many) => wordsOf(lang, many, random))}\n`,
      });
    }
  return slides;
}
