/**
 * How well what does not fit is told: `npm run bench:fit`, against slides that are spoilt on purpose and slides that are
 * not, in several languages and two sizes. `-- --sample` takes one of each kind and prints JSON.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BLOCKS, cleanDeck } from './fit/clean.mjs';
import { DEFECTS, LOOK_ALIKES } from './fit/defects.mjs';
import { ladderSlides } from './fit/ladders.mjs';
import { reachOf } from './fit/oracle.mjs';
import { phrase, wordsOf } from './fit/phrases.mjs';
import { PICTURES } from './fit/pictures.mjs';
import { randomFrom } from './fit/random.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const OWN = fileURLToPath(new URL('../../slides/', import.meta.url));
const sample = process.argv.includes('--sample');

const ALL = [
  ['en', '16:9'],
  ['de', '4:3'],
  ['ja', '16:9'],
  ['ar', '16:9'],
  ['ru', '4:3'],
];
const MORE = [
  ['fr', '16:9'],
  ['he', '4:3'],
  ['zh', '16:9'],
  ['el', '16:9'],
  ['ko', '4:3'],
  ['en', '4:3'],
];

const folder = await mkdtemp(join(tmpdir(), 'lectern bench '));
try {
  const slides = sample
    ? await spoilt([['en', '16:9']], true)
    : [...(await spoilt(ALL)), ...(await ladders(ALL)), ...(await clean([...ALL, ...MORE]))];
  report(slides);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Writes decks, checks them, and gives the problems of each slide. */
async function check(decks) {
  for (const { name, outline, folder: from } of decks) {
    const to = join(folder, 'slides', name);
    await mkdir(to, { recursive: true });
    if (from) await cp(from, to, { recursive: true });
    await writeFile(join(to, 'outline.md'), outline);
  }
  const names = decks.map(({ name }) => name);
  const told = JSON.parse(await lectern(['check', ...names, '--format', 'json']));
  return [told].flat().map(({ deck, problems, slides: shown }) => {
    const broken = problems.filter(({ rule, level }) => level === 'error' && !/^(?:image|a11y)-/u.test(rule));
    if (broken.length > 0) throw new Error(`${deck}: ${JSON.stringify(broken)}`);
    return new Map(shown.map(({ id }) => [id, problems.filter(({ slide }) => slide === id)]));
  });
}

function lectern(args) {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 1e9 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout) =>
      stdout || !error ? resolve(stdout) : reject(error),
    );
  });
}

function head(lang, size) {
  return `---\ntitle: Bench\nlang: ${lang}\nsize: ${size}\n---\n\n`;
}

