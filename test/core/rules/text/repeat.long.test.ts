import assert from 'node:assert/strict';
import { textRepeat } from '../../../../core/rules/text/repeat';
import { findingsOf } from '../../../support/marked-rule';

describe('text/repeat', () => {
  it('reads a long line in no time', () => {
    const started = process.cpuUsage();
    findingsOf(textRepeat, '確實會議會議業務屏東'.repeat(1_000));
    findingsOf(textRepeat, '一'.repeat(10_000));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  });
});
