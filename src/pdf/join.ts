import { printValue } from './print.js';
import { openPdf, type Pdf } from './read.js';
import { dictOf, isDict, isList, isRef, type PdfDict, type PdfValue, withEntries } from './value.js';

/**
 * Opens several PDFs as one, with their pages one after the other; the objects of each are numbered after those of the one before.
 * Throws an Error where one of them is none.
 */
export function openPdfs(files: readonly Uint8Array[]): Pdf {
  const pdfs: Pdf[] = [];
  let last = 0;
  for (const file of files) {
    const pdf = openPdf(file, last);
    last = pdf.numbers.at(-1) ?? last;
    pdfs.push(pdf);
  }
  const [first] = pdfs;
  return first && pdfs.length === 1 ? first : joined(pdfs, last + 1);
}

/** `number` is that of the root of all their pages. */
function joined(pdfs: readonly Pdf[], number: number): Pdf {
  const roots = pdfs.map((pdf) => pdf.dict(pdf.trailer.get('Root')));
  const trees = roots.map((root) => root.get('Pages')).filter(isRef);
  const ofNumber = (ref: number): Pdf | undefined => pdfs.find(({ numbers }) => ref <= (numbers.at(-1) ?? 0));
  const made = new Map<number, PdfDict>();
  const get: Pdf['get'] = (value) =>
    isRef(value) ? (made.get(value.ref) ?? ofNumber(value.ref)?.get(value)) : value;
  const dict: Pdf['dict'] = (value) => {
    const found = get(value);
    return isDict(found) ? found : new Map();
  };
  const count = trees.reduce((sum, tree) => sum + Number(dict(tree).get('Count')), 0);
  made.set(number, dictOf({ Type: '/Pages', Kids: trees, Count: count }));
  for (const tree of trees) made.set(tree.ref, withEntries(dict(tree), { Parent: { ref: number } }));
  const [trailer = new Map(), root = new Map()] = [pdfs[0]?.trailer, roots[0]];
  return {
    trailer: withEntries(trailer, {
      Root: withEntries(root, {
        Pages: { ref: number },
        Dests: new Map(roots.flatMap((one) => [...dict(one.get('Dests'))])),
        StructTreeRoot: dictOf({
          K: roots.flatMap((one) => listOf(dict(one.get('StructTreeRoot')).get('K'))),
        }),
      }),
    }),
    numbers: [...pdfs.flatMap(({ numbers }) => numbers), number],
    get,
    dict,
    source(ref) {
      const changed = made.get(ref);
      return changed ? printValue(changed) : ofNumber(ref)?.source(ref);
    },
    match: (ref, pattern) => ofNumber(ref)?.match(ref, pattern) ?? null,
    raisedBy: (ref) => ofNumber(ref)?.raisedBy(ref) ?? 0,
    stream: (ref) => ofNumber(ref)?.stream(ref),
  };
}

const listOf = (value: PdfValue): readonly PdfValue[] => (isList(value) ? value : [value]);
