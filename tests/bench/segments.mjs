/** How well topics are told apart: `npm run bench:segments`, against the texts with known borders beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMarkdown } from '../../dist/article/markdown.js';
import { sectionDepth } from '../../dist/article/sections/depth.js';
import { findBorders } from '../../dist/article/sections/segment.js';
import { wordFinder } from '../../dist/prose/words.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const SEGMENTATION = `${CORPUS}segmentation/`;

/** Pk of others on the same kind of texts, with the number of runs given. */
const PUBLISHED = {
  'choi 1': 'C99 .12 (Choi 2000), TextTiling .31 to .46',
  'choi 2': 'the same',
  clinical: 'BayesSeg .34 (Eisenstein and Barzilay 2008)',
};

/** How the method was chosen: on the first three sets; the others were only measured. */
const sets = () => ({
  'choi 1': fromBorders('choi', (name) => name.startsWith('1_')),
  'wiki, half': fromBorders('wiki', (_, index) => index % 2 === 0),
  'lectures-ai': fromBorders('lectures-ai'),
  'choi 2': fromBorders('choi', (name) => name.startsWith('2_')),
  'wiki, rest': fromBorders('wiki', (_, index) => index % 2 === 1),
  clinical: fromBorders('clinical'),
  'lectures-physics': fromBorders('lectures-physics'),
  'stargazer, 7 people': fromCoders('article.txt', 'stargazer_hearst_1997.json', 'stargazer', /\n\s*\n/),
  'poem, 9 people': fromCoders('poem.txt', 'kubla_khan_fournier_2013.json', 'kublakhan', '\n'),
  'headings removed': fromMarkdown(),
});

function report() {
  console.log(
    'Pk/WindowDiff, 0 is right; k is half the mean run. "given": with the number of runs given; "as many": cut at random, and evenly, into as many runs as Lectern finds.\n',
  );
  const rows = Object.entries(sets()).map(([name, texts]) => rowOf(name, texts));
  const head = [
    '',
    'texts',
    'units',
    'runs',
    'no cut',
    'random',
    'even',
    'Lectern',
    'runs',
    'given',
    'random, as many',
    'even, as many',
    'published',
  ];
  print([head, ...rows]);
  console.log('\nEach text with its headings removed:\n');
  print([
    ['', 'lang', 'units', 'runs', 'random', 'even', 'Lectern', 'runs'],
    ...fromMarkdown().map(rowOfText),
  ]);
}

function rowOf(name, texts) {
  const found = texts.map((text) => findBorders(text.stems));
  const given = texts.map((text) => exactly(text));
  const score = (cuts) => scores(texts, cuts);
  return [
    name,
    `${texts.length}`,
    mean(texts.map(({ count }) => count)).toFixed(0),
    mean(texts.map(({ borders }) => borders.length + 1)).toFixed(1),
    score(texts.map(() => [])),
    scoreRandom(texts, texts.map(bordersOf)),
    score(texts.map(evenAsTrue)),
    score(found),
    mean(found.map(({ length }) => length + 1)).toFixed(1),
    score(given),
    scoreRandom(texts, found),
    score(found.map(({ length }, index) => even(texts[index].count, length))),
    PUBLISHED[name] ?? '',
  ];
}

function rowOfText(text) {
  const found = findBorders(text.stems);
  const { name, lang, count, borders } = text;
  const one = (cut) => scores([text], [cut]);
  return [
    name,
    lang,
    `${count}`,
    `${borders.length + 1}`,
    scoreRandom([text], [borders]),
    one(evenAsTrue(text)),
    one(found),
    `${found.length + 1}`,
  ];
}

const exactly = ({ stems, borders: { length } }) =>
  findBorders(stems, { least: length + 1, most: length + 1 });

const bordersOf = ({ borders }) => borders;

const evenAsTrue = ({ count, borders: { length } }) => even(count, length);

const even = (count, length) =>
  Array.from({ length }, (_, index) => Math.round(((index + 1) * count) / (length + 1)));

