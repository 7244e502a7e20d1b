import { type Level, type Problem, printProblem } from '../problem.js';

/** Where a command speaks: results to one stream, problems and progress to the other. */
export interface Terminal {
  result(line: string): void;
  /** Says what the problems that follow have in common. */
  heading(line: string): void;
  /** Tells a problem, and under it the frame of its place, where there is one. */
  problem(problem: Problem, frame?: string): void;
  /** Shows what is under way, where somebody watches. */
  progress(line: string): void;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface TerminalOptions {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly color: boolean;
  readonly quiet: boolean;
}

const COLORS: Readonly<Record<Level, string>> = { error: '31', warning: '33', hint: '36' };
const CLEAR_LINE = '\r\x1b[2K';

/** Takes out what a terminal would obey: what an author wrote is only ever shown. */
const plain = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, '\ufffd');

/** Opens a terminal on two streams; progress is drawn only where stderr is one. */
export function openTerminal({ stdout, stderr, color, quiet }: TerminalOptions): Terminal {
  const watched = stderr.isTTY === true && !quiet;
  const clear = () => watched && stderr.write(CLEAR_LINE);
  return {
    result(line) {
      clear();
      if (!quiet) stdout.write(`${plain(line)}\n`);
    },
    heading(line) {
      clear();
      if (!quiet) stderr.write(color ? `\x1b[1m${plain(line)}\x1b[0m\n` : `${plain(line)}\n`);
    },
    problem(problem, frame) {
      clear();
      const line = plain(printProblem(problem));
      const word = `${problem.level} ${problem.rule}:`;
      const shown = color ? line.replace(word, `\x1b[${COLORS[problem.level]}m${word}\x1b[0m`) : line;
      stderr.write(frame === undefined ? `${shown}\n` : `${shown}\n${plain(frame)}\n`);
    },
    progress(line) {
      if (watched) stderr.write(CLEAR_LINE + line);
    },
  };
}
