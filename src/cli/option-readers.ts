import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format, REPORT_FORMATS, type ReportFormat, UPS } from '../commands/formats.js';
import { type Run, readRuns } from '../commands/range.js';
import type { Shard } from '../commands/shard.js';
import type { Up } from '../model.js';

/** Each reader gives an option's value, and throws what Commander tells of one that is none: `'html,pdf' => ['html', 'pdf']`. */
export function readFormats(text: string): readonly Format[] {
  const known: readonly string[] = FORMATS;
  const formats = text.split(',').map((name) => name.trim());
  const wrong = formats.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`"${wrong}" is unknown. Known are: ${known.join(', ')}.`);
  return formats as readonly Format[];
}

/** `'json' => 'json'` */
export function readReportFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((one) => one === name);
  if (!format)
    throw new InvalidArgumentError(`"${name}" is unknown. Known are: ${REPORT_FORMATS.join(', ')}.`);
  return format;
}

/** `'0.8' => 0.8` */
export function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError(`"${text}" is no share. Write a number from 0 to 1, such as 0.8.`);
  return share;
}

/** `'4100' => 4100` */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError(`"${text}" is no port. Write a number from 0 to 65535.`);
  return port;
}

/** `'https://example.org/talks' => 'https://example.org/talks/'` */
export function readBase(text: string): string {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(`"${text}" is no address. Write one such as https://example.org/talks/.`);
  return text.endsWith('/') ? text : `${text}/`;
}

/** `'talk.pdf' => 'talk.pdf'` */
export function readOutputName(name: string): string {
  if (!/\.(?:pdf|html)$/i.test(name))
    throw new InvalidArgumentError(`"${name}" is no name of a PDF or a page. End it in ".pdf" or ".html".`);
  return name;
}

/** `'4' => 4` */
export function readUp(text: string): Up {
  const up = UPS.find((count) => String(count) === text);
  if (!up)
    throw new InvalidArgumentError(`"${text}" slides are not shown on a page. Known are: ${UPS.join(', ')}.`);
  return up;
}

/** `'2-5,9' => [[2, 5], [9, 9]]` */
export function readSlides(text: string): readonly Run[] {
  const runs = readRuns(text);
  if (typeof runs === 'string') throw new InvalidArgumentError(runs);
  return runs;
}

/** `'1/4' => { index: 1, count: 4 }` */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new InvalidArgumentError(
      `"${text}" is no part. Write which of how many, from 1/4 to 4/4 for four.`,
    );
  return { index, count };
}

/** `'2' => 2` */
export function readScale(text: string): number {
  const scale = Number(text);
  if (text.trim() === '' || !(scale >= 0.1 && scale <= 8))
    throw new InvalidArgumentError(`"${text}" is no scale. Write a number from 0.1 to 8, such as 2.`);
  return scale;
}

/** `'80' => 80` */
export function readQuality(text: string): number {
  if (!/^(?:100|[1-9]\d?)$/.test(text))
    throw new InvalidArgumentError(
      `"${text}" is no quality. Write a whole number from 1 to 100, such as 80.`,
    );
  return Number(text);
}
