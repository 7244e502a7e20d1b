/** A condition that a PDF breaks: its number in the Matterhorn Protocol 1.1, or a clause of ISO 14289-1 that it has none for. */
export interface Breach {
  readonly condition: string;
  readonly what: string;
}

export type Held = readonly [condition: string, holds: boolean, what: string];

/** Gives what does not hold. */
export const broken = (held: readonly Held[]): readonly Breach[] =>
  held.flatMap(([condition, holds, what]) => (holds ? [] : [{ condition, what }]));
