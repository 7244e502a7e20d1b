/** Gives the number of the row that each place is in, of rows that begin at rising places; so many places there are. */
export function rowsByPlace(firsts: readonly number[], count: number): Uint32Array {
  const rows = new Uint32Array(count);
  firsts.forEach((first, row) => {
    rows.fill(row, first, firsts[row + 1] ?? count);
  });
  return rows;
}
