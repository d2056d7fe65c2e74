import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Report } from '../../../server/report/report';
import { numberingMutations } from '../support/numbering-mutations';

/** Of all items, every so many-th is changed, so that the suite stays fast; `MREPORT_MUTATIONS=1`: every one. */
const stride = Number(process.env['MREPORT_MUTATIONS'] ?? 23);

/** The report with other lines: only what differs is read. */
function changedTo(report: Report, lines: readonly string[]): Report {
  const old = report.lines;
  let start = 0;
  while (start < lines.length && lines[start] === old[start]?.text) start++;
  let same = 0;
  while (same < lines.length - start && lines.at(-1 - same) === old.at(-1 - same)?.text) same++;
  return report.edit(start, old.length - same - start, lines.slice(start, lines.length - same));
}

describe('one mistake in the numbering is one finding, at the item that is wrong', () => {
  const report = Report.parse(readFileSync('samples/monthly-report.mreport', 'utf8'));

  for (const [name, mutate] of Object.entries(numberingMutations)) {
    it(name, function () {
      if (stride === 1) this.timeout(60_000);
      let [tried, found, alone] = [0, 0, 0];
      for (let index = name.length % stride; index < report.outline.items.length; index += stride) {
        const item = report.outline.items[index];
        const mutation = item === undefined ? undefined : mutate(report, item);
        if (mutation === undefined) continue;
        const slips = changedTo(report, mutation.lines).outline.items.filter(
          (other) => other.slip !== undefined,
        );
        tried++;
        if (slips.some((slip) => mutation.at.includes(slip.line))) found++;
        if (slips.length === 1) alone++;
      }
      assert.ok(tried >= 5, `only ${String(tried)} tried`);
      assert.ok(found / tried >= 0.99, `found ${String(found)} of ${String(tried)}`);
      assert.ok(alone / tried >= 0.97, `alone in ${String(alone)} of ${String(tried)}`);
    });
  }
});
