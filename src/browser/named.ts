import type { Failure } from '../problem.js';
import { firstExecutable } from './executable.js';
import { browserFailure } from './failure.js';
import { onPath } from './places.js';
import { type FoundBrowser, programAt, type Search } from './search.js';

interface Name {
  readonly by: string;
  readonly value: string;
}

/** The browser that the person named; a name that leads nowhere is a Failure, never passed over. */
export async function namedBrowser(search: Search): Promise<FoundBrowser | undefined> {
  if (search.endpoint) return namedEndpoint(search.endpoint);
  const name = firstName(search);
  if (name === undefined) return undefined;
  const path = await firstExecutable(pathsOf(name.value, search));
  if (path === undefined) throw leadsNowhere(name);
  return programAt(path, name.by, search.environment);
}

function namedEndpoint(endpoint: string): FoundBrowser {
  const protocol = URL.canParse(endpoint) ? new URL(endpoint).protocol : '';
  if (['ws:', 'wss:', 'http:', 'https:'].includes(protocol))
    return { kind: 'endpoint', endpoint, from: '--browser-endpoint' };
  throw browserFailure(
    'browser-endpoint',
    `The endpoint "${endpoint}" is no address of a browser.`,
    'Give the one that it prints when it starts, ws://… or wss://…, or that of its debugging port, http://….',
  );
}

function firstName({ browser, environment }: Search): Name | undefined {
  const names = [
    { by: '--browser', value: browser },
    { by: 'CHROME_PATH', value: environment.CHROME_PATH },
    { by: 'PUPPETEER_EXECUTABLE_PATH', value: environment.PUPPETEER_EXECUTABLE_PATH },
  ];
  return names.find((name): name is Name => Boolean(name.value));
}

/** A bare name such as `chromium` is looked up on the PATH, anything else is a path. */
const pathsOf = (value: string, search: Search): string[] =>
  /[/\\]/.test(value) ? [value] : onPath([value.replace(/\.exe$/i, '')], search);

function leadsNowhere({ by, value }: Name): Failure {
  const mend = by.startsWith('--')
    ? `Correct ${by} or leave it out.`
    : `Correct the variable ${by} or unset it.`;
  return browserFailure('browser-missing', `"${value}", named by ${by}, is not an executable file.`, mend);
}
