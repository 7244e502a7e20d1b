import { type Report, reportTo } from '../deck/report.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';
import { findCounted } from '../prose/counted.js';
import { measureIn, perIn } from '../prose/measure.js';
import type { Figure } from '../prose/numbers.js';
import { once } from '../prose/once.js';
import { type Claimed, claimedFigures } from './figures/claimed.js';
import { rounds, roundsTo, TURNS } from './figures/hedges.js';
import { groundsOf, isPartlyKnown, type Known, knownFigures, type Passage } from './figures/known.js';
import { isSame, type Stated } from './figures/match.js';
import { isTwin, nearestFigure } from './figures/nearest.js';
import { faultOf, type Pair } from './figures/pairs.js';
import {
  type Grounds,
  isOtherRate,
  isOtherUnit,
  makeGrounds,
  type Proof,
  proofOf,
  standTogether,
} from './figures/prove.js';
import { reckonedFrom } from './figures/reckoned.js';
import { areSwapped } from './figures/swaps.js';
import {
  tellChange,
  tellContradicted,
  tellElsewhere,
  tellHedge,
  tellMissing,
  tellReckoned,
  tellSwapped,
  tellTurned,
  tellUnit,
} from './figures/tell.js';

/**
 * Names the numbers, dates and amounts of a deck's slides that do not stand in the passages they stand on, by value and
 * kind; and those that stand there more or less exactly. Without the article's text there is nothing to hold them to.
 */
export function checkNumbers(deck: Deck): readonly Problem[] {
  const known = knownFigures(deck);
  if (!known) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const whole = once(() => makeGrounds(known.passages, known));
  const stands = new Map<Slide, Grounds>();
  for (const claimed of claimedFigures(deck)) {
    const { slide } = claimed;
    const grounds =
      stands.get(slide) ??
      (slide.grounds.length === 0 ? whole() : makeGrounds(groundsOf(slide, known), known));
    stands.set(slide, grounds);
    if (claimed.unsure) checkCount(claimed, grounds, known, report);
    else checkFigure(claimed, grounds, whole, known, report);
  }
  return problems;
}

/** Each value of a figure, or the dates it names. */
function statesOf({ figure, after, units }: Claimed): readonly Stated[] {
  const { kind, values, dates = [], range } = figure;
  if (kind === 'date') return range ? dates.map((date) => ({ figure, dates: [date] })) : [{ figure, dates }];
  const unit = figure.unit ?? measureIn(after);
  const per = perIn(after);
  return values.length === 0
    ? [{ figure }]
    : values.map((value) => ({ figure, value, after, unit, per, units }));
}

function checkFigure(
  claimed: Claimed,
  grounds: Grounds,
  whole: () => Grounds,
  known: Known,
  report: Report,
): void {
  const states = statesOf(claimed);
  if (states.every((stated) => isReckoned(stated, claimed))) return;
  const proofs = states.map((stated) => proofOf(stated, grounds));
  const missing =
    isScore(claimed.figure) && !standsTogether(claimed.figure, grounds)
      ? states
      : states.filter((_, at) => !proofs[at] && !isRatio(claimed, grounds));
  const [first] = missing;
  if (!first) {
    if (tellsOrder(claimed, grounds, whole, report) || tellsChange(claimed, grounds, report)) return;
    const worst = TURNS.findLast((turn) => proofs.some((proof) => proof?.turn === turn));
    if (worst !== undefined) tellHedge(claimed, worst, report);
    return;
  }
  const sources = missing.map((stated) => reckonedFrom(stated, claimed, grounds));
  if (sources.every((figures) => figures)) {
    tellReckoned(
      claimed,
      sources.flatMap((figures) => figures ?? []),
      report,
    );
    return;
  }
  const others = missing.map((stated) => proofOf(stated, whole()));
  const isWhole =
    others.every((proof) => proof) && (!isScore(claimed.figure) || standsTogether(claimed.figure, whole()));
  const elsewhere = isWhole ? passageOf(others[0], known) : undefined;
  if (elsewhere && !grounds.passages.includes(elsewhere)) tellElsewhere(claimed, elsewhere, report);
  else if (!isPartlyKnown(claimed.slide, known)) {
    const nearest = nearestFigure(first, grounds.read().figures);
    const isNear = nearest !== undefined && isTwin(first, nearest);
    if (isNear && isOtherUnit(first, nearest)) tellUnit(claimed, first.unit, nearest.unit, report);
    else if (isNear && isOtherRate(first, nearest)) tellUnit(claimed, first.per, nearest.per?.(), report);
    else
      tellMissing(
        claimed,
        nearest,
        nearest !== undefined && nearest.text !== claimed.figure.text && roundsTo(first, nearest),
        report,
      );
  }
}

/** Whether a part and its whole are as much as a share of the article: `18 of 20` are nine in ten. */
const isRatio = ({ share }: Claimed, { read }: Grounds): boolean =>
  share !== undefined &&
  read().figures.some(({ kind, values: [value = 0] }) => kind === 'fraction' && isSame(value, share));

