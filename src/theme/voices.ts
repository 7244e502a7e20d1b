import type { Letters, Theme } from '../model.js';
import { type Fallback, isHan } from './fallbacks.js';
import { type Family, type OpenFamily, takeLetters } from './families.js';
import { heldBy } from './glyphs.js';
import { type Ask, lettersIn } from './letters.js';
import { readStack, type Stack, sheetsOf, type Voice } from './stacks.js';

/** A family that a voice was given, and the script that it is given for. */
export interface Added {
  readonly family: Family;
  readonly script?: string | undefined;
}

/** A voice with all that it is set in. */
export interface Filled {
  readonly voice: Voice;
  readonly stack: Stack;
  readonly added: readonly Added[];
  readonly held: ReadonlySet<string>;
  /** The asks that no installed package answers. */
  readonly unmet: readonly Ask[];
}

/** Adds to a voice the families that hold what its own lack; what the first holds no other is asked for, but for words of another language. */
export async function fillVoice(
  voice: Voice,
  theme: Theme,
  letters: Letters,
  { asks, taken }: { readonly asks: readonly Ask[]; readonly taken: readonly string[] },
  open: OpenFamily,
): Promise<Filled> {
  const stack = readStack(sheetsOf(theme), voice);
  const own = new Set(await ownLetters(theme, stack, lettersIn(letters.text)));
  for (const letter of taken) own.delete(letter);
  const held = new Set(own);
  const added: Added[] = [];
  const unmet: Ask[] = [];
  for (const ask of asks) {
    const wanted = ask.letters.filter((letter) => !(isHan(ask.fallback.script) ? own : held).has(letter));
    if (wanted.length === 0) continue;
    const family = await open(packagesFor(stack, ask.fallback), ask.fallback.sheets);
    const given = family ? await takeLetters(family, wanted) : [];
    for (const letter of given) held.add(letter);
    if (family && given.length > 0) added.push({ family, script: ask.fallback.script });
    if (!family) unmet.push({ ...ask, letters: wanted });
  }
  return { voice, stack, added, held, unmet };
}

/** Gives the packages that a stack asks a fallback for. */
export const packagesFor = ({ generic }: Stack, { serif, sans }: Fallback): readonly string[] =>
  generic === 'serif' ? serif : sans;

/** What a machine's own families are taken to hold, where a theme brings none for a voice. */
const MACHINE = /^[\u0020-\u024f\u2000-\u2122]$/u;

/** Gives the letters that a voice's own families hold; the weights of a family hold the same. */
async function ownLetters(
  { faces }: Theme,
  { families }: Stack,
  all: readonly string[],
): Promise<readonly string[]> {
  const own = faces.filter(({ family, style }) => families.includes(family) && style === 'normal');
  if (own.length === 0) return all.filter((letter) => MACHINE.test(letter));
  const weight = own[0]?.weight;
  const held = await Promise.all(
    own.filter((face) => face.weight === weight).map((face) => heldBy(face, all)),
  );
  return held.flat();
}
