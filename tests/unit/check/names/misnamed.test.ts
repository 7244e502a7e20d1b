import { expect, test } from 'vitest';
import { namesTold } from '../../../support/names-told.js';

/** What the article says, what the slide says, and the names that it is told of. */
const misnamed = `
He left Texas State University for a job in Tech.|She is at Texas Tech University.|"Texas State University" and "Tech"
Texas State University met on northern winds.|She is at Texas Northern University.|"Texas State University"
Texas State Tech University met at a Law fair.|She is at Texas State Law University.|"Texas State Tech University" and "Law"
The Ministry of Finance said that water is dear.|The Ministry of Water said so.|"Ministry of Finance"
The Ministry of Finance said that water is dear.|The Ministry for Water said so.|"Ministry of Finance"
The Ministry for Finance said that water is dear.|The Ministry of Water said so.|"Ministry for Finance"
The Ministry of Public Health said that water is dear.|The Ministry of Water said so.|"Ministry of Public Health"
The Ministry of Finance said that Water is dear.|The Ministry of Water said so.|"Ministry of Finance"
The ministry of nothing. The Ministry of Finance said that water is dear.|The Ministry of Water said so.|"Ministry of Finance"
The Ministry of Water and Sport met. Finance was dear.|The Ministry of Water and Finance met.|"Ministry of Water and Sport"
The Bank of England met Poland.|The Bank of Poland met.|"Bank of England"
Texas State University and Ohio Tech University met.|It is at Texas Tech University and Ohio State University.|"Texas State University" and "Tech University" "Ohio Tech University" and "State University"
National art libraries. The National Art Library is old. A gallery.|It is the National Art Gallery.|"National Art Library"
The National Art Library is old. A music day.|It is the National Music Library.|"National Art Library"
The Hull Art Library is old. Hull. A music day.|It is the Hull Music Library.|"Hull Art Library"
`;

/** What the article says, and what the slide may say. */
const named = `
Texas State University and Texas Tech University met.|She is at Texas Tech University.
Texas Tech State University met.|She is at Texas Tech University.
The Ministry of Finance and the Ministry of Water met.|The Ministry of Water said so.
The Ministry of Finance and the Ministry of Water met.|The Ministry for Water said so.
The Ministry of finance said that water is dear.|The Ministry of Water said so.
The ministry of Finance said that water is dear.|The Ministry of Water said so.
The Valley of Finance said that water is dear.|The Valley of Water said so.
The ministry drinks water.|The Ministry of Water said so.
The Ministry of Water met. The Ministry of Finance met.|The Ministry of Water and Finance met.
The Ministry of Water and the Ministry of Sport met.|The Ministry of Water and Sport met.
The Bank of England met Poland.|The Banks of Poland met.
The Bank of England met English people.|The Bank of English met.
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

test.each(rows(misnamed))('of an article with "%s" the slide "%s" is told %s', (text, slide, names) => {
  expect(namesTold(text ?? '', slide ?? '')).toBe(names);
});

test.each(rows(named))('of an article with "%s" the slide "%s" is right', (text, slide) => {
  expect(namesTold(text ?? '', slide ?? '')).toBe('');
});
