import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { setNotes } from '../../../../src/article/html/notes.js';
import type { Root } from '../../../../src/article/html/tree.js';

const MARK = '<note-mark label="1"></note-mark>';

test.each([
  [
    'a mark, and the note that it leads to, without the way back',
    '<p>It turns<sup><a href="#n1">[1]</a></sup>.</p><ol><li id="n1"><a href="#m1">^</a> It burned.</li></ol>',
    `<p>It turns${MARK}.</p><note-text label="1">It burned.</note-text>`,
  ],
  [
    'a way back in letters, and one in words, which stays',
    '<p>It turns<a href="#n1">1</a>.</p><ol><li id="n1">^ <a href="#m1">a</a> <a href="#m2">b</a> It <a href="#x">burned twice</a>.</li></ol>',
    `<p>It turns${MARK}.</p><note-text label="1">  It <a href="#x">burned twice</a>.</note-text>`,
  ],
  [
    'items of the list that are no notes stay a list',
    '<p>It turns<a href="#n1">*</a>.</p><ul><li id="n1">It burned.</li><li>Others.</li></ul>',
    `<p>It turns${MARK}.</p><note-text label="1">It burned.</note-text><ul><li>Others.</li></ul>`,
  ],
  ['a mark without its note goes', '<p>It turns<a href="#gone">[2]</a>.</p>', '<p>It turns.</p>'],
  ['an arrow that leads on goes', '<p>It turns. <a href="#top">↑</a></p>', '<p>It turns. </p>'],
  [
    'words that lead on stay',
    '<p><a href="#wheel">The wheel</a></p>',
    '<p><a href="#wheel">The wheel</a></p>',
  ],
  ['raised letters stay', '<p>the 1<sup>st</sup> wheel</p>', '<p>the 1<sup>st</sup> wheel</p>'],
  [
    'of raised marks and commas the marks stay',
    '<p>It turns<sup><a href="#n1">1</a>, <a href="#gone">2</a></sup>.</p><p id="n1">It burned.</p>',
    `<p>It turns${MARK}.</p><note-text label="1">It burned.</note-text>`,
  ],
  [
    'the name of a note may stand on what it begins with',
    '<p>It turns<a href="#n%31">1</a>.</p><p><span id="n1"></span>It burned.</p>',
    `<p>It turns${MARK}.</p><note-text label="1"><span id="n1"></span>It burned.</note-text>`,
  ],
  ['a target that is no address', '<p><a href="#%">1</a></p>', '<p></p>'],
])('%s', (_, html, set) => {
  expect(toHtml(setNotes(fromHtml(html, { fragment: true }) as Root))).toBe(set);
});
