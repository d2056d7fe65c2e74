import assert from 'node:assert/strict';
import { emptyContext, resolveDates } from '../../../../core/report/dates/resolve-dates';
import { scanDates } from '../../../../core/report/dates/scan-dates';

describe('scanDates, for any text', function () {
  this.timeout(20_000);

  const adversaries = [
    '1',
    '1、',
    '1年',
    '12月',
    '12月1、',
    '12月1至',
    '1日至',
    '本',
    '本（1',
    '民國',
    '○',
    '一',
    '（',
    '（五）',
  ];
  adversaries.push(
    '12月5日至',
    '112年1、',
    '112年12月5日（星期五）至',
    ' ',
    '112年 ',
    '每年',
    '112度',
    '11月30日、',
  );
  for (const piece of adversaries) {
    it(`reads 10,000 characters of ${piece} in linear time`, () => {
      const line = piece.repeat(Math.ceil(10_000 / piece.length));
      const start = process.cpuUsage();
      resolveDates(scanDates(line), emptyContext);
      resolveDates(scanDates(`12月${line}`), emptyContext);
      // A quadratic scan takes far longer; the machine may be busy, so the time is the process's own.
      assert.ok(process.cpuUsage(start).user < 1_000_000);
    });
  }
});
