import type { Asset } from '../model.js';

/**
 * What a page is made for: to be shown; to be shown while it is written, with what Lectern's own server tells; or to be
 * printed, with a page for each slide or for each of its states. Paper needs no script.
 */
export type Purpose = 'show' | 'preview' | 'print' | 'print-steps';

/** Only what Lectern put beside the page may run or load, from a server or from `file://`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Gives the policy of a page; only one that is being written asks its server for anything later. */
export const policyFor = (purpose: Purpose): string =>
  [...POLICY, ...(purpose === 'preview' ? ["connect-src 'self'"] : [])].join('; ');

const script = (name: string, module: string): Asset => ({ path: `assets/${name}.js`, from: { module } });

const client = (name: string): Asset => script(name, `lectern/client/${name}.js`);

/** What follows the outline while it is written, in the order it runs. */
const PREVIEW: readonly Asset[] = [
  script('idiomorph', 'idiomorph/dist/idiomorph.min.js'),
  client('preview/problems'),
  client('preview/pairs'),
  client('preview/slides'),
  client('preview/panel'),
  client('preview/remote'),
  client('preview/live'),
];

/** Gives the scripts that the slides need, in the order they run. */
export function scriptsFor(slidesHtml: string, purpose: Purpose): readonly Asset[] {
  if (purpose === 'print' || purpose === 'print-steps') return [];
  const preview = purpose === 'preview';
  return [
    script('reveal', 'reveal.js'),
    script('search', 'reveal.js/plugin/search'),
    script('zoom', 'reveal.js/plugin/zoom'),
    client('steps'),
    ...(preview || slidesHtml.includes('data-lines=') ? [client('listings')] : []),
    client('pace'),
    client('presenter'),
    client('source'),
    client('pointer'),
    client('scroll'),
    client('present'),
    ...(preview ? PREVIEW : []),
  ];
}
