import type { Said, Scene } from './scene.js';
import type { Spoken } from './spoken.js';

/** `“Do you know?” Ann Lee asked.` and in the next paragraph `“Yes,” she replied.` */
export function answering(
  said: Said,
  before: Spoken | undefined,
  after: string,
  { patterns, ...scene }: Scene,
): Said {
  if (before || !patterns.replies.test(after)) return said;
  const asking = scene.askedBy(scene.paragraph - 1);
  const isNamed = said.teller !== 'unnamed' && said.teller !== undefined && !('pronoun' in said.teller);
  if (isNamed || asking.length === 0) return said;
  return { ...said, among: said.among.filter((name) => !asking.includes(name)), not: asking };
}

/** Who says a paragraph that is nothing but words, as the third of a dialogue: whoever says the first. */
export function takingTurns({ from, to, paragraph, runsOn }: Spoken, scene: Scene): Said | undefined {
  const text = scene.narration(paragraph);
  if (runsOn || from > 0 || text.slice(to).trim() !== '') return undefined;
  const [first, last] = [scene.turnIn(paragraph - 2), scene.turnIn(paragraph - 1)];
  const [speaker, other] = first;
  const [answering, more] = last;
  if (speaker === undefined || other !== undefined || answering === undefined || more !== undefined)
    return undefined;
  return speaker === answering
    ? undefined
    : { teller: 'unnamed', among: first, not: last, behind: false, continues: false };
}
