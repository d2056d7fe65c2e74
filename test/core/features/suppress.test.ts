import assert from 'node:assert/strict';
import { findingsIn } from '../../support/marked-text';
import { everywhere, suppressed, suppressActionsIn } from '../../support/suppressing';

describe('suppressing a finding', () => {
  it('puts a directive on a line of its own above', () => {
    const text = '1、甲案\r\n3、丙案\r\n4、丁案';
    const [suppressing = assert.fail(), ...more] = suppressActionsIn(text, everywhere, '\r\n');
    assert.deepEqual(more, []);
    assert.equal(suppressing.title, '此行不檢查 numbering/gap');
    const result = suppressed(text, suppressing);
    assert.equal(result, '1、甲案\r\n<!-- mreport-disable-next-line numbering/gap -->\r\n3、丙案\r\n4、丁案');
    assert.deepEqual(findingsIn(result), []);
  });

  it('comes once for all findings of a rule on a line', () => {
    const text = '於112年2月30日及112年4月31日召開會議。';
    const [suppressing = assert.fail(), ...more] = suppressActionsIn(text);
    assert.deepEqual([suppressing.findings.length, more.length], [2, 0]);
  });

  it('comes for what the cursor touches', () => {
    const text = '於112年2月30日召開會議。\n於112年4月31日召開會議。';
    const cursor = { line: 1, character: 3 };
    const found = suppressActionsIn(text, { start: cursor, end: cursor });
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
      const [suppressing = assert.fail()] = suppressActionsIn(text);
      const result = suppressed(text, suppressing);
      assert.equal(result, `${text} <!-- mreport-disable-line date/invalid -->`);
      assert.deepEqual(findingsIn(result), []);
    }
  });

  it('is not offered within a comment', () => {
    assert.deepEqual(suppressActionsIn('<!-- 甲\n乙 --> 於112年2月30日召開會議。 <!-- 丙\n-->'), []);
  });
});
