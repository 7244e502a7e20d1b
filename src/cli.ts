#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import type { BrowserWish } from './browser/find.js';
import { optimiseLate } from './cli/optimise-late.js';
import {
  readBase,
  readFormats,
  readOutputName,
  readPort,
  readQuality,
  readReportFormat,
  readScale,
  readShard,
  readShare,
  readSlides,
  readUp,
} from './cli/option-readers.js';
import { BESIDES, type Format, OPTIONS_OF, PAPERS, USUAL_FORMATS } from './commands/formats.js';
import { openTerminal, type Terminal } from './commands/terminal.js';
import { Failure } from './problem.js';

interface GlobalOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly browser?: string;
  readonly browserEndpoint?: string;
}

const ARTICLE = [
  '--article <file>',
  "the article's text, where it does not lie in the deck's folder",
] as const;
const SHARD = [
  '--shard <part>',
  'only these of the decks, on one machine of several: 1/4 on the first of four',
  readShard,
] as const;
const TRUST = ['--trust', 'keep raw HTML as it is written, scripts and all'] as const;

optimiseLate();
const cwd = process.cwd();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const program = new Command('lectern')
  .description('Turns an article into a deck you can defend, and into a PDF of it.')
  .version(version)
  .option('-q, --quiet', 'say nothing but problems')
  .option('--color', 'colour the problems')
  .option('--no-color', 'do not')
  .option('--browser <path>', 'the Chromium to print with')
  .option('--browser-endpoint <url>', 'a remote one, as ws://… or http://…')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command('build')
  .description('make the decks, to HTML and PDF')
  .argument('[deck...]', 'folders under slides/, or paths to a folder or an outline; all where none is named')
  .option('--to <formats>', 'what to make', readFormats, USUAL_FORMATS)
  .option('--out <folder>', 'where to', 'out')
  .option('-o, --output <file>', 'the one .pdf or .html to write', readOutputName)
  .option('--steps', 'give the PDF a page for each step')
  .option('--base <url>', 'the address below which the decks are published', readBase)
  .option('--single-file', 'put all that the HTML needs into it')
  .addOption(new Option('--paper <size>', 'of notes and handout').choices(PAPERS).default('a4'))
  .option('--up <count>', 'how many slides a page of the handout shows: 2, 3, 4 or 6', readUp, 3)
  .addOption(
    new Option('--beside <what>', 'what stands with each slide of the handout')
      .choices(BESIDES)
      .default('lines'),
  )
  .option('--slides <range>', 'only these slides, such as 2-5,9; html and pdf show all', readSlides)
  .option('--scale <factor>', 'how large png, jpeg and contact are, from 0.1 to 8', readScale, 1)
  .option('--quality <percent>', 'of JPEG, from 1 to 100', readQuality)
  .addOption(
    new Option('--images <which>', 'carry pictures with the pixels that a slide shows, or as they are')
      .choices(['fit', 'original'])
      .default('fit'),
  )
  .option('--force', 'build what has not changed, too')
  .option(...SHARD)
  .option(...ARTICLE)
  .option(...TRUST)
  .action(async (names, options, command: Command) => {
    const { build } = await import('./commands/build.js');
    const { output } = options;
    if (output !== undefined && names.length !== 1)
      program.error('error: --output takes one deck: lectern build my-talk -o talk.pdf');
    const to: readonly Format[] = output === undefined ? options.to : [formatOf(output, options.to)];
    refuseIdle(command, to);
    const singleFile = options.singleFile || output !== undefined;
    const given = { ...options, to, singleFile, cwd, browser: browserWish() };
    process.exitCode = await build(names, given, terminal());
  });

program
  .command('dev')
  .description('show the decks in a browser, and each change as it is saved')
  .argument('[deck...]', 'as for build')
  .option(
    '--port <number>',
    'the port to listen on; the first free one from 4100 where none is named',
    readPort,
  )
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .option('--open', 'show it at once', false)
  .option(
    '--editor [command]',
    'open places that are clicked in an editor: $VISUAL or $EDITOR, or the one named',
  )
  .option(...ARTICLE)
  .option(...TRUST)
  .action(async (names, options) => {
    const { dev } = await import('./commands/dev.js');
    const stop = new AbortController();
    // Who has had enough of the preview has done nothing wrong: it stops by itself, and exits 0.
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.removeAllListeners(signal).once(signal, () => stop.abort());
    const given = { ...options, cwd, browser: browserWish(), stopped: stop.signal };
    process.exitCode = await dev(names, given, terminal());
  });