/** The mean of fifty cuts at random of each text, each with as many borders as its own. */
function scoreRandom(texts, borders) {
  const next = randomNumbers(2000);
  const draws = Array.from({ length: 50 }, () =>
    texts.map((text, index) => [text, borders[index].length]),
  ).flat();
  const cuts = draws.map(([{ count }, length]) => {
    const cut = new Set();
    while (cut.size < length) cut.add(1 + Math.floor(next() * (count - 1)));
    return [...cut];
  });
  return scores(
    draws.map(([text]) => text),
    cuts,
  );
}

/** A linear congruential generator (Numerical Recipes), the same at each run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function scores(texts, cuts) {
  const all = (isMiss) => mean(texts.map((text, index) => missRate(text, cuts[index], isMiss)));
  const pk = all((truth, cut) => (truth === 0) !== (cut === 0));
  const windowDiff = all((truth, cut) => truth !== cut);
  return `${decimals(pk)}/${decimals(windowDiff)}`;
}

/** Slides a window over a text and counts where it holds other borders than the truth has (Beeferman 1999; Pevzner and Hearst 2002). */
function missRate({ count, borders }, cut, isMiss) {
  const width = Math.max(1, Math.round(count / (borders.length + 1) / 2));
  const [truth, guess] = [borders, cut].map((all) => runNumbers(all, count));
  const windows = Array.from({ length: count - width }, (_, start) => start);
  const within = (runs, start) => runs[start + width] - runs[start];
  return (
    windows.filter((start) => isMiss(within(truth, start), within(guess, start))).length / windows.length
  );
}

function runNumbers(borders, count) {
  const begins = new Set(borders);
  let run = 0;
  return Array.from({ length: count }, (_, index) => {
    if (begins.has(index)) run += 1;
    return run;
  });
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const decimals = (number) => number.toFixed(3).replace(/^0/, '');

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

function toText(name, lang, units, borders) {
  const find = wordFinder(lang);
  const inside = [...new Set(borders)].filter((border) => border > 0 && border < units.length);
  const stems = units.map((unit) => find(unit).map(({ stem }) => stem));
  return { name, lang, count: units.length, borders: inside, stems };
}

/** Each line is a unit, and each line of equals signs a border. */
function fromBorders(folder, isWanted = () => true) {
  return readdirSync(SEGMENTATION + folder)
    .filter(isWanted)
    .map((name) => {
      const units = [];
      const borders = [];
      for (const line of readFileSync(`${SEGMENTATION}${folder}/${name}`, 'utf8').split('\n')) {
        if (line.startsWith('==========')) borders.push(units.length);
        else if (line.trim() !== '') units.push(line);
      }
      return toText(name, 'en', units, borders);
    });
}

/** One text as each of several people cut it; its author's name at the end is no part of it. */
function fromCoders(textName, cutsName, item, border) {
  const read = (name) => readFileSync(`${SEGMENTATION}fournier/${name}`, 'utf8');
  const units = read(textName)
    .split(border)
    .filter((unit) => unit.trim() !== '');
  return Object.entries(JSON.parse(read(cutsName)).items[item]).map(([coder, lengths]) => {
    const ends = lengths.map((_, index) =>
      lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
    );
    return toText(coder, 'en', units.slice(0, ends.at(-1)), ends);
  });
}

/** Markdown with its headings taken out: what opened a section is a border. */
function fromMarkdown() {
  return readdirSync(`${CORPUS}texts/md`).map((name) => {
    const { passages } = readMarkdown(readFileSync(`${CORPUS}texts/md/${name}`, 'utf8'));
    const depth = sectionDepth(passages);
    const units = [];
    const borders = [];
    for (const { role, text, level } of passages) {
      if (role === 'heading' && level <= depth) borders.push(units.length);
      else if (role === 'body') units.push(text);
    }
    const lang = /\.(\w\w)\.md$/.exec(name)?.[1] ?? (name.startsWith('zh') ? 'zh' : 'en');
    return toText(name, lang, units, borders);
  });
}

if (existsSync(SEGMENTATION)) report();
else console.log(`Nothing was measured: there is no ${SEGMENTATION}`);
