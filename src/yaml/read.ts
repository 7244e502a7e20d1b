import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import type * as z from 'zod/mini';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { type Checked, listKnown, type Place, type Problem } from '../problem.js';

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
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    prettyErrors: false,
    // It compares each key with each other one.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const before = source.text.slice(0, offset).split('\n');
    return {
      file: source.file,
      line: source.firstLine + before.length - 1,
      column: 1 + (before.at(-1) ?? '').length,
    };
  };
  const { data, errors } = toData(document);
  if (errors.length > 0) {
    const problems = errors.map(({ message, offset }) =>
      fault(
        'yaml-syntax',
        placeAt(offset),
        `The YAML cannot be read: ${message}.`,
        'Mend it here, or put the value in quotes.',
      ),
    );
    return { value: undefined, problems };
  }
  const read = schema.safeParse(data);
  if (read.success) return { value: read.data, problems: [] };
  const offsetOf = (path: readonly PropertyKey[], at: 'key' | 'value'): number => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(path.at(-1)));
    const node = pair ? pair[at] : ((path.length > 0 && document.getIn(path, true)) ?? parent);
    return (node as { range?: [number] } | undefined)?.range?.[0] ?? 0;
  };
  const problems = read.error.issues
    .slice(0, MOST_ISSUES)
    .flatMap(settleUnion)
    .flatMap((issue) =>
      describeIssue(issue, schema, source.noun, document.getIn(issue.path)).map(
        ({ path, at, rule, what, fix }) => fault(rule, placeAt(offsetOf(path, at ?? 'value')), what, fix),
      ),
    );
  const sound = schema.safeParse(withoutFaulty(data, read.error.issues));
  return { value: sound.success ? sound.data : undefined, problems };
}

/** More than anybody mends at once; each takes time to describe. */
const MOST_ISSUES = 50;

/** Gives the data, or what keeps it from being read: the syntax, an alias that names nothing, or aliases without end. */
function toData(document: Document.Parsed): {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
} {
  const errors = [
    ...document.errors.map(({ message, pos: [offset] }) => ({ message, offset })),
    ...keysTwice(document).map((offset) => ({ message: 'Map keys must be unique', offset })),
  ].sort((a, b) => a.offset - b.offset);
  if (errors.length > 0) return { errors };
  try {
    return { data: document.toJS({ maxAliasCount: 20 }) ?? {}, errors };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { errors: [{ message: error.message, offset: aliasOffset(document) }] };
  }
}

/** Gives where each key stands that its map has already. */
function keysTwice(document: Document.Parsed): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, map) {
      const known = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (known.has(name)) offsets.push(key.range?.[0] ?? 0);
        known.add(name);
      }
    },
  });
  return offsets;
}

/** Gives where the first alias that names nothing stands, else the last one. */
function aliasOffset(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0;
      return alias.resolve(document) ? undefined : visit.BREAK;
    },
  });
  return offset;
}

/** Leaves out the entries of the first level that something is wrong with. */
function withoutFaulty(data: unknown, issues: readonly $ZodIssue[]): unknown {
  const faulty = new Set(
    issues.flatMap((issue) => {
      if (issue.path.length > 0) return [String(issue.path[0])];
      return issue.code === 'unrecognized_keys' ? issue.keys : [];
    }),
  );
  return Object.fromEntries(Object.entries(Object(data)).filter(([key]) => !faulty.has(key)));
}

const fault = (rule: string, place: Place, what: string, fix: string): Problem => ({
  rule,
  level: 'error',
  place,
  what,
  fix,
});

/** Of a value that can be of several kinds gives what is wrong with it as the kind that it is. */
function settleUnion(issue: $ZodIssue): readonly $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOther = ({ code, path }: $ZodIssue): boolean => code === 'invalid_type' && path.length === 0;
  const kind = issue.errors.find((issues) => !issues.some(isOther));
  if (kind) return kind.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  const first = issue.errors.flat().find(isOther);
  return first ? [{ ...first, path: issue.path }] : [issue];
}

interface Described {
  readonly path: readonly PropertyKey[];
  /** What is wrong of an entry; its value where nothing is said. */
  readonly at?: 'key';
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
    return issue.keys.slice(0, MOST_ISSUES).map((key) => ({
      path: [...path, key],
      at: 'key',
      rule: `${noun}-unknown`,
      what: `The ${noun} "${key}" is unknown.`,
      fix: listKnown(key, known),
    }));
  }
  const rule = `${noun}-value`;
  if (path.length === 0)
    return [{ path, rule, what: 'This is no map.', fix: `Write each ${noun} on a line, as "key: value".` }];
  if (value === undefined)
    return [
      { path, rule, what: `The ${noun} "${name}" is missing.`, fix: `Add "${String(path.at(-1))}: …".` },
    ];
  if (issue.code === 'invalid_type') {
    const fix = issue.message === DEFAULT_MESSAGE ? `Write a ${nounFor(issue.expected)}.` : issue.message;
    return [{ path, rule, what: `The ${noun} "${name}" is no ${nounFor(issue.expected)}.`, fix }];
  }
  const fix =
    issue.code === 'invalid_value' ? listKnown(String(value), issue.values.map(String)) : issue.message;
  return [{ path, rule, what: `The value "${String(value)}" of "${name}" is not valid.`, fix }];
}

/** What Zod says where a schema has no message of its own. */
const DEFAULT_MESSAGE = 'Invalid input';

const nounFor = (expected: string): string =>
  ({ string: 'text', array: 'list', object: 'map', record: 'map' })[expected] ?? expected;

/** Gives the keys that a schema knows at a path. */
function keysAt(schema: $ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = def.innerType ?? def.element ?? def.in;
  if (def.options) return (def.options as readonly $ZodType[]).flatMap((option) => keysAt(option, path));
  if (def.shape) {
    const shape = def.shape as Record<string, $ZodType>;
    const next = path.length > 0 ? shape[String(path[0])] : undefined;
    return next ? keysAt(next, path.slice(1)) : Object.keys(shape);
  }
  return inner ? keysAt(inner as $ZodType, def.element ? path.slice(1) : path) : [];
}
