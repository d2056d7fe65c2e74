/** Tables as they stand on paper: the widths of their columns, and where the cells' lines end. */
import type { CellAlignment, TableBlock } from '../../report/block';
import { expectDefined } from '../../report/expect';
import { inlineRuns, type Run } from '../inline';
import { cellOverhead, columnWidths } from './column-widths';
import { roomOf } from './layout-text';
import { captionType, cellPadding, ruleWidth, smallType, textArea } from './measures';
import { setRuns } from './set-runs';

/** A cell on paper. */
export interface CellLayout {
  /** The runs of each line; at least one line. */
  readonly lines: readonly (readonly Run[])[];
  readonly alignment: CellAlignment;
}

/** A row on paper. */
export interface RowLayout {
  /** Fewer than the table has columns, where the row is too short. */
  readonly cells: readonly CellLayout[];
  /** In points, with padding and the rule below. */
  readonly height: number;
}

/** A table on paper. */
export interface TableLayout {
  readonly type: 'table';
  /** The lines of the caption; none without one. */
  readonly caption: readonly (readonly Run[])[];
  /** The widths of the columns, in points; together as wide as the text. */
  readonly columns: readonly number[];
  readonly head: RowLayout | undefined;
  /** The rows below the head. */
  readonly rows: readonly RowLayout[];
}

/** Lays out a table. Linear in the cells. */
export function layoutTable(block: TableBlock): TableLayout {
  const rows = block.header === undefined ? block.rows : [block.header, ...block.rows];
  const cells = rows.map((row) => row.map((cell) => inlineRuns(cell.trim())));
  const columns = columnWidths(cells);
  const layouts = cells.map((row) => layoutRow(row, columns, block.alignments));
  const [first, ...others] = layouts;
  const hasHead = block.header !== undefined;
  return {
    type: 'table',
    caption: layoutCaption(block.caption ?? ''),
    columns,
    head: hasHead ? first : undefined,
    rows: hasHead ? others : layouts,
  };
}

/** The lines of a caption, above a table or below a figure; none where there is no caption. */
export function layoutCaption(caption: string): Run[][] {
  const text = caption.trim();
  return text === '' ? [] : setRuns(inlineRuns(text), roomOf(textArea.width, captionType));
}

function layoutRow(
  row: readonly (readonly Run[])[],
  columns: readonly number[],
  alignments: readonly CellAlignment[],
): RowLayout {
  const cells = row.map((runs, index) => {
    const width = expectDefined(columns[index], 'column of a cell', cellOverhead);
    return { lines: setRuns(runs, roomOf(width - cellOverhead, smallType)), alignment: alignments[index] };
  });
  const lines = cells.reduce((most, cell) => Math.max(most, cell.lines.length), 1);
  return { cells, height: lines * smallType.pitch + 2 * cellPadding.block + ruleWidth };
}
