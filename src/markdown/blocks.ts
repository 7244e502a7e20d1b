import type { Tokens } from 'marked';
import type { Block, Heading, List, ListItem, TableCell } from '../model.js';
import { noAttributes, readAttributes, splitAttributes } from './attributes.js';
import type { DefinitionsToken } from './definitions.js';
import { decodeEntities } from './entities.js';
import type { FenceToken } from './fence.js';
import { countBreaks, makeFormula, makeInlines } from './inlines.js';
import type { MathToken } from './math.js';

/** The blank lines that a block begins with, as Markdown knows them. */
const BLANK = /^(?:[ \t]*\n)*/;

type Inlines = (text: string) => readonly Tokens.Generic[];

/** Makes blocks of Marked's tokens, if there are any, the first of which stands on the given line. */
export function makeBlocks(
  tokens: readonly Tokens.Generic[] | undefined,
  line: number,
  inlines: Inlines,
): readonly Block[] {
  const blocks: Block[] = [];
  let at = line;
  for (const token of tokens ?? []) {
    const start = at + countBreaks(BLANK.exec(token.raw)?.[0] ?? '');
    const block = makeBlock(token, start, inlines);
    if (block) blocks.push(block);
    at += countBreaks(token.raw);
  }
  return blocks;
}

function makeBlock(token: Tokens.Generic, line: number, inlines: Inlines): Block | undefined {
  switch (token.type) {
    case 'heading':
      return makeHeading(token, line, inlines);
    case 'paragraph':
    case 'text':
      return token.raw.trim() === '. . .'
        ? { kind: 'pause', line }
        : { kind: 'paragraph', line, children: makeInlines(token.tokens, line) };
    case 'code':
      return makeCode(token, line);
    case 'blockquote':
      return { kind: 'blockquote', line, children: makeBlocks(token.tokens, line, inlines) };
    case 'list':
      return makeList(token as Tokens.List, line, inlines);
    case 'table':
      return makeTable(token as Tokens.Table, line);
    case 'hr':
      return { kind: 'rule', line };
    case 'html':
      return { kind: 'html', line, html: token.text };
    case 'fence':
      return makeFence(token as FenceToken, line, inlines);
    case 'formula':
      return makeFormula(token as MathToken, line);
    case 'definitions':
      return makeDefinitions(token as DefinitionsToken, line, inlines);
    case 'footnote':
      return {
        kind: 'footnote',
        line,
        label: token.label,
        children: makeBlocks(token.tokens, line, inlines),
      };
    case 'abbreviation':
      return { kind: 'abbreviation', line, short: token.short, long: token.long };
    default:
      return undefined;
  }
}

/** Indented code comes with the break after its last line, fenced code without. */
function makeCode(token: Tokens.Generic, line: number): Block {
  const language = decodeEntities(token.lang ?? '');
  return { kind: 'code', line, language, text: token.text.replace(/\n$/, '') };
}

function makeHeading(token: Tokens.Generic, line: number, inlines: Inlines): Heading {
  const whole = token.tokens ?? [];
  const [text, attributes] = endsInBraces(whole) ? [token.text, noAttributes] : splitAttributes(token.text);
  const tokens = attributes === noAttributes ? whole : inlines(text);
  return { kind: 'heading', line, level: token.depth, attributes, children: makeInlines(tokens, line) };
}

/** True where the braces at the end of a title belong to its last span, link or image. */
function endsInBraces(tokens: readonly Tokens.Generic[]): boolean {
  const [before, last] = tokens.slice(-2);
  if ((last ?? before)?.type === 'span') return true;
  if (last?.type !== 'text' || (before?.type !== 'link' && before?.type !== 'image')) return false;
  return readAttributes(last.raw)?.end === last.raw.length;
}

function makeList(token: Tokens.List, line: number, inlines: Inlines): List {
  let at = line;
  const items = token.items.map((item): ListItem => {
    const start = at;
    at += countBreaks(item.raw);
    const tokens = (item.tokens as Tokens.Generic[]).filter((part) => part.type !== 'checkbox');
    const children = makeBlocks(tokens, start, inlines);
    return { line: start, ...(item.task && { checked: item.checked === true }), children };
  });
  return {
    kind: 'list',
    line,
    ...(token.ordered && { start: Number(token.start) }),
    loose: token.loose,
    items,
  };
}

function makeDefinitions({ items }: DefinitionsToken, line: number, inlines: Inlines): Block {
  return {
    kind: 'definitions',
    line,
    items: items.map(({ line: offset, term, meanings }) => ({
      line: line + offset,
      term: makeInlines(term, line + offset),
      meanings: meanings.map((meaning) => makeBlocks(meaning.tokens, line + meaning.line, inlines)),
    })),
  };
}

function makeTable(token: Tokens.Table, line: number): Block {
  const sources = token.raw.split('\n').filter((source) => source.trim() !== '');
  const makeRow = (cells: readonly Tokens.TableCell[], row: number) => {
    const columns = cellColumns(sources[row] ?? '');
    return cells.map(
      (cell, index): TableCell => ({
        line: line + row,
        column: columns[index] ?? 1 + (sources[row] ?? '').length,
        ...(cell.align && { align: cell.align }),
        children: makeInlines(cell.tokens as Tokens.Generic[], line + row),
      }),
    );
  };
  const rows = token.rows.map((cells, index) => makeRow(cells, 2 + index));
  return { kind: 'table', line, head: makeRow(token.header, 0), rows };
}

/** `'| a | b |' => [3, 7, 10]`: where the text of each cell begins, and what follows the last. */
function cellColumns(row: string): readonly number[] {
  const first = /^\s*\|?/.exec(row)?.[0].length ?? 0;
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index + 1);
  return [first, ...bars.filter((bar) => bar > first)].map(
    (start) => start + row.slice(start).search(/\S|$/) + 1,
  );
}

const NAME = /^[\p{L}\p{M}\p{N}_-]+/u;

/** `quote {by="x"}` is a name and its attributes; `{.quote by="x"}` says the same. */
function makeFence(token: FenceToken, line: number, inlines: Inlines): Block {
  const [info, { classes, ...others }] = splitAttributes(token.info);
  const given = NAME.exec(info)?.[0];
  const name = info !== given && info !== '' ? info : (given ?? classes[0] ?? token.info);
  const attributes = { ...others, classes: given === undefined ? classes.slice(1) : classes };
  const children = makeBlocks(token.tokens, line + 1, inlines);
  const end = line + countBreaks(token.raw) + (token.raw.endsWith('\n') ? 0 : 1);
  return { kind: 'fence', line, name, attributes, children, closed: token.closed, end };
}
