import assert from 'node:assert/strict';
import { junit } from '../../../cli/formats/junit';
import { finding, runOver, runWith, written } from './lint-runs';

describe('mreport lint --format junit', () => {
  it('writes a suite a file, a test case a finding, and one that passed for a clean file', () => {
    const said = '項次跳號：「3、」之前缺少「2、」。';
    assert.equal(
      written(junit, runOver({ 'a.mreport': '1、甲案\n3、丙案', 'b.mreport': '' })),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="mreport" tests="2" failures="1" errors="0" skipped="0" time="0">',
        '  <testsuite name="a.mreport" tests="1" failures="1" errors="0" skipped="0" time="0">',
        '    <testcase name="numbering/gap 2:1" classname="a.mreport" time="0">' +
          `<failure type="error" message="${said}">a.mreport:2:1 ${said}</failure></testcase>`,
        '  </testsuite>',
        '  <testsuite name="b.mreport" tests="1" failures="0" errors="0" skipped="0" time="0">',
        '    <testcase name="mreport" classname="b.mreport" time="0"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('fails for errors and warnings only', () => {
    const findings = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
      finding('甲', { severity }),
    );
    const xml = written(junit, runWith('a.mreport', findings));
    assert.match(xml, /<testsuite name="a\.mreport" tests="4" failures="2" errors="0" skipped="2" time="0">/);
    assert.deepEqual(
      [...xml.matchAll(/<(failure|skipped)/g)].map(([, result]) => result),
      ['failure', 'failure', 'skipped', 'skipped'],
    );
  });

  it('escapes what XML would read, and leaves out what it cannot hold', () => {
    const text = '<甲>&"乙"\'\n\t\u0000\u001b\u0085\uFFFE\uD800𠮷]]>';
    const escaped = '&#60;甲&#62;&#38;&#34;乙&#34;&#39;&#10;&#9;𠮷]]&#62;';
    const xml = written(junit, runWith('<b>.mreport', [finding(text)]));
    assert.ok(
      xml.includes(`<failure type="error" message="${escaped}">&#60;b&#62;.mreport:1:3 ${escaped}<`),
      xml,
    );
    assert.ok(xml.includes('<testsuite name="&#60;b&#62;.mreport"'));
  });

  it('writes no suite without a file', () => {
    assert.match(written(junit, runOver({})), /<testsuites name="mreport" tests="0" .*>\n<\/testsuites>\n$/);
  });
});
