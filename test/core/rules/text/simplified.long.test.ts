import assert from 'node:assert/strict';
import { textSimplified } from '../../../../core/rules/text/simplified';
import { findingsOf } from '../../../support/marked-rule';

describe('text/simplified', () => {
  it('reads a long line in no time', () => {
    const started = process.cpuUsage();
    findingsOf(textSimplified, '本月完成网站资料'.repeat(12_500));
    findingsOf(textSimplified, '拮据'.repeat(5_000));
    findingsOf(textSimplified, '网'.repeat(10_000));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  });
});
