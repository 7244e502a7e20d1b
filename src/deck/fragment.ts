import type { Attributes, Fragment, StepEffect } from '../model.js';
import type { Known } from './attributes.js';

/** Every effect of Reveal's fragments. */
export const EFFECTS: readonly StepEffect[] = [
  'fade-up',
  'fade-down',
  'fade-left',
  'fade-right',
  'fade-out',
  'semi-fade-out',
  'fade-in-then-out',
  'fade-in-then-semi-out',
  'current-visible',
  'zoom-in',
  'grow',
  'shrink',
  'strike',
  'highlight-red',
  'highlight-green',
  'highlight-blue',
  'highlight-current-red',
  'highlight-current-green',
  'highlight-current-blue',
];

/** The classes that make a fragment. */
export const FRAGMENT_CLASSES: readonly string[] = ['fragment', ...EFFECTS];

/** Reads `{.fragment .fade-up fragment-index=2}`; undefined for what is no fragment. */
export function readFragment({ classes, values }: Attributes): Fragment | undefined {
  if (!classes.includes('fragment')) return undefined;
  const effect = EFFECTS.find((name) => classes.includes(name));
  const index = Number(values.get('fragment-index'));
  return { ...(effect && { effect }), ...(Number.isSafeInteger(index) && index > 0 && { index }) };
}

/** Lets what carries these attributes be a fragment; effects are known on fragments alone. */
export const orFragment = ({ values, classes = [] }: Known, attributes: Attributes): Known =>
  attributes.classes.includes('fragment')
    ? { values: { ...values, 'fragment-index': 'number' }, classes: [...classes, ...FRAGMENT_CLASSES] }
    : { values, classes: [...classes, 'fragment'] };
