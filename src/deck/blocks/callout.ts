import type { CalloutBlock } from '../../model.js';
import { gatherPauses } from '../layout.js';
import type { BlockMaker } from './maker.js';

const TONES: readonly CalloutBlock['tone'][] = ['note', 'warning', 'question'];

/** `::: callout {tone=question title="To discuss"}` */
export const callout: BlockMaker = {
  known: { values: { tone: TONES, title: 'text' } },
  make({ line, attributes: { values } }, children) {
    const tone = TONES.find((name) => name === values.get('tone')) ?? 'note';
    const title = values.get('title');
    return { kind: 'callout', line, tone, ...(title && { title }), children: gatherPauses(children) };
  },
};
