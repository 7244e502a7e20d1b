import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsJsonSchema, settingsTable } from '../src/outline/schema.js';
import { ROOT } from './support/lectern.js';

test('docs/outline.schema.json is made of the schema', async () => {
  const text = `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/outline.schema.json'));
});

test('docs/settings.md is made of the schema', async () => {
  const text = `# Settings

The front matter of an outline. This page and \`outline.schema.json\` are made of the schema by \`npm run schema\`.

${settingsTable()}
`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/settings.md'));
});
