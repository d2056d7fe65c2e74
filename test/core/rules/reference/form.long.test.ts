import assert from 'node:assert/strict';
import { referenceForm } from '../../../../core/rules/reference/form';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('reference/form', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    for (const piece of ['第四十四第二項', '第一百八十二之一條', '第十', '第', '之一', '一']) {
      findingsOf(referenceForm, piece.repeat(10_000 / piece.length));
    }
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(referenceForm, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(referenceForm, text), [], text);
    });

    it('finds the citations of the report that lose their 條', () => {
      const lines = readDocument('report-112-12.mreport').split('\n');
      const cited = lines.filter((line) => /第\d+條第\d+[項款]/.test(line));
      assert.ok(cited.length >= 2);
      for (const line of cited) {
        assert.equal(
          findingsOf(referenceForm, line.replace(/(第\d+)條(?=第\d+[項款])/, '$1')).length,
          1,
          line,
        );
      }
    });
  });
});
