import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../server/report/block';
import { renderBlock } from '../../../server/render/html/render-block';

/** A block of each type with `text` in every place that takes text. */
const blocksWith = (text: string): Block[] => {
  const place = { line: 0, lineCount: 1 };
  return [
    { ...place, type: 'field', name: text, content: text, isTitle: true },
    { ...place, type: 'field', name: text, content: text, isTitle: false },
    { ...place, type: 'item', kind: '一', level: 1, marker: text, text },
    { ...place, type: 'paragraph', level: 0, text },
    { ...place, type: 'table', level: 0, caption: text, header: [text], rows: [[text]], alignments: [] },
    { ...place, type: 'figure', level: 0, caption: text, path: text },
  ];
};

const allowedTags =
  /^<(\/?(?:p|h1|h2|span|strong|a|figure|figcaption|table|thead|tbody|tr|th|td|div)|img)(?= |>)/;
const allowedAttribute =
  /^ (class="[a-z0-9 -]*"|scope="col"|colspan="\d+"|href="(?:https?|mailto):[^"<>]*"|data-path="[^"<>]*"|alt="[^"<>]*")/i;

/** Fails unless every `<` of the HTML begins a tag that we write, with attributes that we write. */
const assertInert = (html: string): void => {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const tag = allowedTags.exec(html.slice(at));
    assert.ok(tag, `an unexpected tag: ${html.slice(at, at + 80)}`);
    let rest = html.slice(at + tag[0].length);
    for (let found = allowedAttribute.exec(rest); found; found = allowedAttribute.exec(rest)) {
      rest = rest.slice(found[0].length);
    }
    assert.ok(rest.startsWith('>'), `an unexpected attribute: ${rest.slice(0, 80)}`);
  }
};

describe('hostile text', () => {
  const texts = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<p style="position:fixed">',
    '</style><style>*{background:url(//evil)}</style>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://a.tw/"onclick="alert(1)',
    "https://a.tw/'onclick='alert(1)",
    'a@b.tw"onclick="x',
    '<!-- --><b>--!>',
    '&lt;b&gt; &#60;',
    '**<b>**',
    '<a href="https://a.tw">',
  ];
  for (const text of texts) {
    it(`is inert: ${text}`, () => {
      for (const block of blocksWith(text)) assertInert(renderBlock(block));
    });
  }

  it('is inert, whatever it is', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '**',
      'https://a',
      '@b.tw',
      'on',
      '=',
      ' ',
      '|',
      '(',
      '字',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const block of blocksWith(pieces.join(''))) assertInert(renderBlock(block));
      }),
    );
  });

  it('makes links to the web and to mail only', () => {
    const html = renderBlock(
      blocksWith('javascript:a data:b vbscript:c file:///d //e https://f.tw g@h.tw')[3]!,
    );
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['https://f.tw', 'mailto:g@h.tw'],
    );
  });

  it('shows controls that turn the reading direction, or that nobody would see', () => {
    const html = renderBlock(blocksWith('款\u202e0001\u2066元\u200b\u0000。')[3]!);
    for (const name of ['U+202E', 'U+2066', 'U+200B', 'U+0000']) {
      assert.ok(html.includes(`<span class="control">${name}</span>`), name);
    }
    assert.ok(!/[\u202e\u2066\u200b\0]/.test(html));
  });
});

describe('long hostile text', () => {
  const repeated = (text: string, times: number): [string, string] => [
    `${times} × ${text}`,
    text.repeat(times),
  ];
  const texts: [string, string][] = [
    repeated('*', 15_000),
    repeated('**', 15_000),
    repeated('** ', 8_000),
    repeated('**a', 8_000),
    repeated('http://', 8_000),
    repeated('http://a', 8_000),
    repeated('http://[', 8_000),
    repeated('http://a(', 8_000),
    repeated('@', 15_000),
    repeated('a@', 8_000),
    repeated('a.', 8_000),
    repeated('a@a.', 8_000),
    repeated('|', 15_000),
    repeated('<', 15_000),
    repeated('\u202e', 15_000),
    ['a URL with 15000 closing brackets', `http://a${')'.repeat(15_000)}`],
    ['an address with 15000 dots', `a@${'b.'.repeat(15_000)}`],
  ];
  for (const [name, text] of texts) {
    it(`takes no longer than long text: ${name}`, () => {
      const started = process.cpuUsage();
      for (const block of blocksWith(text)) renderBlock(block);
      // The process's own time: the machine may be busy with others.
      assert.ok(process.cpuUsage(started).user < 1_500_000);
    });
  }

  it('does not pad ragged tables cell by cell', () => {
    const rows = [Array<string>(20_000).fill(''), ...Array<string[]>(20_000).fill([''])];
    const html = renderBlock({
      line: 0,
      lineCount: 1,
      type: 'table',
      level: 0,
      caption: undefined,
      header: undefined,
      rows,
      alignments: [],
    });
    assert.ok(html.length < 2_000_000);
  });
});
