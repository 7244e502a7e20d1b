import * as z from 'zod/mini';
import { settingsSchema } from './settings.js';

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
}

/** Gives the JSON Schema (draft 2020-12) of the front matter, for editors: a scalar may be written without quotes, as YAML reads numbers and truth values. */
export function settingsJsonSchema(): object {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' });
  const properties = Object.fromEntries(
    propertiesOf(schema).map(([name, property]) => [name, withScalars(property)]),
  );
  return { ...schema, title: 'Lectern outline: the front matter', properties };
}

/** Gives the settings as the rows of a table: each name, what it says and its default. */
export function settingsTable(): readonly (readonly [name: string, says: string, fallback: string])[] {
  return propertiesOf(z.toJSONSchema(settingsSchema, { io: 'input' })).map(([name, property]) => {
    const known = property.enum && !isFlag(property) ? ` One of ${property.enum.map(code).join(', ')}.` : '';
    const fallback =
      settingsSchema.shape[name as keyof typeof settingsSchema.shape].safeParse(undefined).data;
    return [name, `${property.description ?? ''}${known}`, defaultText(name, fallback)];
  });
}

function defaultText(name: string, value: unknown): string {
  if (name === 'size') return code('16:9');
  if (typeof value === 'boolean') return code(String(value));
  return typeof value === 'string' ? code(value) : '';
}

const code = (text: string): string => `\`${text}\``;

const propertiesOf = ({
  properties = {},
}: {
  readonly properties?: object;
}): readonly (readonly [string, Property])[] => Object.entries(properties);

const isFlag = ({ enum: values }: Property): boolean => values?.join() === 'true,false';

function withScalars(property: Property): object {
  if (isFlag(property)) return { ...property, type: undefined, enum: [true, false, 'true', 'false'] };
  const isText = property.type === 'string' && property.enum === undefined;
  return isText ? { ...property, type: ['string', 'number', 'boolean'] } : property;
}
