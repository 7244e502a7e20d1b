import { isMap, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { type Checked, listKnown, type Place, type Problem } from './problem.js';

/** A YAML text within a file: where it begins, and what one of its entries is called when it is wrong. */
export interface YamlSource {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  readonly noun: 'setting' | 'entry';
}

/**
 * Reads YAML by a schema: what is sound of it, or undefined where too little is, and a problem with its place for each fault.
 *
 * Every scalar reaches the schema as the text it was written as: `no` stays Norwegian, `1e234567` stays a digest.
 */
export function readYaml<T>(schema: z.ZodMiniType<T>, source: YamlSource): Checked<T | undefined> {
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file: source.file, line: source.firstLine + line - 1, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) =>
      fault(
        'yaml-syntax',
        placeAt(pos[0]),
        `The YAML cannot be read: ${message}.`,
        'Mend it here, or put the value in quotes.',
      ),
    );
    return { value: undefined, problems };
  }
  const data: unknown = document.toJS({ maxAliasCount: 20 }) ?? {};
  const read = schema.safeParse(data);
  if (read.success) return { value: read.data, problems: [] };
  const offsetOf = (path: readonly PropertyKey[]): number => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(path.at(-1)));
    const node = pair ? pair.key : path.length > 0 && document.getIn(path, true);
    return (node as { range?: [number] } | undefined)?.range?.[0] ?? 0;
  };
  const problems = read.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, source.noun, document.getIn(issue.path)).map(({ path, rule, what, fix }) =>
      fault(rule, placeAt(offsetOf(path)), what, fix),
    ),
  );
  const sound = schema.safeParse(withoutFaulty(data, read.error.issues));
  return { value: sound.success ? sound.data : undefined, problems };
}

/** Leaves out the entries of the first level that something is wrong with. */
function withoutFaulty(data: unknown, issues: readonly $ZodIssue[]): unknown {
  const faulty = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])));
  for (const { path } of issues) if (path.length > 0) faulty.add(String(path[0]));
  return Object.fromEntries(Object.entries(Object(data)).filter(([key]) => !faulty.has(key)));
}

const fault = (rule: string, place: Place, what: string, fix: string): Problem => ({
  rule,
  level: 'error',
  place,
  what,
  fix,
});

interface Described {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly what: string;
  readonly fix: string;
}

function describeIssue(
  issue: $ZodIssue,
  schema: $ZodType,
  noun: string,
  value: unknown,
): readonly Described[] {
  const { path } = issue;
  const name = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: `${noun}-unknown`,
      what: `The ${noun} "${key}" is unknown.`,
      fix: listKnown(key, known),
    }));
  }
  const rule = `${noun}-value`;
  if (value === undefined)
    return [
      { path, rule, what: `The ${noun} "${name}" is missing.`, fix: `Add "${String(path.at(-1))}: …".` },
    ];
  if (issue.code === 'invalid_type')
    return [
      {
        path,
        rule,
        what: `The ${noun} "${name}" is no ${nounFor(issue.expected)}.`,
        fix: `Write a ${nounFor(issue.expected)}.`,
      },
    ];
  const fix =
    issue.code === 'invalid_value' ? listKnown(String(value), issue.values.map(String)) : issue.message;
  return [{ path, rule, what: `The value "${String(value)}" of "${name}" is not valid.`, fix }];
}

const nounFor = (expected: string): string =>
  ({ string: 'text', array: 'list', object: 'map', record: 'map' })[expected] ?? expected;

/** Gives the keys that a schema knows at a path. */
function keysAt(schema: $ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = def.innerType ?? def.element;
  if (def.shape) {
    const shape = def.shape as Record<string, $ZodType>;
    const next = path.length > 0 ? shape[String(path[0])] : undefined;
    return next ? keysAt(next, path.slice(1)) : Object.keys(shape);
  }
  return inner ? keysAt(inner as $ZodType, def.element ? path.slice(1) : path) : [];
}
