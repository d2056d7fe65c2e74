import assert from 'node:assert/strict';
import { referenceDangling } from '../../../../core/rules/reference/dangling';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('reference/dangling', () => {
  it('takes time in proportion to the text', () => {
    const text = '(一) 辦理情形如下：\n\n\n'.repeat(500);
    const start = process.cpuUsage();
    findingsOf(referenceDangling, text);
    findingsOf(referenceDangling, '辦理情形如下'.repeat(2_000));
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames()) {
        assert.deepEqual(findingsOf(referenceDangling, readDocument(name)), [], name);
      }
      for (const { text } of readTraps()) assert.deepEqual(findingsOf(referenceDangling, text), [], text);
    });

    it('finds each announcement that loses what it announces', () => {
      let count = 0;
      for (const name of documentNames()) {
        const lines = readDocument(name).split('\n');
        lines.forEach((line, index) => {
          if (!line.endsWith('如下：')) return;
          const found = findingsOf(referenceDangling, lines.slice(0, index + 1).join('\n'));
          assert.equal(found.at(-1)?.range.start.line, index, `${name}:${index + 1}`);
          count++;
        });
      }
      assert.ok(count >= 20);
    });
  });
});