/** Whether a slide reckons a figure from two that it shows: `nearly a quarter` of `19 of 78`, and `five points` from 41 to 46 %. */
const isReckoned = (stated: Stated, { figure, reckoned }: Claimed): boolean =>
  reckoned.some(({ kind, value }) => {
    const isShare = figure.kind === 'fraction' || figure.kind === 'percent';
    const factor = kind === 'share' && figure.kind === 'percent' ? 100 : 1;
    const isOfKind = kind === 'share' ? isShare : !isShare;
    return isOfKind && (isSame(stated.value ?? NaN, value * factor) || rounds(stated, value * factor));
  });

/** Tells where figures that all stand in the article have another order or another place there; gives whether it did. */
function tellsOrder(claimed: Claimed, grounds: Grounds, whole: () => Grounds, report: Report): boolean {
  const { pair, neighbours } = claimed;
  const faultIn = (passages: readonly Passage[]): ReturnType<typeof faultOf> =>
    pair &&
    faultOf(
      pair,
      passages.flatMap(({ pairs }) => pairs()),
    );
  const fault = faultIn(passagesFor(pair, grounds)) && faultIn(whole().passages);
  const isSwapped =
    neighbours !== undefined && grounds.passages.some((passage) => areSwapped(neighbours, passage));
  if (fault && pair) tellTurned(claimed, pair, fault.turned, report);
  else if (isSwapped) tellSwapped(claimed, report);
  return fault !== undefined || isSwapped;
}

/** Tells of a change that goes the other way wherever the article has it, or by so much and not to it; gives whether it did. */
function tellsChange(claimed: Claimed, { passages }: Grounds, report: Report): boolean {
  const { change, figure } = claimed;
  if (change === undefined) return false;
  const { kind, values } = figure;
  const known = passages.flatMap(({ figures }) =>
    figures()
      .filter(
        (one) =>
          one.kind === kind &&
          values.some((value) => one.values.some((other) => isSame(Math.abs(value), Math.abs(other)))),
      )
      .map((one) => one.change?.()),
  );
  const [first] = known;
  const isOther = known.every(
    (one) => one !== undefined && (one.way !== change.way || one.isLevel !== change.isLevel),
  );
  if (first && isOther) tellChange(claimed, change, first, report);
  return first !== undefined && isOther;
}

/** The passages that have both figures of a pair as it writes them, or all where none has. */
function passagesFor(pair: Pair | undefined, { passages }: Grounds): readonly Passage[] {
  if (!pair) return [];
  const having = passages.filter(({ text }) => pair.written.every((figure) => text.includes(figure)));
  return having.length > 0 ? having : passages;
}

/** `5-4`, which counts down: the votes or points of two sides. */
const isScore = ({ kind, range, values: [first = 0, second = 0] }: Figure): boolean =>
  kind === 'number' && range === true && first > second;

/** Whether both numbers of a score stand side by side. */
const standsTogether = ({ values }: Figure, { passages }: Grounds): boolean =>
  passages.some(({ figures }) => standTogether(values, figures()));

const passageOf = (proof: Proof | undefined, { passages }: Known): Passage | undefined =>
  passages.find(
    (passage) => passage === proof?.by || passage.figures().some((figure) => figure === proof?.by),
  );

/** `doubled`, `tripling`, `halves` */
const isMultiple = ({ text }: Figure): boolean =>
  /^(?:doubl|tripl|trebl|quadrupl|halv)(?:e[sd]?|ing)$/iu.test(text);

/** Tells of a multiple only where the article has another one, and this one in no words: `doubled` and `twice`, `halved` and `half`. */
function checkMultiple(claimed: Claimed, { read }: Grounds, report: Report): void {
  const [value = 0] = claimed.figure.values;
  const { figures } = read();
  const isIt = ({ weak, kind, values }: Figure): boolean =>
    (weak === 'word' || kind === 'fraction') && values.includes(value);
  const other = figures.find(isMultiple);
  if (other && !figures.some(isIt)) tellContradicted(claimed, other.text, report);
}

/** Six of its 84,000 people are no list of all of them; six of its 31 stations could be taken for one. */
const MOST_LISTED = 100;

/** Tells of a count only where the article counts the same and comes to another number. */
function checkCount(claimed: Claimed, grounds: Grounds, { lang }: Known, report: Report): void {
  const { figure, counted } = claimed;
  if (isMultiple(figure)) checkMultiple(claimed, grounds, report);
  const isSure = counted !== undefined && figure.weak !== 'word';
  if (!isSure && figure.hedge === undefined) return;
  const proofs = statesOf(claimed).map((stated) => proofOf(stated, grounds));
  if (proofs[0]?.turn === 'reversed') tellHedge(claimed, 'reversed', report);
  if (!isSure || proofs.some((proof) => proof)) return;
  const other = grounds.passages
    .flatMap(({ text, figures }) => figures().map((one) => ({ text, one })))
    .find(
      ({ text, one }) =>
        one.kind === figure.kind &&
        !one.weak &&
        one.values.every((value) => value <= MOST_LISTED) &&
        findCounted(text, one.end, lang) === counted,
    );
  if (other) tellContradicted(claimed, other.one.text, report);
}
