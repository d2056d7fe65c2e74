import assert from 'node:assert/strict';
import { findLinks } from '../../../core/render/links';

/** The links of a text, each as its text, or as `text → href` where they differ. */
const linksIn = (text: string): string[] =>
  findLinks(text).map(({ start, end, href }) => {
    const shown = text.slice(start, end);
    return shown === href ? shown : `${shown} → ${href}`;
  });

describe('links in a line', () => {
  const cases: [string, string, string[]][] = [
    ['a URL between Chinese', '詳見https://moda.gov.tw/查詢', ['https://moda.gov.tw/']],
    ['upper case', 'HTTP://MODA.GOV.TW', ['HTTP://MODA.GOV.TW']],
    ['query and fragment', 'https://a.tw/x?y=1&z=2#top', ['https://a.tw/x?y=1&z=2#top']],
    ['the end of a sentence', 'See https://a.tw/x.', ['https://a.tw/x']],
    ['full-width brackets around it', '（https://a.tw/x）', ['https://a.tw/x']],
    ['brackets around it', '(https://a.tw/x)', ['https://a.tw/x']],
    ['brackets in it', 'https://a.tw/x_(y)', ['https://a.tw/x_(y)']],
    ['several', 'http://a.tw、http://b.tw', ['http://a.tw', 'http://b.tw']],
    ['an address', '信箱a.b@moda.gov.tw。', ['a.b@moda.gov.tw → mailto:a.b@moda.gov.tw']],
    ['an address before a full stop', 'a@b.tw.', ['a@b.tw → mailto:a@b.tw']],
    ['a URL with an @', 'https://me@a.tw/', ['https://me@a.tw/']],
    ['no host', 'http:// http:///x', []],
    ['inside a word', 'xhttp://a.tw', []],
    ['other schemes', 'javascript:alert(1) data:text/html,x file:///etc ftp://a.tw', []],
    ['not quite addresses', '@ a@ @b.tw a@b a@b.1', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(linksIn(text), expected);
    });
  }
});