program
  .command('check')
  .description('hold the decks to their articles and to their slides')
  .argument('[deck...]', 'as for build')
  .option(
    '--format <format>',
    'how to tell it: text, json, sarif, or html for a page',
    readReportFormat,
    'text',
  )
  .option('--strict', 'count warnings as errors', false)
  .option(
    '--min-coverage <share>',
    "the least share of the article's paragraphs to use, from 0 to 1",
    readShare,
    0,
  )
  .option('--no-browser', 'do not look at the slides')
  .option('--with-text', "show the article's text on the page, though a map keeps it out", false)
  .option('--out <folder>', 'where the page goes to', 'out')
  .option(...SHARD)
  .option(...ARTICLE)
  .option(...TRUST)
  .action(async (names, { browser: look, ...options }) => {
    const { check } = await import('./commands/check.js');
    const given = { ...options, look, version, cwd, browser: browserWish() };
    process.exitCode = await check(names, given, terminal());
  });

program
  .command('import')
  .description('make a deck of an article: its text, its map and a first outline')
  .argument('<source>', 'a file (.txt, .md, .html, .docx), a web address, or - for standard input')
  .option('--name <deck>', 'a folder under slides/, or a path')
  .addOption(
    new Option('--copy', 'keep the text as article.md in the deck (the default)').conflicts('reference'),
  )
  .option('--reference', 'leave the text where it is, and keep its map alone')
  .option('--bare', 'write an outline of keys and titles alone')
  .option('--prompt', 'print a prompt for a language model, and write nothing')
  .option('--allow-private', "fetch from this machine's own network too")
  .option('--force', 'overwrite the files of an older one')
  .action(async (source, options) => {
    const { importArticle } = await import('./commands/import.js');
    const { buffer } = await import('node:stream/consumers');
    const readStdin = () => buffer(process.stdin);
    process.exitCode = await importArticle(source, { ...options, cwd, readStdin }, terminal());
  });

program
  .command('lock')
  .description('accept the article as it now is: write its map anew')
  .argument('[deck...]', 'as for build')
  .option(...ARTICLE)
  .action(async (names, options) => {
    const { lock } = await import('./commands/lock.js');
    process.exitCode = await lock(names, { ...options, cwd }, terminal());
  });

program
  .command('new')
  .description('make a starter deck that builds at once')
  .argument('<deck>', 'its name: a folder under slides/, or a path')
  .option('--theme <theme>', 'the theme it names; a folder such as ./mine gets one of its own', 'broadsheet')
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

/** An option that does nothing for the formats asked for is a slip. */
function refuseIdle(command: Command, to: readonly Format[]): void {
  for (const option of command.options) {
    const formats = OPTIONS_OF[option.long ?? ''] ?? to;
    const isGiven = command.getOptionValueSource(option.attributeName()) === 'cli';
    if (isGiven && !formats.some((format) => to.includes(format)))
      program.error(
        `error: ${option.long} is for ${formats.join(', ')}: name one, such as --to ${formats[0]}`,
      );
  }
}

/** A PDF may be of the notes or the handout, where these are asked for. */
function formatOf(output: string, to: readonly Format[]): Format {
  if (!/\.pdf$/i.test(output)) return 'html';
  return to.find((format) => format === 'notes' || format === 'handout') ?? 'pdf';
}

function browserWish(): BrowserWish {
  const { browser, browserEndpoint } = program.opts<GlobalOptions>();
  const tell: BrowserWish['tell'] = (problem) => terminal().problem(problem);
  return { browser, endpoint: browserEndpoint, environment: process.env, tell };
}

function terminal(): Terminal {
  const { quiet = false, color = process.stderr.isTTY && !process.env.NO_COLOR } =
    program.opts<GlobalOptions>();
  return openTerminal({ stdout: process.stdout, stderr: process.stderr, quiet, color });
}

// Whoever holds a file or a browser lets go of it when the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Failure) {
    terminal().problem(error.problem);
    process.exitCode = error.exitCode;
  } else throw error;
}
