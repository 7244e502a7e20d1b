import { dictOf, type PdfDict, type PdfValue, textOf } from '../../pdf/value.js';

/** Labels each page as its slide is numbered (ISO 32000-1, 12.4.2); of a slide with several states as `7-1`, `7-2`. */
export function pageLabels(
  begun: readonly (readonly string[] | undefined)[],
  numbers: ReadonlyMap<string, number>,
): PdfDict {
  const ranges = begun.flatMap((ids, index): readonly PdfValue[] => {
    if (!ids) return [];
    const number = numbers.get(ids[0] ?? '') ?? index + 1;
    const several = index + 1 < begun.length && begun[index + 1] === undefined;
    const label = several ? { S: '/D', P: textOf(`${number}-`) } : { S: '/D', St: number };
    return [index, dictOf(label)];
  });
  return dictOf({ Nums: ranges });
}
