import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderBlock } from '../../support/render-block';
import { blocksWith } from '../../support/blocks-with';

const allowedTags =
  /^<(\/?(?:p|h1|h2|span|strong|a|figure|figcaption|table|colgroup|thead|tbody|tr|th|td|div)|img|col)(?= |>)/;
const allowedAttribute =
  /^ (class="[a-z0-9 -]*"|scope="col"|colspan="\d+"|href="(?:https?|mailto):[^"<>]*"|style="--[a-z]+:\d+(?:\.\d+)?pt(?:;--[a-z]+:\d+(?:\.\d+)?pt)*"|src="[^"<>]*"|alt="[^"<>]*")/i;

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
