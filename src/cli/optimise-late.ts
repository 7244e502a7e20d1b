import { setFlagsFromString } from 'node:v8';

/** The flags of V8 that put off its optimising compiler by some twenty times, by the first version that knows them. */
const FLAGS: readonly (readonly [version: number, flags: readonly string[]])[] = [
  [12, ['--invocation-count-for-turbofan=60000', '--invocation-count-for-osr=16000']],
  [11, ['--interrupt-budget=1500000']],
];

/**
 * Lets V8 optimise late. It optimises what has run a few hundred times on a thread of its own, which takes a quarter of the
 * processor's time of a command that is done in a second or two, just when the browser wants it too.
 */
export function optimiseLate(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  const [, flags = []] = FLAGS.find(([since]) => version >= since) ?? [];
  for (const flag of flags) setFlagsFromString(flag);
}
