import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsIn } from '../../support/marked-text';
import { interestingLines, runsOr } from '../../support/random-reports';
import { suppressed, suppressActionsIn } from '../../support/suppressing';

describe('suppressing any finding', () => {
  it('leaves neither the finding nor a directive without use', () => {
    const unused = (text: string): number =>
      findingsIn(text).filter(({ rule }) => rule === 'directive/unused').length;
    const holds = (lines: string[]): void => {
      const text = lines.join('\n');
      for (const suppressing of suppressActionsIn(text)) {
        const result = suppressed(text, suppressing);
        const [finding = assert.fail()] = suppressing.findings;
        const { line } = finding.range.start;
        const now = result.split('\n').length > lines.length ? line + 1 : line;
        const left = findingsIn(result).filter(
          ({ rule, range }) => rule === finding.rule && range.start.line === now,
        );
        assert.deepEqual(left, [], result);
        assert.ok(unused(result) <= unused(text), result);
      }
    };
    fc.assert(fc.property(interestingLines, holds), { numRuns: runsOr(20) });
  });
});
