import { expect, test } from 'vitest';
import { namesTold } from '../../../support/names-told.js';

/** What the article says, what the slide says, and what it is told. */
const told = `
J. P. Okello keeps the mill.|The mill is kept by J. R. Okello.|"J. P. Okello"
James Paul Okello keeps the mill.|The mill is kept by J. R. Okello.|"James Paul Okello"
Dr. James Paul Okello keeps the mill.|The mill is kept by J. D. Okello.|"James Paul Okello"
J. P. Okello met Ann Okello.|The mill is kept by J. R. Okello.|"J. P. Okello" and "Ann Okello"
J. P. Okello came. J. P. Okello met him.|The mill is kept by J. R. Okello.|"J. P. Okello"
A B C D E F Okello keeps it.|The mill is kept by A. B. Okello.|"C D E F Okello"
`;

/** What the article says, and what the slide may say. */
const right = `
J. P. Okello keeps the mill.|The mill is kept by J. P. Okello.
J. P. Okello keeps the mill.|The mill is kept by J.P. Okello.
James Paul Okello keeps the mill.|The mill is kept by J. P. Okello.
James Paul Henry Okello keeps the mill.|The mill is kept by J. H. Okello.
James Okello keeps the mill.|The mill is kept by J. P. Okello.
J. P. Okello keeps the mill.|The mill is kept by J. Okello.
J. P. Okello met Robert Okello.|The mill is kept by J. R. Okello.
Okello keeps the mill.|The mill is kept by J. R. Okello.
Ann Berg saw James Okello.|The mill is kept by A. J. Okello.
In Hull, James Okello keeps it.|The mill is kept by H. J. Okello.
The U.S. Senate met.|It met in the U.S. Senate.
The Senate of the United States met.|It met in the U.S. Senate.
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

test.each(rows(told))('of an article with "%s" the slide "%s" is told %s', (text, slide, names) => {
  expect(namesTold(text ?? '', slide ?? '')).toBe(names);
});

test.each(rows(right))('of an article with "%s" the slide "%s" is right', (text, slide) => {
  expect(namesTold(text ?? '', slide ?? '')).toBe('');
});
