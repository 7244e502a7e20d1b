import type { Edges, MeasuredBox, MeasuredSlide } from '../../src/check/measured.js';

/** A text, the second point of its slide, as a browser would have measured it. */
export const box = (edges: Edges, given: Partial<MeasuredBox> = {}): MeasuredBox => ({
  kind: 'text',
  area: 'body',
  path: [0, 1],
  text: 'two',
  size: 30,
  cut: 0,
  out: 0,
  lines: [edges],
  rough: false,
  read: true,
  ...given,
});

/** A slide of 1280 by 720 with the title "A slide", as a browser would have measured it. */
export const slide = (given: Partial<MeasuredSlide>): MeasuredSlide => ({
  id: 'a-slide',
  edges: [0, 0, 1280, 720],
  room: [80, 0, 1200, 650],
  direction: 'ltr',
  boxes: [],
  ...given,
});
