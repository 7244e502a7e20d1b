import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPeople } from '../../../src/prose/people.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

/** `'Ada Millerton | owner of the mill'`, one for each person. */
const told = (text: string, lang = 'en'): readonly string[] =>
  findPeople(text, lang).map(({ name, affiliation }) => `${name} | ${affiliation}`);

const cases: Readonly<Record<string, readonly [text: string, ...people: string[]]>> = {
  'after the name, with an article': [
    'It is small, said Pavel Gorin, a senior fellow at the Northern River Center.',
    'Pavel Gorin | senior fellow at the Northern River Center',
  ],
  'after the name, without one': [
    'But M. Ada Fravelle, director of the river program at the Weir Institute of Technology, said no.',
    'M. Ada Fravelle | director of the river program at the Weir Institute of Technology',
  ],
  'after an age, a degree, a dash, a relative': [
    'Nora Lindqvist, 45, a nurse in Turku, agreed. Stephen Okafor, MD, president of the society, did not. Yusuf Demirel — a plumber — left, and Anna Kowalska, who is the head of the bank that runs it, stayed.',
    'Nora Lindqvist | nurse in Turku',
    'Stephen Okafor | president of the society',
    'Yusuf Demirel | plumber',
    'Anna Kowalska | head of the bank',
  ],
  'an office before the name': [
    'In Paris, Chinese Foreign Minister Lin Yiwen and U.S. Secretary of State Anthony Brandeis met President Maria Oduya.',
    'Lin Yiwen | Chinese Foreign Minister',
    'Anthony Brandeis | U.S. Secretary of State',
    'Maria Oduya | President',
  ],
  'a trade before the name': [
    'Former Riverton executive Paul Jansson told security researcher Ada Millerton of it, and the French engineer Georges Clermont.',
    'Paul Jansson | Former Riverton executive',
    'Ada Millerton | security researcher',
    'Georges Clermont | French engineer',
  ],
  'a trade and a comma before the name': [
    'That led Riverton’s founder, Ren Zhaofei, to ask the company’s chairman, Pavel Gorin.',
    'Ren Zhaofei | Riverton’s founder',
    'Pavel Gorin | the company’s chairman',
  ],
  'a house after a person with a title': ['We asked Dr. Ada Millerton of the WHO.', 'Ada Millerton | WHO'],
  'a name in two halves': ['Defense Minister Kim Yong-hyun left.', 'Kim Yong-hyun | Defense Minister'],
  'a person is told once, where that is first said': [
    'Ada Millerton left. Ada Millerton, a miller, came back. Ada Millerton, a judge, left.',
    'Ada Millerton | miller',
  ],
  'the next of a list keeps what is theirs': [
    'They wrote to Pavel Gorin, the head of the department and Alexei Azarin, who leads it, with Nora Lindqvist, writer and director Anna Kowalska, and others.',
    'Pavel Gorin | head of the department',
    'Anna Kowalska | director',
  ],
  'a verb before an office is none of it': [
    'They want to impeach South Korean President Yoon Sukyol.',
    'Yoon Sukyol | South Korean President',
  ],
  'a name that nothing is said of': ['Ada Millerton left with Mr. Pavel Gorin.'],
  'a single name': ['President Oduya met Gorin, a miller.'],
  'a sentence after a comma': [
    'As for Ada Millerton, the doctor said that she was well. Unlike Pavel Gorin, a good teacher listens.',
  ],
  'a firm, a place, a licence': [
    'Riverton Group, a partner of the bank, moved to New York, a leader in finance. The GNU General Public License and the official Project Runway are not people, nor is Natural England, the government’s adviser.',
  ],
  'a surname that is a trade': ['It was sung by Priscilla Renault, Esther Dean and Chris Brownley.'],
};

test.each(Object.entries(cases))('%s', (_, [text, ...people]) => {
  expect(told(text)).toEqual(people);
});

test('other languages are not read', () => {
  expect(told('Ada Millerton, directeur de la banque, est venue.', 'fr')).toEqual([]);
});

test('what is found stands in the text, letter for letter', () => {
  const pieces = [
    'Ada Millerton',
    'Kim Yong-hyun',
    ', ',
    'a ',
    'the ',
    'historian',
    ' of ',
    'Oxford',
    '’s ',
    'President ',
    '. ',
    'who is ',
    '\n\n',
    '(',
    '“',
    'Dr. ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
      const text = chosen.join('');
      for (const { name, affiliation, start, end } of findPeople(text, 'en')) {
        expect(text.slice(start, end)).toBe(name);
        expect(affiliation).not.toBe('');
        expect(text).toContain(affiliation);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each([
  ['Ada Millerton, ', 'names'],
  ['a historian of ', 'trades'],
  ['President ', 'offices'],
  ['U.S. ', 'dots'],
  ['Ada ', 'one word'],
  ['one of the ', 'small words'],
])('200,000 characters of %j take little time (%s)', (unit) => {
  const start = cpuTime();
  findPeople(unit.repeat(200_000 / unit.length), 'en');
  expect(cpuTime() - start).toBeLessThan(4000);
});

const article = join(ROOT, '../shared/articles/putin-beijing.txt');

test.skipIf(!existsSync(article))(
  'the first article introduces eleven people (skipped without its text)',
  async () => {
    expect(told(await readFile(article, 'utf8'))).toEqual([
      'Xi Jinping | Chinese President',
      'Vladimir Putin | Russian President',
      'Alexander Gabuev | senior fellow at the Carnegie Moscow Center',
      'Wang Yi | Chinese Foreign Minister',
      expect.stringMatching(/^M\. Taylor Fravel \| director of the security studies program at the M/),
      'Antony Blinken | U.S. Secretary of State',
      expect.stringMatching(/^Alexey Maslov \| director of the Institute of Asian and African Studies at L/),
      'Yang Jiechi | Chinese diplomat',
      'Sergei Lavrov | Russian Foreign Minister',
      'Ren Zhengfei | Huawei’s founder',
      'Joseph Torigian | historian at American University in Washington',
    ]);
  },
);
