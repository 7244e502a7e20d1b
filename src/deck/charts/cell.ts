/** The text of one cell of a table or of a CSV file, and the place it begins at, counted from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Rows of cells as they were written, the first of which names the columns. */
export interface Rows {
  /** The file they were read from, where it is not the outline. */
  readonly src?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The language that their numbers are written in. */
  readonly lang: string;
}
