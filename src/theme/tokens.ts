import postcss, {
  type AtRule,
  CssSyntaxError,
  type Declaration,
  type Node,
  type Root,
  type Rule,
} from 'postcss';
import type { Token } from '../model.js';
import type { Place, Problem } from '../problem.js';
import type { Written } from './sheet.js';

/** A sheet's custom properties, as it sets and as it uses them. */
export interface SheetTokens {
  readonly set: readonly Token[];
  /** With what stands in for it where nothing sets it, and without. */
  readonly used: readonly Token[];
  readonly needed: readonly Token[];
  readonly problems: readonly Problem[];
}

/** Reads the custom properties of a sheet, and tells where it is no CSS. */
export function readTokens({ path, text }: Written, shown: (path: string) => string): SheetTokens {
  const file = shown(path);
  const root = parse(text, file);
  if (!('nodes' in root)) return { set: [], used: [], needed: [], problems: [root] };
  const set: Token[] = [];
  const used: Token[] = [];
  const needed: Token[] = [];
  const problems: Problem[] = [];
  root.walkDecls((node) => {
    const place = placeOf(node, file);
    const next = /\n\s*(-{0,2}[a-z][\w-]*)\s*:/iu.exec(node.value)?.[1];
    if (next !== undefined) problems.push(runsOn(node, next, place));
    else if (node.prop.startsWith('--')) set.push({ ...tokenOf(node), place });
    for (const [, name = '', end] of node.value.matchAll(/var\(\s*--([\w-]+)\s*([,)])/gu)) {
      const token = { name, value: '', everywhere: false, place };
      used.push(token);
      if (end === ')') needed.push(token);
    }
  });
  return { set, used, needed, problems };
}

function parse(text: string, file: string): Root | Problem {
  try {
    return postcss.parse(text);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { line = 1, column = 1, reason } = error;
    return {
      rule: 'theme-syntax',
      level: 'error',
      place: { file, line, column },
      what: `The sheet cannot be read from here on: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
      fix: repairOf(reason),
    };
  }
}

const REPAIRS: readonly (readonly [reason: RegExp, repair: string])[] = [
  [/^Unclosed block/, 'Close it with "}".'],
  [/^Unclosed comment/, 'Close it with "*/".'],
  [/^Unclosed string/, 'Close it with a quotation mark.'],
  [/^Unclosed bracket/, 'Close it with ")".'],
  [/^Unexpected }/, 'Take it out, or open its block.'],
];

const repairOf = (reason: string): string =>
  REPAIRS.find(([known]) => known.test(reason))?.[1] ?? 'Write "property: value;".';

const runsOn = ({ prop }: Declaration, next: string, place: Place): Problem => ({
  rule: 'theme-syntax',
  level: 'error',
  place,
  what: `The value of "${prop}" runs on into "${next}".`,
  fix: 'End it with ";".',
});

const tokenOf = (node: Declaration): Pick<Token, 'name' | 'value' | 'everywhere'> => ({
  name: node.prop.slice(2),
  value: node.value.trim(),
  everywhere: isEverywhere(node.parent as AtRule | Rule | undefined),
});

/** What is set at the root holds on every slide; in a condition it holds at times. */
function isEverywhere(parent: AtRule | Rule | undefined): boolean {
  if (parent?.type !== 'rule' || parent.parent?.type !== 'root') return false;
  return parent.selectors.some((selector) => /^(?::root|html|body)$/u.test(selector));
}

const placeOf = ({ source }: Node, file: string): Token['place'] => ({
  file,
  line: source?.start?.line ?? 1,
  column: source?.start?.column ?? 1,
});
