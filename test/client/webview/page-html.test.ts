import assert from 'node:assert/strict';
import { createNonce, pageHtml } from '../../../client/preview/page-html';

const parts = {
  uri: 'file:///ws/r.mreport',
  locked: false,
  title: '預覽 r.mreport',
  scriptUri: 'https://host/preview.js',
  styleUri: 'https://host/preview.css',
  cspSource: 'https://host',
  nonce: 'abc',
  locale: 'zh-TW',
} as const;

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

  it('says which language its controls have; the report itself is Chinese', () => {
    const html = pageHtml({ ...parts, locale: 'en' });
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(html, /<article class="view" lang="zh-Hant-TW"/);
    assert.match(html, /<ol class="notes" aria-label="Findings of the Report">/);
  });

  it('has no inline style or handler', () => {
    assert.doesNotMatch(pageHtml(parts), /<style|style=|\son\w+=/);
  });

  it('has a new nonce each time', () => {
    assert.match(createNonce(), /^[0-9a-f]{48}$/);
    assert.notEqual(createNonce(), createNonce());
  });
});
