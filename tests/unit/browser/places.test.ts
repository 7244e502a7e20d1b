import { expect, test } from 'vitest';
import { onPath, usualPlaces } from '../../../src/browser/places.js';

test.each([
  { platform: 'linux', PATH: '/x:/y', names: ['a', 'b'], paths: ['/x/a', '/y/a', '/x/b', '/y/b'] },
  { platform: 'linux', PATH: ':.:bin:/x', names: ['a'], paths: ['/x/a'] },
  { platform: 'linux', PATH: undefined, names: ['a'], paths: [] },
  { platform: 'win32', PATH: 'C:\\x;D:\\y', names: ['a'], paths: ['C:\\x\\a.exe', 'D:\\y\\a.exe'] },
] as const)('on the PATH "$PATH" of $platform $names may be $paths', ({ platform, PATH, names, paths }) => {
  expect(onPath(names, { platform, environment: { PATH } })).toEqual(paths);
});

test('Windows may write the variable Path', () => {
  expect(onPath(['a'], { platform: 'win32', environment: { Path: 'C:\\x' } })).toEqual(['C:\\x\\a.exe']);
});

test('macOS keeps Chrome, Chromium and Edge among the applications', () => {
  expect(usualPlaces({ platform: 'darwin', environment: { HOME: '/Users/ann' } })).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]);
});

test('Windows keeps them in the folders that its variables name', () => {
  const environment = { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Ann\\Local' };
  expect(usualPlaces({ platform: 'win32', environment })).toEqual([
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Ann\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Programs\\Chromium\\Application\\chrome.exe',
    'C:\\Ann\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Ann\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('Linux has no places but the PATH', () => {
  expect(usualPlaces({ platform: 'linux', environment: {} })).toEqual([]);
});
