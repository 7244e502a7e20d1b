import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';

const FLOW = 'flowchart LR\n  A --> B';
const fenced = (info: string, text = FLOW): string => `## A\n\n\`\`\`${info}\n${text}\n\`\`\`\n`;

describe('a diagram is a code block whose language is mermaid, with an alternative text', () => {
  test.each([
    ['mermaid {alt="How it goes"}', FLOW, 'How it goes'],
    ['mermaid{alt="How it goes"}', FLOW, 'How it goes'],
    ['mermaid', `${FLOW}\n  accTitle: The title`, 'The title'],
    ['mermaid', `flowchart LR\n  accTitle: The title\n  accDescr: What it shows\n  A --> B`, 'What it shows'],
    ['mermaid {alt="Mine"}', `${FLOW}\n  accDescr: Its own`, 'Mine'],
    [
      'mermaid',
      'flowchart LR\n  accDescr {\n    It goes\n    from A to B\n  }\n  A --> B',
      'It goes from A to B',
    ],
  ])('```%s', (info, text, alt) => {
    const { slides, told } = deckOf(fenced(info, text));
    expect(told).toEqual([]);
    expect(slides[0]?.blocks).toEqual([{ kind: 'diagram', line: 3, text, alt }]);
  });
});

test('another language is code', () => {
  expect(deckOf(fenced('mermaidjs')).slides[0]?.blocks).toMatchObject([{ kind: 'listing' }]);
});

test('what is wrong around it is told', () => {
  const told = [
    'mermaid',
    'mermaid {alt=""}',
    'mermaid {alt="A" width=40%}',
    'mermaid {1-3}',
    'mermaid LR {alt="A"}',
  ].flatMap((info) => deckOf(fenced(info)).told);
  expect(told).toMatchInlineSnapshot(`
    [
      "deck.md:3:1: error image-alt: The diagram has no alternative text. Say what it shows for those who cannot see it: \`\`\`mermaid {alt="…"}.",
      "deck.md:3:1: error image-alt: The diagram has no alternative text. Say what it shows for those who cannot see it: \`\`\`mermaid {alt="…"}.",
      "deck.md:3:21: error attribute-unknown: The attribute "width" is unknown here. Known are: alt.",
      "deck.md:3:12: error code-info: The words "{1-3}" after "mermaid" are unknown. Write what it shows in braces: \`\`\`mermaid {alt="…"}.",
      "deck.md:3:1: error image-alt: The diagram has no alternative text. Say what it shows for those who cannot see it: \`\`\`mermaid {alt="…"}.",
      "deck.md:3:12: error code-info: The words "LR" after "mermaid" are unknown. Write what it shows in braces: \`\`\`mermaid {alt="…"}.",
    ]
  `);
});
