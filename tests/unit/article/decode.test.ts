import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/article/decode.js';
import { printProblem } from '../../../src/problem.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex');

type Hint = { readonly charset?: string; readonly html?: boolean };
type Case = readonly [bytes: Uint8Array, text: string, hint?: Hint];

const meta = (label: string): string => `<meta charset="${label}">`;

const texts: Readonly<Record<string, Case>> = {
  'nothing is an empty text': [utf8(''), ''],
  'UTF-8 is UTF-8': [utf8('Zürich, 東京 🎿'), 'Zürich, 東京 🎿'],
  'a byte order mark is dropped, and none within the text': [utf8('\ufeffa\ufeffb'), 'a\ufeffb'],
  'every line end is a newline': [utf8('a\r\nb\rc\n\r\nd'), 'a\nb\nc\n\nd'],
  'a replacement character that the text itself has is no damage': [utf8('a \ufffd é'), 'a \ufffd é'],
  'UTF-16 by its mark': [wide('\ufeffé 東'), 'é 東'],
  'UTF-16 the other way round by its mark': [swapped('\ufeffé 東'), 'é 東'],
  'UTF-16 without a mark, by its zero bytes': [
    wide('An old file\r\nof Windows’'),
    'An old file\nof Windows’',
  ],
  'UTF-16 the other way round without a mark': [swapped('An old file’'), 'An old file’'],
  'UTF-16 with few zero bytes, where it is declared': [
    wide('東京の人\n'),
    '東京の人\n',
    { charset: 'UTF-16LE' },
  ],
  'the server’s word': [hex('cff0e8e2e5f2'), 'Привет', { charset: 'windows-1251' }],
  'the page’s own word': [latin1(`${meta('koi8-r')}\xf0\xd2\xc9`), `${meta('koi8-r')}При`, { html: true }],
  'the server’s word before the page’s': [
    latin1(`${meta('koi8-r')}\xcf\xf0`),
    `${meta('koi8-r')}Пр`,
    { html: true, charset: 'windows-1251' },
  ],
  'a label that nobody knows is no word': [
    latin1(`${meta('koi8-r')}\xf0\xd2`),
    `${meta('koi8-r')}Пр`,
    { html: true, charset: 'martian' },
  ],
  'the older form of meta': [
    latin1('<META http-equiv=Content-Type content="text/html; charset=Shift_JIS">\x93\xfa\x96\x7b'),
    '<META http-equiv=Content-Type content="text/html; charset=Shift_JIS">日本',
    { html: true },
  ],
  'an XML declaration': [
    latin1('<?xml version="1.0" encoding="ISO-8859-2"?><p>\xb3\xf3d\xbc</p>'),
    '<?xml version="1.0" encoding="ISO-8859-2"?><p>łódź</p>',
    { html: true },
  ],
  'a meta in a comment is none': [
    latin1(`<!-- ${meta('koi8-r')} -->${meta('windows-1251')}\xcf\xf0`),
    `<!-- ${meta('koi8-r')} -->${meta('windows-1251')}Пр`,
    { html: true },
  ],
  'a meta beyond the first 1024 bytes': [
    latin1(`<head>${' '.repeat(3000)}${meta('windows-1251')}\xcf\xf0`),
    `<head>${' '.repeat(3000)}${meta('windows-1251')}Пр`,
    { html: true },
  ],
  'a meta in what is no HTML is text': [latin1(`${meta('koi8-r')} caf\xe9`), `${meta('koi8-r')} café`],
  'UTF-8 that is declared as Latin-1': [utf8('café “no”'), 'café “no”', { charset: 'iso-8859-1' }],
  'UTF-8 that the page calls Latin-1': [
    utf8(`${meta('latin1')}L’été à Zürich`),
    `${meta('latin1')}L’été à Zürich`,
    { html: true },
  ],
  'Windows-1252 that is declared as UTF-8': [latin1('caf\xe9 \x93no\x94'), 'café “no”', { charset: 'utf-8' }],
  'Latin-1 means Windows-1252, as in browsers': [
    latin1('\x93caf\xe9\x94 \x80'),
    '“café” €',
    { charset: 'latin1' },
  ],
  'Windows-1252 that nothing declares': [
    latin1('L\x92\xe9t\xe9 \xe0 Z\xfcrich \x96 5 m\xb2'),
    'L’été à Zürich – 5 m²',
  ],
  'simplified Chinese': [hex('d6d0cec4bac3'), '中文好', { charset: 'gb2312' }],
  'traditional Chinese': [hex('a4a4a4e5'), '中文', { charset: 'Big5' }],
  Korean: [hex('c7d1b1b9'), '한국', { charset: 'euc-kr' }],
  Japanese: [hex('c6fccbdc'), '日本', { charset: 'euc-jp' }],
  'Japanese in seven bits': [latin1('\x1b$B\x46\x7c\x4b\x5c\x1b(B!'), '日本!', { charset: 'iso-2022-jp' }],
  'an escape in a text that nothing declares': [latin1('\x1b[1mbold'), '\x1b[1mbold'],
  Greek: [hex('c5eb'), 'Ελ', { charset: 'iso-8859-7' }],
};

