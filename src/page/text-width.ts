/** The letters that fill a square, by Unicode's annex 11, "East Asian Width". */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]/gu;

/** What a square adds to a letter: its width, and that lines of squares stand further apart and break less evenly. */
const MORE = 1.5;

/** Gives how many letters of the Latin script take about as much room as a text: `'abc' => 3`, `'港の' => 5`. */
export const textWidth = (text: string): number =>
  text.length + Math.round(MORE * (text.match(WIDE)?.length ?? 0));
