import assert from 'node:assert/strict';
import { createNonce, pageHtml } from '../../../client/preview/page-html';
import type { PageTexts } from '../../../protocol/preview-page';

/** Every text the same, also those that have to be escaped. */
const pageTextsOf = (text: string): PageTexts => ({
  severities: { error: text, warning: text, information: text, hint: text },
  ...{ toolbar: text, view: text, paperView: text, flowView: text, zoom: text, smaller: text, larger: text },
  ...{ actualSize: text, pageWidth: text, page: text, pageOf: text, onlyUnit: text, allUnits: text },
  ...{ unitAtCaret: text, findings: text, previousFinding: text, nextFinding: text, find: text },
  ...{ previousMatch: text, nextMatch: text, closeFind: text, goToText: text },
});

const parts = {
  uri: 'file:///ws/r.mreport',
  title: '預覽 r.mreport',
  scriptUri: 'https://host/preview.js',
  styleUri: 'https://host/preview.css',
  cspSource: 'https://host',
  nonce: 'abc',
  texts: pageTextsOf('"><script>'),
  language: 'zh-tw',
};

describe('the preview’s page', () => {
  it('lets in one script, one style sheet and images of the workspace', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(pageHtml(parts))?.[1]?.split('; ');
    assert.deepEqual(policy, [
      "default-src 'none'",
      "script-src 'nonce-abc'",
      'style-src https://host',
      'img-src https://host',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('escapes names', () => {
    const html = pageHtml({ ...parts, title: '"><script>', uri: 'file:///"onload="x' });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(!html.includes('"onload="'));
  });

  it('has no inline style or handler', () => {
    assert.doesNotMatch(pageHtml(parts), /<style|style=|\son\w+=/);
  });

  it('has a new nonce each time', () => {
    assert.match(createNonce(), /^[0-9a-f]{48}$/);
    assert.notEqual(createNonce(), createNonce());
  });
});
