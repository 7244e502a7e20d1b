import * as z from 'zod/mini';
import { settingsSchema } from './settings.js';

interface JsonSchema {
  readonly properties: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
}

/**
 * Gives the front matter's JSON Schema, by which an editor completes and checks it. An editor reads YAML by its core
 * schema, where `2022` is a number and `false` is none of texts, and Lectern reads every value as the text it is.
 */
export function settingsJsonSchema(): object {
  const made = z.toJSONSchema(settingsSchema, {
    io: 'input',
    override({ jsonSchema, path }) {
      const { type, enum: values, pattern } = jsonSchema;
      if (type !== 'string' || path.at(-1) === 'propertyNames') return;
      if (values === undefined && pattern === undefined)
        jsonSchema.type = ['string', 'number', 'boolean'] as never;
      else if (values?.includes('true')) {
        delete jsonSchema.type;
        jsonSchema.enum = [...values, true, false];
      }
    },
  });
  return { $schema: made.$schema, title: 'The front matter of a Lectern outline', ...made };
}

/** Gives the settings as a table in Markdown: name, what it says, default. */
export function settingsTable(): string {
  const { properties } = settingsJsonSchema() as JsonSchema;
  const rows = Object.entries(properties).map(
    ([name, { description, default: value }]) => `| \`${name}\` | ${description} | ${printDefault(value)} |`,
  );
  return ['| setting | what it says | default |', '|---|---|---|', ...rows].join('\n');
}

const printDefault = (value: unknown): string => (typeof value === 'string' ? `\`${value}\`` : '');