function groupBy(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** Slides with a defect each, and their look-alikes. */
async function spoilt(settings, few = false) {
  const pictures = join(folder, 'pictures');
  await mkdir(pictures, { recursive: true });
  for (const [name, bytes] of Object.entries(PICTURES)) await writeFile(join(pictures, name), bytes);
  const decks = settings.map(([lang, size], index) => {
    const random = randomFrom(index + 11);
    const say = (width) => phrase(lang, width, random);
    const words = (count) => wordsOf(lang, count, random);
    const defects = DEFECTS.flatMap(([kind, rules, make]) => {
      const bodies = make(say, words);
      return (few ? bodies.slice(-1) : bodies).map((made) => ({ kind, rules, made }));
    });
    const alike = LOOK_ALIKES.map((make) => ({ kind: 'look-alike', rules: [], made: make(say) }));
    const all = [...defects, ...alike].map((one, place) => ({ ...one, id: `s${place}` }));
    const text = all.map(({ kind, made, id }) => {
      const { attributes = '', body = made } = typeof made === 'string' ? {} : made;
      return `## ${kind[0].toUpperCase()}${kind.slice(1)} {#${id} ${attributes}}\n\n${body}\n`;
    });
    return { name: `spoilt-${index}`, outline: head(lang, size) + text.join('\n'), folder: pictures, all };
  });
  const told = await check(decks);
  return decks.flatMap(({ name, all }, index) =>
    all.map(({ kind, rules, id, made }) => ({
      name,
      kind,
      rules,
      id,
      made,
      told: told[index].get(id) ?? [],
    })),
  );
}

/** Blocks that grow until they do not fit: by how much they do not is asked of the browser, not of the check. */
async function ladders(settings) {
  const decks = settings.map(([lang, size], index) => {
    const all = ladderSlides(lang, randomFrom(index + 31));
    return {
      name: `ladder-${index}`,
      outline: head(lang, size) + all.map(({ text }) => text).join('\n'),
      all,
    };
  });
  const [told, reaches] = await measured(decks);
  return decks.flatMap(({ name, all }, index) => {
    const forms = groupBy(all, ({ form }) => form);
    return [...forms.values()].flatMap((steps) => {
      const reached = (id) => reaches[index].get(id) ?? 0;
      const over = steps.filter(({ id }) => reached(id) >= 14);
      const under = steps.filter(({ id }) => reached(id) <= 0);
      const of = (one, kind, rules) => ({ ...one, name, kind, rules, told: told[index].get(one.id) ?? [] });
      return [
        ...[over[0], over[1], over[4]].flatMap((one) =>
          one ? [of(one, 'overflow', ['fit-overflow', 'fit-overlap'])] : [],
        ),
        ...under.slice(-2).map((one) => of(one, 'nearly full', [])),
      ];
    });
  });
}

/** Checks decks and asks the browser how far they reach. */
async function measured(decks) {
  const told = await check(decks);
  await lectern(['build', ...decks.map(({ name }) => name), '--to', 'html']);
  return [told, await reachOf(decks.map(({ name }) => join(folder, 'out', name, 'index.html')))];
}

/** The forms of every block that hold little and the usual, in other words, and the project's own decks. */
async function clean(settings) {
  const own = ['putin-in-beijing', 'tour'].map((name) => ({ name, path: join(OWN, name) }));
  for (const { name, path } of own) await cp(path, join(folder, 'slides', name), { recursive: true });
  const decks = settings.flatMap(([lang, size], index) =>
    BLOCKS.map((block) => cleanDeck(block, lang, size, index)),
  );
  const [told, reaches] = await measured(decks);
  const kept = decks.flatMap(({ name }, index) =>
    [...told[index]]
      .filter(([id]) => (reaches[index].get(id) ?? 0) <= 0)
      .map(([id, problems]) => ({ name, kind: 'clean', rules: [], id, told: problems })),
  );
  const mine = JSON.parse(await lectern(['check', ...own.map(({ name }) => name), '--format', 'json']));
  return [
    ...kept,
    ...mine.flatMap(({ deck, problems, slides }) =>
      slides.map(({ id }) => ({
        name: deck,
        kind: 'clean',
        rules: [],
        id,
        told: problems.filter(({ slide }) => slide === id),
      })),
    ),
  ];
}

function report(slides) {
  const isNamed = ({ rules, told }) => told.some(({ rule }) => rules.includes(rule));
  const isAccused = ({ told }) => told.some(({ level }) => level !== 'hint');
  const faulty = slides.filter(({ rules }) => rules.length > 0);
  const sound = slides.filter(({ rules }) => rules.length === 0);
  const missed = faulty.filter((one) => !isNamed(one));
  const accused = sound.filter(isAccused);
  if (sample) {
    const brief = ({ kind, id, made, told }) => ({
      kind,
      id,
      made,
      told: told.map(({ rule, what }) => `${rule} ${what}`),
    });
    console.log(
      JSON.stringify({
        faulty: faulty.length,
        sound: sound.length,
        missed: missed.map(brief),
        accused: accused.map(brief),
      }),
    );
    return;
  }
  const share = (part, all) =>
    `${part.length} of ${all.length} (${((100 * part.length) / all.length).toFixed(1)} %)`;
  for (const [kind, all] of groupBy(faulty, ({ kind }) => kind))
    console.log(`${kind.padEnd(18)} named   ${share(all.filter(isNamed), all)}`);
  for (const [kind, all] of groupBy(sound, ({ kind }) => kind))
    console.log(`${kind.padEnd(18)} accused ${share(all.filter(isAccused), all)}`);
  console.log(`recall ${share(faulty.filter(isNamed), faulty)}, false alarms ${share(accused, sound)}`);
  for (const { name, kind, id, made } of missed)
    console.log(`missed ${name} ${kind} ${id} ${JSON.stringify(made ?? '').slice(0, 200)}`);
  for (const { name, kind, id, told } of accused)
    for (const { rule, what } of told) console.log(`accused ${name} ${kind} ${id} ${rule}: ${what}`);
}
