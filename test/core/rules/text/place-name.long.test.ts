import assert from 'node:assert/strict';
import { textPlaceName } from '../../../../core/rules/text/place-name';
import { findingsOf } from '../../../support/marked-rule';

describe('text/place-name', () => {
  it('reads a long line in no time', () => {
    const started = process.cpuUsage();
    findingsOf(textPlaceName, '屏東縣山地門鄉、獅子鄉'.repeat(9_000));
    findingsOf(textPlaceName, '區'.repeat(10_000));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  });
});
