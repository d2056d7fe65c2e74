import assert from 'node:assert/strict';
import { Report } from '../../../../core/report/report';
import { schemeNames } from '../../../../core/report/scheme';
import { lint } from '../../../../core/lint/linter';
import { referenceItem } from '../../../../core/rules/reference/item';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { describeFinding } from '../../../support/marked-text';
import { findingsOf } from '../../../support/marked-rule';

/** A report with one unit of two levels below it, and `text` in its second unit. */
const report = (text: string): string =>
  `一、航政處\n(一) 航線營運\n1、班次\n2、運量\n3、停航\n(二) 汰舊換新\n(三) 航行安全\n(1) 演練\n(2) 抽查\n二、港務處\n(一) ${text}\n(二) 其他`;

describe('reference/item', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    findingsOf(referenceItem, report('詳本報告一、(一)9、'.repeat(9000)));
    findingsOf(referenceItem, `詳本報告一、(一)${'1、2、(1)'.repeat(15_000)}`);
    findingsOf(referenceItem, '一、甲\n(一) 詳本報告一、(二)3、\n'.repeat(300));
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(referenceItem, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(referenceItem, text), [], text);
    });

    it('finds nothing, whatever scheme they are read by', () => {
      for (const scheme of schemeNames) {
        for (const name of documentNames()) {
          const report = Report.parse(readDocument(name), { scheme });
          assert.deepEqual(lint(report, { locale: 'zh-TW', rules: {} }, [referenceItem]), [], name);
        }
      }
    });

    it('finds a path of the notice that is made wrong', () => {
      const notice = readDocument('gazette-54712.mreport');
      const cases: [string, string, string][] = [
        ['本公告貳、三、(一)', '本公告貳、三、(三)', '"(三)"'],
        ['(二)２及３(３)條件', '(二)２及３(４)條件', '"(４)"'],
        ['(二)２及３(３)條件', '(二)２及５(３)條件', '"５(３)"'],
        ['本公告壹、四、(一)', '本公告壹、六、(一)', '"六、(一)"'],
      ];
      for (const [from, to, expected] of cases) {
        const text = notice.replace(from, to);
        const found = findingsOf(referenceItem, text).map((finding) => describeFinding(finding, text));
        assert.ok(found.length === 1 && found[0]?.includes(expected) === true, `${to}: ${found.join()}`);
      }
    });
  });
});
