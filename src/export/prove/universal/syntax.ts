import { type Element, isElement, isMark } from '../../../pdf/structure.js';

interface Place {
  /** The condition that is broken where the role stands elsewhere, or holds something else. */
  readonly condition: string;
  readonly holds?: readonly string[];
  readonly standsIn?: readonly string[];
}

const table = (place: Omit<Place, 'condition'>): Place => ({ condition: '09-004', ...place });
const list = (place: Omit<Place, 'condition'>): Place => ({ condition: '09-005', ...place });
const contents = (place: Omit<Place, 'condition'>): Place => ({ condition: '09-006', ...place });
const ruby = (place: Omit<Place, 'condition'>): Place => ({ condition: '09-007', ...place });
const warichu = (place: Omit<Place, 'condition'>): Place => ({ condition: '09-008', ...place });

/** What roles may hold, and where they may stand (ISO 32000-1, tables 333 and 336 to 338); others are free. */
const PLACES: Readonly<Record<string, Place>> = {
  Table: table({ holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] }),
  THead: table({ holds: ['TR'], standsIn: ['Table'] }),
  TBody: table({ holds: ['TR'], standsIn: ['Table'] }),
  TFoot: table({ holds: ['TR'], standsIn: ['Table'] }),
  TR: table({ holds: ['TH', 'TD'], standsIn: ['Table', 'THead', 'TBody', 'TFoot'] }),
  TH: table({ standsIn: ['TR'] }),
  TD: table({ standsIn: ['TR'] }),
  L: list({ holds: ['L', 'LI', 'Caption'] }),
  LI: list({ holds: ['Lbl', 'LBody'], standsIn: ['L'] }),
  LBody: list({ standsIn: ['LI'] }),
  TOC: contents({ holds: ['TOC', 'TOCI', 'Caption'] }),
  TOCI: contents({ standsIn: ['TOC'] }),
  Ruby: ruby({ holds: ['RB', 'RT', 'RP'] }),
  RB: ruby({ standsIn: ['Ruby'] }),
  RT: ruby({ standsIn: ['Ruby'] }),
  RP: ruby({ standsIn: ['Ruby', 'Warichu'] }),
  Warichu: warichu({ holds: ['WT', 'WP'] }),
  WT: warichu({ standsIn: ['Warichu'] }),
  WP: warichu({ standsIn: ['Warichu'] }),
};

/** Gives the condition that an element breaks by where it stands or what it holds; undefined where it breaks none. */
export function misplaced({ role, kids }: Element, around: string): string | undefined {
  const place = PLACES[role];
  if (!place) return undefined;
  const { condition, holds, standsIn } = place;
  const stands = !standsIn || standsIn.includes(around);
  const fits = !holds || kids.every((kid) => (isElement(kid) ? holds.includes(kid.role) : !isMark(kid)));
  return stands && fits ? undefined : condition;
}
