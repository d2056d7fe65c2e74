import assert from 'node:assert/strict';
import { scanQuantities } from '../../../../core/report/quantities/scan-quantities';

describe('scanQuantities', () => {
  it('takes linear time', function () {
    this.timeout(20_000);
    for (const piece of ['9', '1,', '1萬', '8億4,650萬', '3至', '第3、', '1件、', '１，２００']) {
      const start = process.cpuUsage();
      scanQuantities(piece.repeat(10_000 / piece.length));
      assert.ok(process.cpuUsage(start).user < 2_500_000, piece);
    }
  });
});
