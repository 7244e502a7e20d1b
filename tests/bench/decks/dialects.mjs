import { bodyOf, notesOf } from './slides.mjs';

/** Gives a deck as an outline of ours. */
export const outlineOf = ({ title, subtitle, slides }) =>
  `---\ntitle: ${title}\nsubtitle: ${subtitle}\n---\n\n${slides
    .map(
      (slide) =>
        `## ${slide.title} {#s${slide.number}}\n\n${bodyOf(slide, '#s2')}\n\n::: notes\n${notesOf(slide)}\n:::\n`,
    )
    .join('\n')}`;

export const marpOf = ({ title, subtitle, slides }) =>
  `---\nmarp: true\ntitle: ${title}\n---\n\n# ${title}\n\n${subtitle}\n\n---\n\n${slides
    .map((slide) => `## ${slide.title}\n\n${bodyOf(slide, '#2')}\n\n<!-- ${notesOf(slide)} -->\n`)
    .join('\n---\n\n')}`;

export const revealMdOf = ({ title, subtitle, slides }) =>
  `---\ntitle: ${title}\n---\n\n# ${title}\n\n${subtitle}\n\n---\n\n${slides
    .map((slide) => `## ${slide.title}\n\n${bodyOf(slide, '#/1')}\n\nNote: ${notesOf(slide)}\n`)
    .join('\n\n---\n\n')}`;

export const slidevOf = ({ title, subtitle, slides }) =>
  `---\ntheme: default\ntitle: ${title}\n---\n\n# ${title}\n\n${subtitle}\n\n---\n\n${slides
    .map((slide) => {
      const inside = bodyOf(slide, '/2')
        .replace('```typescript', '```ts')
        .replace(/!\[(.*)\]\((.*)\)/, '<img src="./$2" alt="$1" width="480">');
      return `## ${slide.title}\n\n${inside}\n\n<!--\n${notesOf(slide)}\n-->\n`;
    })
    .join('\n---\n\n')}`;

export const pandocOf = ({ title, subtitle, slides }) =>
  `---\ntitle: ${title}\nsubtitle: ${subtitle}\n---\n\n${slides
    .map(
      (slide) =>
        `## ${slide.title} {#s${slide.number}}\n\n${bodyOf(slide, '#/s2')}\n\n::: notes\n${notesOf(slide)}\n:::\n`,
    )
    .join('\n')}`;
