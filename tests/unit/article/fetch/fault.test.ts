import { expect, test } from 'vitest';
import { networkFault, statusFault } from '../../../../src/article/fetch/fault.js';

const URL = 'https://example.org/mill';

test.each([
  ['ENOTFOUND', 'no machine of that name is known', 'this machine is online'],
  ['ECONNRESET', 'the connection broke off', 'this machine is online'],
  ['CERT_HAS_EXPIRED', 'its certificate does not hold (it says so)', 'save the page as HTML'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate does not hold (it says so)', 'save the page as HTML'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'its certificate does not hold (it says so)', 'save the page as HTML'],
  ['EWHATEVER', 'it says so', 'this machine is online'],
  [undefined, 'it says so', 'this machine is online'],
])('an error of the network with the code %s is told', (code, what, fix) => {
  const { problem } = networkFault(URL, Object.assign(new Error('it says so'), code && { code }));
  expect(problem).toMatchObject({
    rule: 'url-failed',
    place: { file: URL },
    what: `The page cannot be fetched: ${what}.`,
  });
  expect(problem.fix).toContain(fix);
});

test.each([
  [404, 'there is no such page'],
  [410, 'there is no such page'],
  [403, 'it asks for a login or a payment, or turns programs away'],
  [500, 'it fails'],
  [204, 'that is no page'],
])('the status %i is told', (status, what) => {
  expect(statusFault(URL, status).problem.what).toBe(
    `The server answers with the status "${status}": ${what}.`,
  );
});