test.each(Object.entries(texts))('%s', async (_, [bytes, text, hint]) => {
  const { value, problems } = await decodeText(bytes, { file: 'a.txt', ...hint });
  expect(value).toBe(text);
  expect(problems.filter(({ level }) => level !== 'hint')).toEqual([]);
});

const faults: Readonly<Record<string, Case>> = {
  'a broken byte in UTF-8': [
    latin1('# Caf\xc3\xa9\r\nna\xc3\xafve\xe9 \xe2\x80\x99\n'),
    '# Café\nnaïve� ’\n',
  ],
  'several of them': [latin1('\xc3\xa9\xc3\xa9\xc3\xa9 \xe9 \xff \xe2\x80'), 'ééé � � �'],
  'one that follows a replacement character of the text': [
    latin1('\xef\xbf\xbd\xc3\xa9\xc3\xa9\xff'),
    '�éé�',
  ],
  'broken Shift_JIS': [latin1('\x93\xfa\n\x96\x7b\x81'), '日\n本�', { charset: 'shift_jis' }],
  'UTF-16 that ends too soon': [hex('fffe 6100 62'), 'a�'],
};

test.each(Object.entries(faults))('%s is told with its place', async (_, [bytes, text, hint]) => {
  const { value, problems } = await decodeText(bytes, { file: 'a.txt', ...hint });
  expect(value).toBe(text);
  expect(problems.map(printProblem)).toMatchSnapshot();
});

const refusals: Readonly<Record<string, readonly [Uint8Array, Hint?]>> = {
  'a PDF': [latin1('%PDF-1.7\n%\xe2\xe3')],
  'a Word document': [
    latin1('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\x08\x02[Content_Types].xml'),
  ],
  'a zip archive': [latin1('PK\x03\x04\x14\0\0\0')],
  'a picture': [latin1('\x89PNG\r\n\x1a\n\0\0')],
  'a sound': [latin1('ID3\x04\0')],
  'a program': [latin1('\x7fELF\x02\x01')],
  'bytes with zeros': [latin1('abc\0\0def\0')],
  'Russian that names no encoding': [hex('cff0e8e2e5f220cff0e8e2e5f2')],
  'Polish that names no encoding': [latin1('Wa\xb3\xeasa i \xbf\xf3\xb3w, ca\xb3y')],
  'Chinese that names no encoding': [hex('d6d0cec4bac3d6d0cec4bac3')],
};

test.each(Object.entries(refusals))('%s is refused', async (_, [bytes, hint]) => {
  const { value, problems } = await decodeText(bytes, { file: 'a.txt', ...hint });
  expect(value).toBeUndefined();
  expect(problems.map(printProblem)).toMatchSnapshot();
});

test('a guess is told as a hint', async () => {
  const { problems } = await decodeText(latin1('caf\xe9'), { file: 'a.txt' });
  expect(problems.map(printProblem)).toMatchSnapshot();
});

test.each([
  ['<meta ', 'meta'],
  ['<!--', 'comments'],
  ['\xe9', 'letters'],
  ['\xc3', 'halves of a character'],
  ['a\xb1', 'signs'],
])('200,000 characters of %j take no longer than reading them (%s)', async (unit) => {
  const start = cpuTime();
  await decodeText(latin1(unit.repeat(200_000 / unit.length)), { file: 'a.html', html: true });
  expect(cpuTime() - start).toBeLessThan(1000);
});

const plain = join(ROOT, '../shared/corpus/texts/plain');

test.skipIf(!existsSync(plain))(
  'a French book in Latin-1 has the accents of its copy in UTF-8 (skipped without the corpus)',
  async () => {
    const [old = [], fresh = []] = await Promise.all(
      ['entre-nous.fr.latin1.txt', 'entre-nous.fr.txt'].map(async (file) => {
        const { value = '' } = await decodeText(await readFile(join(plain, file)), { file });
        return value.match(/[\p{L}]*[à-öø-ÿÀ-ÖØ-Þ][\p{L}]*/gu) ?? [];
      }),
    );
    expect(old.length).toBeGreaterThan(1000);
    expect(new Set(old)).toEqual(new Set(fresh));
  },
);
