import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spliced } from '../../../protocol/splices';
import { ReportSession } from '../../../core/session/report-session';
import type { PreviewBlock } from '../../../protocol/preview';
import { previewBlock } from '../../../core/render/preview-block';
import { blocksOf } from '../../../core/report/blocks';
import { lint } from '../../../core/lint/linter';
import { interestingEdit, interestingText } from '../../support/random-line-edits';
import { runsOr } from '../../support/random-reports';

/** What one sees of a report: the blocks, and the findings at their lines. */
function seen(blocks: readonly PreviewBlock[]): unknown {
  let line = 0;
  return blocks.map(({ drawn, lineCount, findings = [] }) => {
    const first = line;
    line += lineCount;
    return [drawn, lineCount, findings.map((finding) => ({ ...finding, line: finding.line + first }))];
  });
}

/** The same, from the whole. */
function expected({ report }: ReportSession): unknown {
  const findings = lint(report, { locale: 'zh-TW', rules: {} });
  const found = findings.map(({ rule, severity, message, range: { start } }) => {
    return { rule, severity, message, ...start };
  });
  return blocksOf(report).map((block) => [
    previewBlock(block).drawn,
    block.lineCount,
    found.filter(({ line }) => line >= block.line && line < block.line + block.lineCount),
  ]);
}

describe('the preview of a report that is edited', () => {
  it('adds up to the whole, with its findings, and no id twice', () => {
    const edits = fc.array(interestingEdit, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(interestingText(20), edits, (text, changes) => {
        const session = ReportSession.open(text, { locale: 'zh-TW' });
        let held: readonly PreviewBlock[] = [];
        let resultId: string | undefined;
        for (const change of [undefined, ...changes]) {
          if (change !== undefined) session.applyEdits([change], session.version + 1);
          session.lintSome(Infinity);
          const result = session.preview(resultId);
          held = spliced(held, result.splices);
          ({ resultId } = result);
          assert.deepEqual(seen(held), expected(session));
          assert.equal(new Set(held.map(({ id }) => id)).size, held.length);
        }
      }),
      { numRuns: runsOr(60) },
    );
  });
});
