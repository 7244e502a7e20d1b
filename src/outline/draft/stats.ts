import { languageOf } from '../../prose/language-of.js';
import { type Figure, findNumbers } from '../../prose/numbers.js';
import { contentWords } from '../../prose/words.js';
import type { Fact } from './facts.js';
import { byScore } from './points.js';
import { sizeOf } from './size.js';
import { type DraftSlide, gatherFrom } from './slides.js';

const FEWEST = 2;
const MOST = 4;
/** In words, of what is said of a number. */
const LONGEST = 9;
/** In characters. */
const LONGEST_FIGURE = 14;
/** So many of the best sentences are looked at. */
const LOOKED_AT = 200;
/** A number out of such a sentence may be none that is so. */
const UNSURE =
  /\b(?:not|no|never|nor|neither|without|may|might|could|would|should|if|unless|whether|less|fewer|instead|suppose\w*)\b|n[’']t\b/iu;
const KINDS: ReadonlySet<string> = new Set(['number', 'percent', 'money', 'points']);

interface Stat {
  readonly fact: Fact;
  readonly lead: string;
  readonly text: string;
}

/** Gathers the figures that stand right before what they count, the largest in words first; undefined where there are too few. */
export function draftStats(facts: readonly Fact[], title: string, lang: string): DraftSlide | undefined {
  if (languageOf(lang) !== 'en') return undefined;
  const stats: Stat[] = [];
  const usable = facts.filter(({ score, text }) => score > 0 && /\p{Nd}/u.test(text) && !UNSURE.test(text));
  for (const fact of byScore(usable).slice(0, LOOKED_AT))
    for (const stat of statsOf(fact, lang))
      if (stats.length < MOST && !stats.some(({ lead }) => lead === stat.lead)) stats.push(stat);
  if (stats.length < FEWEST) return undefined;
  return {
    title,
    from: gatherFrom(facts.filter((fact) => stats.some((stat) => stat.fact === fact))),
    blocks: [{ kind: 'stats', items: stats.map(({ lead, text }) => ({ lead, text })) }],
    notes: [...new Set(stats.map(({ fact }) => fact.text))],
  };
}

const statsOf = (fact: Fact, lang: string): readonly Stat[] =>
  findNumbers(fact.text, lang).flatMap((figure) => {
    const text = counted(fact.text, figure);
    return text === undefined ? [] : [{ fact, lead: figure.text, text }];
  });

/** What follows a number up to where the phrase ends: `'156 major plants, with …' => 'major plants'`. */
function counted(sentence: string, { kind, text, end, weak, hedge }: Figure): string | undefined {
  if (!KINDS.has(kind) || weak || hedge || !/\p{Nd}/u.test(text) || text.length > LONGEST_FIGURE)
    return undefined;
  const [, phrase, stop] =
    /^ ((?:of (?:the |all |its |their )?)?\p{Ll}[^.,;:()[\]—–"“”!?]{2,80})(.?)/u.exec(sentence.slice(end)) ??
    [];
  if (phrase === undefined || stop === undefined || !/^[.,;:()—–!?]?$/u.test(stop)) return undefined;
  const [first = ''] = phrase.replace(/^of (?:the |all |its |their )?/u, '').split(' ');
  if (/[\p{Nd}\p{Sc}]/u.test(phrase)) return undefined;
  return sizeOf(phrase) <= LONGEST && contentWords(first, 'en').length > 0 ? phrase.trim() : undefined;
}
