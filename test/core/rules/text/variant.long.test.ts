import assert from 'node:assert/strict';
import { textVariant } from '../../../../core/rules/text/variant';
import { findingsOf } from '../../../support/marked-rule';

describe('text/variant', () => {
  it('reads a long line in no time', () => {
    const started = process.cpuUsage();
    findingsOf(textVariant, '臺灣及台灣「台灣」'.repeat(10_000));
    findingsOf(textVariant, '「'.repeat(5_000) + '台'.repeat(5_000));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  });
});
