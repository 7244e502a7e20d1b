import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './lectern.js';

/** Gives the code blocks of a language in a Markdown file of the repository. */
export async function codeIn(file: string, language: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, file), 'utf8');
  const fences = text.matchAll(new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)^\\1$`, 'gm'));
  return [...fences].map(([, , code = '']) => code);
}

const ARTICLE = `# The mill

## The wheel {#its-wheel}

It has 40 paddles.

## The visit {#visit}

One. It rained.

Two. It rained.

Three. It rained.

## Words

She spoke. “It never stood still.”

“It never stood still,” said Ada Miller, who owns the mill. Paul Weir of the county archive has found no figures.

## Stakes

All of it, for Beijing, Ukraine, Russia and the West.

## Books

The mill cost $20,000, its wheel $3,000, when it was hung in 1854. It was sold in 1911, and turns again since 1990: 3 times a
minute in summer, 11 times in winter. The river rises by two metres in March. In the letter of 1911 stand 40 sacks and 1,204.
It ground 1,040 tonnes in 1911, 1,580.5 in 1912, nothing in 1913 and 2,090 in 1914; the town ate 900 and 1,600.
`;

/** Gives each outline in a Markdown file as the files of a deck: a title and an article are added where it has none. */
export async function examplesIn(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return (await codeIn(file, 'markdown')).map((example, index) => {
    const text = example.startsWith('---')
      ? example
      : `---\ntitle: An example\narticle: article.md\n---\n\n${example}`;
    return {
      [`slides/example-${index}/outline.md`]: text,
      [`slides/example-${index}/article.md`]: ARTICLE,
      [`slides/example-${index}/flour.csv`]: 'Year,Ground,Eaten\n1911,1040,900\n1912,1580.5,1600\n',
      [`slides/example-${index}/wheel.svg`]:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>',
    };
  });
}
