#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { BrowserWish } from './browser/find.js';
import { FORMATS, type Format } from './commands/formats.js';
import { openTerminal, type Terminal } from './commands/terminal.js';
import { Failure } from './problem.js';

interface GlobalOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly browser?: string;
  readonly browserEndpoint?: string;
}

const cwd = process.cwd();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const program = new Command('lectern')
  .description('Turns an article into a deck you can defend, and into a PDF of it.')
  .version(version)
  .option('-q, --quiet', 'say nothing but problems')
  .option('--color', 'colour the problems')
  .option('--no-color', 'do not')
  .option('--browser <path>', 'the Chromium to print with')
  .option('--browser-endpoint <url>', 'a remote one, as ws://…')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command('build')
  .description('make the decks, to HTML and PDF')
  .argument('[deck...]', 'folders under slides/, or paths to a folder or an outline; all where none is named')
  .option('--to <formats>', 'what to make', readFormats, FORMATS)
  .option('--out <folder>', 'where to', 'out')
  .option('-o, --output <file.pdf>', 'the one PDF to write', readPdfName)
  .option('--steps', 'give the PDF a page for each step')
  .option('--article <file>', "the article's text, where it does not lie in the deck's folder")
  .action(async (names, options) => {
    const { build } = await import('./commands/build.js');
    if (options.output !== undefined && names.length !== 1)
      program.error('error: --output takes one deck: lectern build my-talk -o talk.pdf');
    const to: readonly Format[] = options.output === undefined ? options.to : ['pdf'];
    process.exitCode = await build(names, { ...options, to, cwd, browser: browserWish() }, terminal());
  });

program
  .command('new')
  .description('make a starter deck that builds at once')
  .argument('<deck>', 'its name: a folder under slides/, or a path')
  .option('--force', 'overwrite the files of an older one')
  .action(async (name, options) => {
    const { newDeck } = await import('./commands/new.js');
    process.exitCode = await newDeck(name, { ...options, cwd }, terminal());
  });

program
  .command('doctor')
  .description('look at this machine: Node, the browser, the themes, the decks')
  .action(async () => {
    const { doctor } = await import('./commands/doctor.js');
    const node = process.versions.node;
    process.exitCode = await doctor({ cwd, node, browser: browserWish() }, terminal());
  });

function readFormats(text: string): readonly Format[] {
  const known: readonly string[] = FORMATS;
  const formats = text.split(',').map((name) => name.trim());
  const wrong = formats.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`"${wrong}" is unknown. Known are: ${known.join(', ')}.`);
  return formats as readonly Format[];
}

function readPdfName(name: string): string {
  if (!/\.pdf$/i.test(name))
    throw new InvalidArgumentError(`"${name}" is no name of a PDF. End it in ".pdf".`);
  return name;
}

function browserWish(): BrowserWish {
  const { browser, browserEndpoint } = program.opts<GlobalOptions>();
  return { browser, endpoint: browserEndpoint, environment: process.env };
}

function terminal(): Terminal {
  const { quiet = false, color = process.stderr.isTTY && !process.env.NO_COLOR } =
    program.opts<GlobalOptions>();
  return openTerminal({ stdout: process.stdout, stderr: process.stderr, quiet, color });
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Failure) {
    terminal().problem(error.problem);
    process.exitCode = error.exitCode;
  } else throw error;
}
