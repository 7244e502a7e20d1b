import type { Citation } from '../model.js';
import type { Checked } from '../problem.js';
import { countChanges } from './docx/changes.js';
import { joinDropCaps } from './docx/drop-caps.js';
import { BROKEN, changed, docxProblem } from './docx/faults.js';
import { setBoldHeadings } from './docx/headings.js';
import { makeTree } from './docx/html.js';
import { setNotes } from './docx/notes.js';
import { setPictures } from './docx/pictures.js';
import { readProperties } from './docx/properties.js';
import { setTables } from './docx/tables.js';
import { takeTitle } from './docx/title.js';
import { partText, unpack } from './docx/unpack.js';
import { setLayout } from './html/layout.js';
import { writeMarkdown } from './html/to-markdown.js';

/** How to cite a Word document, and its text as Markdown, whose headings stand below the title. */
export interface WordDocument {
  readonly citation: Citation;
  readonly markdown: string;
}

/** What is made of a document's paragraphs, one after the other. */
const SHAPES = [setTables, setLayout, setPictures, setNotes, joinDropCaps, setBoldHeadings];

/** Reads a Word document, its tracked changes accepted; undefined where it is none, is locked or broken. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Checked<WordDocument | undefined>> {
  const { value: parts, fault } = unpack(bytes);
  const tree = parts && (await makeTree(parts));
  if (!tree) return { value: undefined, problems: [docxProblem('error', file, fault ?? BROKEN)] };
  const shaped = SHAPES.reduce((shape, change) => change(shape), tree);
  const { story, citation } = takeTitle(shaped, readProperties(partText(parts, 'docProps/core.xml')));
  const changes = countChanges(parts);
  return {
    value: { citation, markdown: writeMarkdown(story) },
    problems: changes === 0 ? [] : [docxProblem('hint', file, changed(changes))],
  };
}
