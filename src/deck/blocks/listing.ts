import type { Block, ListingBlock } from '../../model.js';
import { readRanges } from '../grounds.js';
import type { Report } from '../report.js';

const INFO = /^([^\s{]*)\s*(?:\{([^{}]*)\})?\s*$/;

/** Makes a listing of a code block: `ts {1|3-6 .numbers}` names the language, the lines to light up step by step, and asks for numbers. */
export function makeListing(
  { line, language: info, text }: Extract<Block, { kind: 'code' }>,
  report: Report,
): ListingBlock {
  const [, language = '', braces = ''] = INFO.exec(info) ?? [];
  const words = braces.split(/\s+/).filter((word) => word !== '');
  const ranges = words.filter((word) => !word.startsWith('.')).join('');
  const unknown = words.find((word) => word.startsWith('.') && word !== '.numbers');
  const count = text.split('\n').length;
  const steps = ranges === '' ? [] : ranges.split('|').map((range) => readLines(range, count));
  const fault = { rule: 'code-info', line } as const;
  if (INFO.exec(info) === null || unknown !== undefined)
    report({
      ...fault,
      what: `The words "${unknown ?? info}" after the code's language are unknown.`,
      fix: 'Write lines and steps as {1|3-6}, and .numbers in the same braces to number the lines.',
    });
  else if (steps.includes(undefined))
    report({
      ...fault,
      at: ranges,
      what: `The lines "${ranges}" are none of the code's ${count}.`,
      fix: count > 1 ? `Write numbers from 1 to ${count}, such as {1|2-${count}}.` : 'Write {1}.',
    });
  const known = steps.filter((step) => step !== undefined);
  return { kind: 'listing', line, language, text, steps: known, numbers: words.includes('.numbers') };
}

/** `'1,3-4' => [1, 3, 4]`; `all` is every line. */
function readLines(range: string, count: number): readonly number[] | undefined {
  const lines = readRanges(range === 'all' ? `1-${count}` : range);
  return lines?.every((line) => line >= 1 && line <= count) ? lines : undefined;
}
