import { expect, test } from 'vitest';
import { checkContrast } from '../../../src/check/contrast.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const BASE = ':root { --ink-on-dark: #ffffff; --ink-on-light: #111111; }';

const tell = (background: string, css = ''): string =>
  checkContrast(deckOf(`## A {background="${background}"}`).deck, { base: BASE, css })
    .map(printProblem)
    .join('\n');

test('ink that cannot be read on a background is told', () => {
  expect([
    tell('#777'),
    tell('linear-gradient(white, black)'),
    tell('navy', ':root { --ink-on-dark: #444; }'),
  ]).toMatchInlineSnapshot(`
    [
      "deck.md:1:7: warning contrast: Text has a contrast of 4.2 to 1 on this background, and 4.5 is the least that is read well. Choose colours that are lighter.",
      "deck.md:1:7: warning contrast: Text has a contrast of 1.0 to 1 on this background, and 4.5 is the least that is read well. Choose colours that are darker.",
      "deck.md:1:7: warning contrast: Text has a contrast of 1.6 to 1 on this background, and 4.5 is the least that is read well. Choose colours that are darker.",
    ]
  `);
});

test.each(['navy', '#9c1f18', 'white', 'linear-gradient(#1c1a17, navy)', 'mill.jpg'])(
  '%s is no fault',
  (background) => {
    expect(tell(background)).toBe('');
  },
);
