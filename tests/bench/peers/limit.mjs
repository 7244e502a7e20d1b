/** The least that a PDF takes: `limit.mjs browser page pdf` launches, loads a page without scripts, prints it once and closes. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [executablePath, page, pdf] = process.argv.slice(2);
const shell = /headless|\.cache\/lectern/u.test(executablePath);
const browser = await puppeteer.launch({
  executablePath,
  headless: shell ? 'shell' : true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage();
await tab.setJavaScriptEnabled(false);
await tab.goto(pathToFileURL(page).href);
await writeFile(
  pdf,
  await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, timeout: 0 }),
);
await browser.close();
