import { expect, test } from 'vitest';
import { namesTold } from '../../../support/names-told.js';

/** What the article says, what the slide says, and the names that the article has instead, or that the slide's lacks. */
const told = `
T. Fravel came.|It was Maxwell Fravel.|Maxwell
Max Fravel came.|It was Maxwell Fravel.|Maxwell
Fravel came.|It was Maxwell Fravel.|Maxwell
Pieter van der Berg came.|It was Pieter van den Berg.|"Pieter van der Berg"
Pieter Berg came.|It was Pieter van der Berg.|"Pieter Berg"
Omar bin Rashid came.|It was Omar al Rashid.|"Omar bin Rashid"
Omar al-Rashid came.|It was Omar al-Rashidi.|Rashidi
Omar Rashid came.|It was Omar Rashids.|Rashids
Clara Voss-Hamid spoke.|It was Clara Voss.|"Clara Voss-Hamid"
Clara Voss-Hamid spoke. So did Clara Voss-Hamid.|It was Clara Voss.|"Clara Voss-Hamid"
Clara Voss-Hamid spoke.|It was Clara Hamid-Voss.|"Clara Voss-Hamid"
Ann Berg met Tom Marsh.|It was Ann Marsh.|"Ann Berg" and "Marsh"
The River Bank is old.|It is the River Street Bank.|Street
The Bank is old.|It is the River Bank.|River
Boris is old.|It is Boris Street.|Street
The Group of 20 met.|It is the F20.|F20
The Group of 21 met.|It is the G20.|G20
`;

/** What the article says, and what the slide may say. */
const right = `
It asked the WTO.|It is the World Trade Organization.
M. Fravel came.|It was Maxwell Fravel.
Pieter van der Berg came.|It was Pieter van der Berg.
Pieter Van Der Berg came.|It was Pieter van der Berg.
Pieter van der Berg came.|It was Pieter Berg.
Pieter van der Berg and Pieter van den Berg came.|It was Pieter van den Berg.
Sayed el Rashid came.|It was Sayed al Rashid.
Omar bin Rashid came.|It was Omar ibn Rashid.
Clara Voss-Hamid and Clara Voss spoke.|It was Clara Voss.
Clara Voss-Hamid spoke.|It was Voss.
Clara Voss – Hamid too – spoke.|It was Clara Voss.
Ann Berg met Tom Marsh. Ann sang.|It was Ann Marsh.
Ann Berg and Ann Marsh came.|It was Ann Marsh.
The G20 met.|It is the Group of 20.
The Group of 20 met.|It is the G20.
The Group of 20 met.|It is the G-20.
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

test.each(rows(told))('of an article with "%s" the slide "%s" is told %s', (text = '', slide = '', names) => {
  const what = namesTold(text, slide);
  expect(/lacks "(.*)"/u.exec(what)?.[1] ?? /^The name "(.*)" does not/u.exec(what)?.[1] ?? what).toBe(names);
});

test.each(rows(right))('of an article with "%s" the slide "%s" is right', (text = '', slide = '') => {
  expect(namesTold(text, slide)).toBe('');
});
