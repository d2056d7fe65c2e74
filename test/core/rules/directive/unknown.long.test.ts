import assert from 'node:assert/strict';
import { directiveUnknown } from '../../../../core/rules/directive/unknown';
import { documentNames, needCorpus, readDocument } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('directive/unknown', () => {
  it('takes time in proportion to the text', () => {
    const start = process.cpuUsage();
    findingsOf(directiveUnknown, `<!-- mreport-disable ${'gaps '.repeat(2000)} -->`);
    findingsOf(directiveUnknown, `<!-- mreport-disable-line ${'x'.repeat(10_000)} -->`);
    assert.ok(process.cpuUsage(start).user < 2_500_000);
  });

  describe('on real documents', () => {
    before(needCorpus);

    it('finds nothing', () => {
      for (const name of documentNames())
        assert.deepEqual(findingsOf(directiveUnknown, readDocument(name)), []);
    });
  });
});
