import { Document, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** Plain data that YAML can hold; what is undefined is left out. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

/** As it is read: every scalar is text, so that none needs quotes to stay what it is. */
const OPTIONS = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;
const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A list of more texts than this has a line for each. */
const MOST_ON_A_LINE = 10;

/** Writes data as YAML under a comment; short lists of texts, and the short maps in a list, stand on one line each. */
export function writeYaml(value: YamlValue, comment: string): string {
  const document = new Document(undefined, OPTIONS);
  const contents = makeNode(document, value);
  contents.commentBefore = comment.replace(/^/gmu, ' ');
  document.contents = contents;
  return document.toString(STYLE);
}

/**
 * Rewrites a YAML text so that it says the given data, keeping the comments and the style of all that stays;
 * the maps in a list are told apart by their entry `key`.
 */
export function rewriteYaml(text: string, value: YamlValue): string {
  const document: Document = parseDocument(text, OPTIONS);
  document.contents = mergeNode(document, document.contents, value);
  return document.toString(STYLE);
}

function makeNode(document: Document, value: YamlValue): Node {
  const node = document.createNode(withoutUndefined(value));
  visit(node, {
    Seq(_, seq) {
      seq.flow = seq.items.length <= MOST_ON_A_LINE && seq.items.every(isScalar);
      for (const item of seq.items)
        if (isMap(item)) item.flow = item.items.every(({ value }) => isScalar(value));
    },
  });
  return node;
}

function mergeNode(document: Document, old: unknown, value: YamlValue): Node {
  if (isMap(old) && typeof value === 'object' && !Array.isArray(value)) {
    const wanted = value as { readonly [key: string]: YamlValue | undefined };
    for (const { key } of [...old.items]) if (wanted[String(key)] === undefined) old.delete(key);
    for (const [key, one] of Object.entries(wanted))
      if (one !== undefined) old.set(key, mergeNode(document, old.get(key, true), one));
    return old;
  }
  if (isSeq(old) && Array.isArray(value)) {
    const keyed = new Map(old.items.map((item) => [keyOf(item), item]));
    old.items = value.map((one: YamlValue) => mergeNode(document, keyed.get(keyIn(one) ?? ''), one));
    return old;
  }
  if (isScalar(old) && old.value === value) return old;
  return makeNode(document, value);
}

const keyOf = (item: unknown): string | undefined => (isMap(item) ? String(item.get('key')) : undefined);

const keyIn = (value: YamlValue): string | undefined => {
  const key = typeof value === 'object' && 'key' in value ? value.key : undefined;
  return typeof key === 'string' ? key : undefined;
};

function withoutUndefined(value: YamlValue): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(withoutUndefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, withoutUndefined(one)]])),
  );
}
