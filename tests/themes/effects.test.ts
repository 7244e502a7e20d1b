import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';

const CSS = `
.slide li { box-shadow: 0 4px 12px #0008; }
.slide h2 { text-shadow: 0 2px 6px #0008; }
.slide h2::before { content: "•"; filter: drop-shadow(0 2px 6px #000) blur(1px); }
.slide .rubric { display: inline-block; filter: blur(1px); mix-blend-mode: multiply; }
`;

test('shadows, filters and blends of a theme make no picture of the PDF, and no face is faked', async () => {
  const cwd = await folderOf({
    'slides/talk/outline.md': '---\nheader: A talk\n---\n\n## A *title*\n\n- **_One_**\n- Two\n',
    'slides/talk/theme.css': CSS,
  });
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const { pages } = await readPdf(await readFile(join(cwd, 'out/talk/talk.pdf')));
  expect(
    pages.map(({ pictures, fonts }) => ({ pictures, faked: fonts.filter(({ type3 }) => type3).length })),
  ).toEqual([{ pictures: 0, faked: 0 }]);
});
