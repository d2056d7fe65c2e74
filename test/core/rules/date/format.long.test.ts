import assert from 'node:assert/strict';
import { dateFormat } from '../../../../core/rules/date/format';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('date/format', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    for (const piece of ['112.12.1', '112.12.1、', '112/12/1至', '民國', '一一二年十二月一日至', '1']) {
      findingsOf(dateFormat, piece.repeat(10_000 / piece.length));
    }
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(dateFormat, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(dateFormat, text), [], text);
    });

    it('finds the dates of the report that are written with points', () => {
      const text = readDocument('report-112-12.mreport').replace(
        /(\d+)年(\d+)月(\d+)日(?=召開)/g,
        '$1.$2.$3',
      );
      const found = findingsOf(dateFormat, text);
      assert.ok(found.length >= 5);
    });
  });
});
