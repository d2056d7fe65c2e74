import assert from 'node:assert/strict';
import { reportField } from '../../../../core/rules/report/field';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('report/field', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    findingsOf(reportField, `案由：甲\n${'附件：一份\n'.repeat(15_000)}`)[0]?.fixes();
    findingsOf(reportField, '說明：'.repeat(30_000))[0]?.fixes();
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames())
        assert.deepEqual(findingsOf(reportField, readDocument(name)), [], name);
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(reportField, text), [], text);
    });

    it('finds each field that the monthly report loses', () => {
      const lines = readDocument('report-112-12.mreport').split('\n');
      const fields = lines.filter((line) => /^(?:案由|報告單位|說明)/.test(line));
      assert.equal(fields.length, 3);
      for (const field of fields) {
        assert.equal(
          findingsOf(reportField, lines.filter((line) => line !== field).join('\n')).length,
          1,
          field,
        );
      }
    });
  });
});
