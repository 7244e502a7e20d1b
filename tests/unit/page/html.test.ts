import { expect, test } from 'vitest';
import { attributesHtml, encodeUrl, escapeText } from '../../../src/page/html.js';

test.each([
  ['a & b < c > d "e" \'f\'', "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"],
  ['&amp; &lt;', '&amp;amp; &amp;lt;'],
  ['</script><script>', '&lt;/script&gt;&lt;script&gt;'],
  ['', ''],
])('%j is escaped to %j', (text, html) => {
  expect(escapeText(text)).toBe(html);
});

test.each([
  [{ id: 'a', hidden: true, title: undefined, open: false }, ' id="a" hidden'],
  [{ n: 0, empty: '' }, ' n="0" empty=""'],
  [{ title: 'a "b" <c>' }, ' title="a &quot;b&quot; &lt;c&gt;"'],
  [{}, ''],
])('%j are written as%s', (values, html) => {
  expect(attributesHtml(values)).toBe(html);
});

test.each([
  ['https://example.org/?a=1&b=ä#c', 'https://example.org/?a=1&b=%C3%A4#c'],
  ['a%20b c', 'a%20b%20c'],
  ['a"b<c>`', 'a%22b%3Cc%3E%60'],
  ['#größe', '#gr%C3%B6%C3%9Fe'],
  ['\ud800', '%EF%BF%BD'],
])('the address %j is encoded as %j', (url, encoded) => {
  expect(encodeUrl(url)).toBe(encoded);
});
