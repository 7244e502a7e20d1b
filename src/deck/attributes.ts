import type { Attributes } from '../model.js';
import { listKnown } from '../problem.js';
import type { Report } from './report.js';
import { readWidth } from './width.js';

/** What the value of an attribute may be, where it is not one of a list. */
const KINDS = {
  text: { holds: () => true, noun: 'text', fix: '' },
  number: {
    holds: (value: string) => /^[1-9]\d{0,3}$/.test(value),
    noun: 'whole number',
    fix: 'Write one from 1 to 9999.',
  },
  minutes: {
    holds: (value: string) => /^\d{1,3}(?:\.\d{1,2})?$/.test(value) && Number(value) >= 0.1,
    noun: 'number of minutes',
    fix: 'Write one from 0.1 to 999, such as 2 or 1.5.',
  },
  width: {
    holds: (value: string) => readWidth(value) !== undefined,
    noun: 'width',
    fix: 'Write a share of the room, such as 40%, or pixels of the slide, such as 300.',
  },
};

/** What a block or a heading may carry: each attribute with its values, or with what a value may be. */
export interface Known {
  readonly values: Readonly<Record<string, readonly string[] | keyof typeof KINDS>>;
  readonly classes?: readonly string[];
}

/** Reports every attribute, value and class that is not among the known ones, and what is written twice. */
export function checkAttributes(attributes: Attributes, known: Known, line: number, report: Report): void {
  const names = Object.keys(known.values);
  for (const name of attributes.twice ?? [])
    report({
      rule: 'attribute-twice',
      line,
      at: name === '#' ? `#${attributes.id}` : `${name}=`,
      what: name === '#' ? 'There are two ids.' : `The attribute "${name}" is written twice.`,
      fix: 'Leave one of them.',
    });
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
    else if (typeof values === 'string') {
      const { holds, noun, fix } = KINDS[values];
      if (!holds(value))
        report({
          rule: 'attribute-value',
          line,
          at: value,
          what: `The value "${value}" of "${name}" is no ${noun}.`,
          fix,
        });
    } else if (!values.includes(value))
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
