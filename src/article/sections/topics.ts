import { groupBy } from '../../prose/group.js';
import { surprise } from '../../prose/terms.js';
import { type Phrase, type Place, usualPhrase, type Wording } from './phrases.js';

/** So many words of a run are looked at, the most telling first. */
const SHORTLIST = 24;

/** What a name, and a phrase of several words, are worth beside a common word. */
const NAME = 1.5;
const NAME_ONCE = 1.05;
const PHRASE = 1.25;

/** How telling a word or phrase is, from 0. */
interface Telling<Of> {
  readonly of: Of;
  readonly score: number;
}

type Counts = ReadonlyMap<string, number>;

/**
 * Finds what marks each run of paragraphs against the others, the most telling first: its words by the log-likelihood
 * ratio of how often they stand there (Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence"),
 * each in the phrase in which it mostly stands.
 */
export function findTopics(runs: readonly (readonly Wording[])[]): readonly (readonly Phrase[])[] {
  const counts = runs.map(countStems);
  const total = new Map<string, number>();
  for (const [stem, count] of counts.flatMap((run) => [...run]))
    total.set(stem, (total.get(stem) ?? 0) + count);
  return runs.map((run, index) => {
    const words = tellingWords(counts[index] ?? new Map(), total).slice(0, SHORTLIST);
    return toPhrases(words, placesOf(run));
  });
}

function countStems(run: readonly Wording[]): Counts {
  const counts = new Map<string, number>();
  for (const { words } of run) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const sizeOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Weighs a run's words against the others' by surprise; in a text of one run, by how often they stand there. */
function tellingWords(own: Counts, total: Counts): readonly Telling<string>[] {
  const [here, whole] = [sizeOf(own), sizeOf(total)];
  return [...own]
    .map(([of, count]) => ({
      of,
      score: here === whole ? count : surprise(count, here, total.get(of) ?? count, whole),
    }))
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

const byScore = (one: Telling<unknown>, other: Telling<unknown>): number => other.score - one.score;

function placesOf(run: readonly Wording[]): ReadonlyMap<string, readonly Place[]> {
  const places = run.flatMap((wording) => wording.words.map((_, index) => ({ wording, index })));
  return groupBy(places, ({ wording, index }) => wording.words[index]?.stem ?? '');
}

/** What stands once says little of what it is. */
const weightOf = ({ isName, stems, count }: Phrase): number =>
  count > 1 ? (isName ? NAME : 1) * (stems.length > 1 ? PHRASE : 1) : isName ? NAME_ONCE : 1;

/** Sets each word in its phrase, weighs it as such, and leaves out what shares a word with a better one. */
function toPhrases(
  words: readonly Telling<string>[],
  places: ReadonlyMap<string, readonly Place[]>,
): readonly Phrase[] {
  const phrases = words.flatMap(({ of: stem, score }) => {
    const found = places.get(stem) ?? [];
    const of = usualPhrase(found);
    const spread = Math.sqrt(new Set(found.map(({ wording }) => wording)).size);
    return of && !of.speaks && !of.acts ? [{ of, score: score * weightOf(of) * spread }] : [];
  });
  const taken = new Set<string>();
  return phrases.toSorted(byScore).flatMap(({ of }) => {
    if (of.stems.some((stem) => taken.has(stem))) return [];
    for (const stem of of.stems) taken.add(stem);
    return [of];
  });
}
