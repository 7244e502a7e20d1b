import type { Attributes } from '../model.js';
import { listKnown } from '../problem.js';
import type { Report } from './report.js';

/** What a block or a heading may carry: each attribute with its values, `text` for any, or `number` for a whole one from 1. */
export interface Known {
  readonly values: Readonly<Record<string, readonly string[] | 'text' | 'number'>>;
  readonly classes?: readonly string[];
}

/** Reports every attribute, value and class that is not among the known ones. */
export function checkAttributes(attributes: Attributes, known: Known, line: number, report: Report): void {
  const names = Object.keys(known.values);
  for (const [name, value] of attributes.values) {
    const values = Object.hasOwn(known.values, name) ? known.values[name] : undefined;
    if (values === undefined)
      report({
        rule: 'attribute-unknown',
        line,
        at: `${name}=`,
        what: `The attribute "${name}" is unknown here.`,
        fix: listKnown(name, names),
      });
    else if (values === 'number' && !/^[1-9]\d{0,3}$/.test(value))
      report({
        rule: 'attribute-value',
        line,
        at: value,
        what: `The value "${value}" of "${name}" is no whole number.`,
        fix: 'Write one from 1 to 9999.',
      });
    else if (values !== 'text' && values !== 'number' && !values.includes(value))
      report({
        rule: 'attribute-value',
        line,
        at: value,
        what: `The value "${value}" of "${name}" is unknown.`,
        fix: listKnown(value, values),
      });
  }
  for (const name of attributes.classes)
    if (!known.classes?.includes(name))
      report({
        rule: 'class-unknown',
        line,
        at: `.${name}`,
        what: `The class "${name}" is unknown here.`,
        fix: listKnown(name, known.classes ?? []),
      });
}

/** Braces that are meant as attributes: a name, a class or a value stands in them. */
export const BRACES = /\{[^{}]*(?:[#.][\p{L}_]|=)[^{}]*\}?/u;

/** Reports braces that are meant as attributes and cannot be read. */
export function reportBraces(text: string, line: number, report: Report): void {
  const [braces] = BRACES.exec(text) ?? [text];
  report({
    rule: 'attribute-syntax',
    line,
    at: braces,
    what: `The braces "${braces}" cannot be read as attributes.`,
    fix: 'Write them as {#id .class key="value"}, with each quotation mark closed, or put "\\" before the first.',
  });
}
