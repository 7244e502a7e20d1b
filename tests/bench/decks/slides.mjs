/** A deck of points, quotations, tables, code, pictures and plain words: what every tool is given in its dialect. */

const KINDS = ['points', 'quote', 'table', 'code', 'picture', 'words'];
const NAMES = {
  points: 'What to say',
  quote: 'What was said',
  table: 'What was counted',
  code: 'What was run',
  picture: 'What was seen',
  words: 'What follows',
};

/** Gives a deck of so many slides, its title slide counted; another `take` has other words and other code. */
export function makeDeck(count, { without, take = 0 } = {}) {
  const kinds = KINDS.filter((kind) => kind !== without);
  const slides = Array.from({ length: count - 1 }, (_, index) => {
    const number = index + 2;
    const kind = kinds[index % kinds.length];
    return { number, kind, title: `Slide ${number}: ${NAMES[kind]}`, take };
  });
  return { title: `A deck of ${count} slides`, subtitle: 'The same in every dialect', slides };
}

/** The rows of a slide's table, its head first. */
export const tableOf = ({ number }) => [
  ['Place', 'One', 'Two', 'Three'],
  ...['North', 'South', 'East', 'West'].map((place, row) => [
    place,
    ...[1, 2, 3].map((column) => String((number * 7 + row * 13 + column * 29) % 100)),
  ]),
];

export const codeOf = ({
  number,
  take,
}) => `interface Tide${number} { id: number; name: string; marks: string[] }

export async function load${number}(url: string): Promise<Tide${number}[]> {
  const answer = await fetch(url, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(\`HTTP \${answer.status} from \${url}\`);
  const rows = (await answer.json()) as Tide${number}[];
  return rows
    .filter((row) => row.marks.length > 0)   // none without a mark, take ${take}
    .map((row) => ({ ...row, name: row.name.trim() }))
    .sort((a, b) => a.id - b.id);
}
export const LIMIT_${number} = 0x${(number * 37).toString(16)};`;

/** The Markdown of a slide's body; `toFirst` is how the dialect links to slide 2. */
export function bodyOf(slide, toFirst) {
  const { number, kind } = slide;
  const rows = tableOf(slide).map((row) => `| ${row.join(' | ')} |`);
  return {
    points: `- First with **bold** words\n- Then with \`code\` in it\n- Third with a [link](https://example.org/p${number})\n- Fourth, number ${number}`,
    quote: `> A wheel that turns both ways is two wheels, take ${number}.\n>\n> — Ada Miller`,
    table: [rows[0], '|---|---|---|---|', ...rows.slice(1)].join('\n'),
    code: `\`\`\`typescript\n${codeOf(slide)}\n\`\`\``,
    picture: '![A wheel in a river](wheel.png)',
    words: `The first paragraph of slide ${number} has a few plain words, so that its text takes more than one line of the slide.\n\nThe second has *emphasis*, a [link](https://example.com/q${number}) and [one to the second slide](${toFirst}).`,
  }[kind];
}

export const notesOf = ({ number, take }) => `Say slide ${number} slowly, take ${take}.`;
