import assert from 'node:assert/strict';
import { layoutTable, type TableLayout } from '../../../../core/render/paper/layout-table';
import { textArea } from '../../../../core/render/paper/measures';
import { blocksOf } from '../../../../core/report/blocks';
import { Report } from '../../../../core/report/report';

function reportLayout(...rows: string[]): TableLayout {
  const block = blocksOf(Report.parse(rows.map((row) => `| ${row} |`).join('\n'))).find(
    (each) => each.type === 'table',
  );
  return layoutTable(block ?? assert.fail('no table'));
}

/** How many lines each cell of the last row takes. */
const linesOf = ({ rows }: TableLayout): number[] =>
  rows.at(-1)?.cells.map(({ lines }) => lines.length) ?? [];

describe('the columns of a table', () => {
  it('are as wide as the page together', () => {
    for (const rows of [['甲 | 乙'], ['甲'.repeat(90)], [`甲 | ${'乙'.repeat(400)}`], ['| '.repeat(60)]]) {
      const width = reportLayout(...rows).columns.reduce((sum, each) => sum + each, 0);
      assert.ok(Math.abs(width - textArea.width) < 0.01, `${String(width)} of ${rows.join('/')}`);
    }
  });

  it('break no short text where others have much', () => {
    const table = reportLayout('機關名稱 | 辦理情形', '--- | ---', `離島建設司 | ${'持續辦理。'.repeat(60)}`);
    assert.deepEqual(linesOf(table).slice(0, 1), [1]);
    const three = reportLayout(
      `1 | 離島建設司籌備處 | ${'長'.repeat(300)} | ${'短'.repeat(6)} | ${'中'.repeat(100)}`,
    );
    const [first, second, , fourth] = linesOf(three);
    assert.deepEqual([first, second, fourth], [1, 1, 1]);
  });

  it('share in proportion what long texts have', () => {
    const [short = 0, long = 0] = reportLayout(`${'甲'.repeat(25)} | ${'乙'.repeat(36)}`).columns;
    assert.ok(long > 1.3 * short && long < 1.6 * short, `${String(short)} and ${String(long)}`);
  });
});
