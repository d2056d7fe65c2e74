import assert from 'node:assert/strict';
import { reportUnit } from '../../../../core/rules/report/unit';
import { findingsOf } from '../../../support/marked-rule';

describe('report/unit', () => {
  it('takes time in proportion to the text', () => {
    const start = performance.now();
    findingsOf(reportUnit, `一、綜合規劃司\n${'本部業務。\n'.repeat(2_000)}二、航政司`);
    assert.ok(performance.now() - start < 4000);
  });
});
