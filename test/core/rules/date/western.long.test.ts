import assert from 'node:assert/strict';
import { dateWestern } from '../../../../core/rules/date/western';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('date/western', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    for (const piece of ['2023年12月1日召開', '本部2023/12/1', '2023-', '（2023年1月', '2']) {
      findingsOf(dateWestern, `112年1月1日、${piece.repeat(10_000 / piece.length)}`);
      findingsOf(dateWestern, `${'112年1月1日、'.repeat(9000)}${piece.repeat(30_000 / piece.length)}`);
    }
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(dateWestern, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(dateWestern, text), [], text);
    });

    it('finds the report’s own dates when they are made Western', () => {
      const text = readDocument('report-112-12.mreport');
      const own = text.split('業於112年').length - 1;
      const found = findingsOf(dateWestern, text.replaceAll('業於112年', '業於2023年'));
      assert.ok(own >= 4 && found.length >= own - 1, `${found.length} of ${own}`);
    });
  });
});
