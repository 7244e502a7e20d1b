#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BrowserWish } from './browser/find.js';
import { FORMATS, type Format, REPORT_FORMATS, type ReportFormat } from './commands/formats.js';
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
  .option('--base <url>', 'the address below which the decks are published', readBase)
  .option('--article <file>', "the article's text, where it does not lie in the deck's folder")
  .option('--trust', 'keep raw HTML as it is written, scripts and all')
  .action(async (names, options) => {
    const { build } = await import('./commands/build.js');
    if (options.output !== undefined && names.length !== 1)
      program.error('error: --output takes one deck: lectern build my-talk -o talk.pdf');
    const to: readonly Format[] = options.output === undefined ? options.to : ['pdf'];
    process.exitCode = await build(names, { ...options, to, cwd, browser: browserWish() }, terminal());
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
  .option('--article <file>', "the article's text, where it does not lie in the deck's folder")
  .option('--trust', 'keep raw HTML as it is written, scripts and all')
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
  .option('--article <file>', "the article's text, where it does not lie in the deck's folder")
  .option('--trust', 'keep raw HTML as it is written, scripts and all')
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
  .option('--article <file>', "the article's text, where it does not lie in the deck's folder")
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

function readFormats(text: string): readonly Format[] {
  const known: readonly string[] = FORMATS;
  const formats = text.split(',').map((name) => name.trim());
  const wrong = formats.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`"${wrong}" is unknown. Known are: ${known.join(', ')}.`);
  return formats as readonly Format[];
}

function readReportFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((one) => one === name);
  if (!format)
    throw new InvalidArgumentError(`"${name}" is unknown. Known are: ${REPORT_FORMATS.join(', ')}.`);
  return format;
}

function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError(`"${text}" is no share. Write a number from 0 to 1, such as 0.8.`);
  return share;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError(`"${text}" is no port. Write a number from 0 to 65535.`);
  return port;
}

function readBase(text: string): string {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(`"${text}" is no address. Write one such as https://example.org/talks/.`);
  return text.endsWith('/') ? text : `${text}/`;
}

function readPdfName(name: string): string {
  if (!/\.pdf$/i.test(name))
    throw new InvalidArgumentError(`"${name}" is no name of a PDF. End it in ".pdf".`);
  return name;
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
