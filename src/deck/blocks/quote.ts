import { gatherPauses } from '../layout.js';
import type { BlockMaker } from './maker.js';

/** `::: quote {by="Wang Yi" role="Foreign Minister"}` holds the words themselves. */
export const quote: BlockMaker = {
  known: { values: { by: 'text', role: 'text', source: 'text' } },
  make({ line, attributes: { values } }, children, report) {
    if (children.length === 0) {
      report({
        rule: 'block-empty',
        line,
        what: 'The quote has no words.',
        fix: 'Put them on the next line.',
      });
      return undefined;
    }
    const [by, role, source] = [values.get('by'), values.get('role'), values.get('source')];
    return {
      kind: 'quote',
      line,
      ...(by && { by }),
      ...(role && { role }),
      ...(source && { source }),
      children: gatherPauses(children),
    };
  },
};
