import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { silencings, type Silencing } from '../../../server/features/silence';
import { Report } from '../../../server/report/report';
import type { Range } from '../../../server/report/text';
import { findingsIn } from '../support/marked-text';
import { interestingLines, runsOr } from '../support/random-reports';

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

function silencingsIn(text: string, range = everywhere, lineEnd = '\n'): Silencing[] {
  return silencings(Report.parse(text), findingsIn(text), range, { locale: 'zh-TW', lineEnd });
}

function apply(text: string, { edit }: Silencing): string {
  return TextDocument.applyEdits(TextDocument.create('file:///r.mreport', 'mreport', 1, text), [edit]);
}

describe('silencing a finding', () => {
  it('puts a directive on a line of its own above', () => {
    const text = '1、甲案\r\n3、丙案\r\n4、丁案';
    const [silencing = assert.fail(), ...more] = silencingsIn(text, everywhere, '\r\n');
    assert.deepEqual(more, []);
    assert.equal(silencing.title, '此行不檢查 numbering/gap');
    const silenced = apply(text, silencing);
    assert.equal(
      silenced,
      '1、甲案\r\n<!-- mreport-disable-next-line numbering/gap -->\r\n3、丙案\r\n4、丁案',
    );
    assert.deepEqual(findingsIn(silenced), []);
  });

  it('comes once for all findings of a rule on a line', () => {
    const text = '於112年2月30日及112年4月31日召開會議。';
    const [silencing = assert.fail(), ...more] = silencingsIn(text);
    assert.deepEqual([silencing.findings.length, more.length], [2, 0]);
  });

  it('comes for what the cursor touches', () => {
    const text = '於112年2月30日召開會議。\n於112年4月31日召開會議。';
    const cursor = { line: 1, character: 3 };
    const found = silencingsIn(text, { start: cursor, end: cursor });
    assert.deepEqual(
      found.map(({ edit }) => edit.range.start.line),
      [1],
    );
  });

  it('stays on the line where one above would break a table, or lie in a comment', () => {
    const texts = [
      '| 日期 | 事項 |\n|---|---|\n| 112年2月30日 | 會議 |',
      '<!-- 草稿\n止 --> 於112年2月30日召開會議。',
    ];
    for (const text of texts) {
      const [silencing = assert.fail()] = silencingsIn(text);
      const silenced = apply(text, silencing);
      assert.equal(silenced, `${text} <!-- mreport-disable-line date/invalid -->`);
      assert.deepEqual(findingsIn(silenced), []);
    }
  });

  it('is not there in the midst of a comment', () => {
    assert.deepEqual(silencingsIn('<!-- 甲\n乙 --> 於112年2月30日召開會議。 <!-- 丙\n-->'), []);
  });

  it('leaves neither the finding nor a directive without use', () => {
    const unused = (text: string): number =>
      findingsIn(text).filter(({ rule }) => rule === 'directive/unused').length;
    const holds = (lines: string[]): void => {
      const text = lines.join('\n');
      for (const silencing of silencingsIn(text)) {
        const silenced = apply(text, silencing);
        const [finding = assert.fail()] = silencing.findings;
        const { line } = finding.range.start;
        const now = silenced.split('\n').length > lines.length ? line + 1 : line;
        const left = findingsIn(silenced).filter(
          ({ rule, range }) => rule === finding.rule && range.start.line === now,
        );
        assert.deepEqual(left, [], silenced);
        assert.ok(unused(silenced) <= unused(text), silenced);
      }
    };
    fc.assert(fc.property(interestingLines, holds), { numRuns: runsOr(10) });
  });
});
