import { expect, test } from 'vitest';
import { aliasesOf, areKin } from '../../../src/prose/demonyms.js';

test.each([
  'russia russian',
  'russian russians',
  'china chinese',
  'ukraine ukrainians',
  'iraq iraqi',
  'hungary hungarian',
  'texas texan',
  'west western',
  'olympic olympics',
  'putin putinism',
  'marxism marxists',
])('%s are kin', (pair) => {
  const [one = '', other = ''] = pair.split(' ');
  expect([areKin(one, other), areKin(other, one)]).toEqual([true, true]);
});

test.each([
  'niger nigeria',
  'austria australia',
  'austrian australian',
  'iran iraq',
  'mali malaysia',
  'slovakia slovenia',
  'indian indiana',
  'gabuev gabuyev',
  'mbeki mbeke',
  'lucian lucien',
  'miller mill',
  'roberts robert',
  'johns johnson',
  'martin marti',
])('%s are not', (pair) => {
  const [one = '', other = ''] = pair.split(' ');
  expect([areKin(one, other), areKin(other, one)]).toEqual([false, false]);
});

test('a country has its other names', () => {
  expect(aliasesOf('british')).toContain('united kingdom');
  expect(aliasesOf('us')).toContain('america');
  expect(aliasesOf('america')).toContain('US');
  expect(aliasesOf('merkel')).toEqual([]);
});
