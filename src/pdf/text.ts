import type { PdfFont } from './font.js';
import { readText } from './value.js';

/** What a page's content shows: the text of each mark, and how often something is painted outside of all marks. */
export interface MarkedText {
  readonly texts: ReadonlyMap<number, string>;
  /** The codes that it shows in each font, by the name that the page has for it. */
  readonly shown: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many letters it shows, in marks and outside. */
  readonly letters: number;
  /** How many signs stand in marks that no letter is given for. */
  readonly unmapped: number;
  readonly loose: number;
  /** Marks of content inside decoration, or the other way round. */
  readonly mixed: number;
}

interface Open {
  readonly mark?: number;
  readonly artifact?: boolean;
  readonly actual?: string;
  readonly reversed?: boolean;
  readonly before: string;
}

const isApart = ({ mark, artifact = false }: Omit<Open, 'before'>): boolean => mark !== undefined || artifact;

const STEP =
  /\/(\w+) ?<<(.*?)>> ?BDC|\/(\w+) BMC|\bEMC\b|\/(\S+) -?[\d.]+ Tf|<([\da-f]*)> ?Tj|(?<=\n)(?:f\*?|[BbS]\*?|s)(?=\n)|(?<= )(?:Do|sh)(?=\n)/gi;

/** Stands for a sign that no letter is given for. */
const UNMAPPED = '\0';

/** Reads the text of a page that Skia wrote, mark by mark (ISO 32000-1, 14.6). */
export function markedText(
  content: string,
  fonts: ReadonlyMap<string, Pick<PdfFont, 'digits' | 'letters'>>,
): MarkedText {
  const texts = new Map<number, string>();
  const open: Open[] = [];
  const shown = new Map([...fonts.keys()].map((name) => [name, new Set<number>()]));
  let set = '';
  let text = '';
  let letters = 0;
  let loose = 0;
  let mixed = 0;
  const enter = (one: Omit<Open, 'before'>): void => {
    if (isApart(one) && open.some(isApart)) mixed += 1;
    open.push({ ...one, before: text });
    text = '';
  };
  const leave = (): void => {
    const { mark, actual, reversed, before } = open.pop() ?? { before: '' };
    const said = actual ?? (reversed ? [...text].reverse().join('') : text);
    if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + said);
    text = mark === undefined ? before + said : before;
  };
  const decode = (said: string): string => {
    const { digits = 4, letters } = fonts.get(set) ?? {};
    let text = '';
    for (let at = 0; at + digits <= said.length; at += digits) {
      const code = Number.parseInt(said.slice(at, at + digits), 16);
      shown.get(set)?.add(code);
      if (letters) text += letters.get(code) ?? UNMAPPED;
    }
    return text;
  };
  for (const [step, tag, said = '', plain, font, digits] of content.matchAll(STEP)) {
    if (tag !== undefined) enter(openOf(tag, said));
    else if (plain !== undefined)
      enter({ artifact: plain === 'Artifact', reversed: plain === 'ReversedChars' });
    else if (step === 'EMC') leave();
    else if (font !== undefined) set = font;
    else {
      const said = digits === undefined ? '' : decode(digits);
      text += said;
      letters += said.length;
      if (open.length === 0) loose += 1;
    }
  }
  const unmapped = [...texts.values()].join('').split(UNMAPPED).length - 1;
  return { texts, shown, letters, unmapped, loose, mixed };
}

function openOf(tag: string, said: string): Omit<Open, 'before'> {
  const mark = /\/MCID (\d+)/.exec(said)?.[1];
  const actual = /\/ActualText ?<([\da-f]*)>/i.exec(said)?.[1];
  return {
    artifact: tag === 'Artifact',
    ...(mark !== undefined && { mark: Number(mark) }),
    ...(actual !== undefined && {
      actual: readText({ bytes: Buffer.from(actual, 'hex').toString('latin1') }),
    }),
  };
}
