import assert from 'node:assert/strict';
import { dateStale } from '../../../../core/rules/date/stale';
import { documentNames, monthlyReport, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { describeFinding } from '../../../support/marked-text';
import { findingsOf } from '../../../support/marked-rule';

describe('date/stale', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    for (const piece of ['預計於112年1月5日', '已於113年1月5日、', '預計於1月5日至', '1月5日、']) {
      findingsOf(dateStale, `會議日期：112年12月27日\n一、${piece.repeat(10_000 / piece.length)}`);
    }
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing where no meeting is named', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(dateStale, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) {
        const report = `會議日期：112年12月27日\n一、甲\n${text}`;
        assert.deepEqual(findingsOf(dateStale, report), [], text);
      }
    });

    it('finds what the monthly report plans for days before a meeting, or has done after it', () => {
      const on = (meeting: string): string[] => {
        const text = readDocument(monthlyReport).replace('報告單位：', `會議日期：${meeting}\n報告單位：`);
        return findingsOf(dateStale, text).map((finding) => describeFinding(finding, text));
      };
      assert.deepEqual(on('112年12月22日'), ['date/stale "12月25日" @180']);
      assert.deepEqual(on('112年12月27日'), ['date/stale "112年12月25日" @164']);
    });
  });
});
