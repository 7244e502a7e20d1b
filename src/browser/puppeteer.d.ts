/** The part of Puppeteer that drives a browser and starts none. */
declare module 'puppeteer-core/internal/puppeteer-core-browser.js' {
  export { default } from 'puppeteer-core';
}
