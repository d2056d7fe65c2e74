import assert from 'node:assert/strict';
import { referenceAttachment } from '../../../../core/rules/reference/attachment';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { describeFinding } from '../../../support/marked-text';
import { findingsOf } from '../../../support/marked-rule';

const attached =
  '附件1　申請書\n附件2　切結書\n附件三\n附表一　經費概算\n表一　件數\n| 甲 | 乙 |\n![圖1　流程](a.png)';

describe('reference/attachment', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    findingsOf(referenceAttachment, `${'如附件9、'.repeat(2_000)}\n附件1\u3000書`);
    findingsOf(referenceAttachment, `如附件1${'、2'.repeat(5_000)}\n附件1\u3000書`);
    findingsOf(referenceAttachment, `${' '.repeat(10_000)}附件9\n${'附件1\n'.repeat(2_000)}`);
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds the one that was never attached', () => {
      const found = documentNames().flatMap((name) => {
        const text = readDocument(name);
        return findingsOf(referenceAttachment, text).map(
          (finding) => `${name} ${describeFinding(finding, text)}`,
        );
      });
      assert.deepEqual(found, ['gazette-54534.mreport reference/attachment "附件5" @59']);
    });

    it('is silent on the traps', () => {
      for (const { text } of readTraps()) {
        assert.deepEqual(findingsOf(referenceAttachment, `${text}\n${attached}`), [], text);
      }
    });
  });
});
