/** Tables as they stand on paper: how wide the columns are, and where the cells' lines end. */
import type { CellAlignment, TableBlock } from '../../report/block';
import { inlineRuns, type Run } from '../inline';
import { widthOf } from './break-lines';
import { roomOf } from './layout-text';
import { captionType, cellPadding, ruleWidth, smallType, textArea } from './measures';
import { setRuns } from './set-runs';

export interface CellLayout {
  readonly lines: readonly (readonly Run[])[];
  readonly alignment: CellAlignment;
}

export interface RowLayout {
  readonly cells: readonly CellLayout[];
  /** In points, with padding and the rule below. */
  readonly height: number;
}

export interface TableLayout {
  readonly type: 'table';
  readonly caption: readonly (readonly Run[])[];
  /** The widths of the columns, in points; together as wide as the text. */
  readonly columns: readonly number[];
  readonly head: RowLayout | undefined;
  readonly rows: readonly RowLayout[];
}

/** Linear in the cells. Rows that are too short have fewer cells than there are columns. */
export function layoutTable(block: TableBlock): TableLayout {
  const rows = block.header === undefined ? block.rows : [block.header, ...block.rows];
  const cells = rows.map((row) => row.map((cell) => inlineRuns(cell.trim())));
  const columns = columnWidths(cells);
  const laid = cells.map((row) => layoutRow(row, columns, block.alignments));
  const [head, ...others] = laid;
  const hasHead = block.header !== undefined;
  return {
    type: 'table',
    caption: layoutCaption(block.caption ?? ''),
    columns,
    head: hasHead ? head : undefined,
    rows: hasHead ? others : laid,
  };
}

/** The lines of what stands above a table or below a figure; none where there is no caption. */
export function layoutCaption(caption: string): Run[][] {
  const text = caption.trim();
  return text === '' ? [] : setRuns(inlineRuns(text), roomOf(textArea.width, captionType));
}

function layoutRow(
  cells: readonly (readonly Run[])[],
  columns: readonly number[],
  alignments: readonly CellAlignment[],
): RowLayout {
  const laid = cells.map((runs, index) => {
    const room = roomOf((columns[index] ?? 0) - outside, smallType);
    return { lines: setRuns(runs, room), alignment: alignments[index] };
  });
  const lines = laid.reduce((most, cell) => Math.max(most, cell.lines.length), 1);
  return { cells: laid, height: lines * smallType.pitch + 2 * cellPadding.block + ruleWidth };
}

/** What a column's padding and rules take of its width. */
const outside = 2 * cellPadding.inline + ruleWidth;
/** No column is narrower than two characters. */
const narrowest = outside + 2 * smallType.size;

/**
 * Columns are as wide as what they hold, if all fit; otherwise those with little text are, those with much share what is
 * left in proportion, and none is narrower than its longest word, as far as there is room.
 */
function columnWidths(rows: readonly (readonly (readonly Run[])[])[]): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const wanted = new Array<number>(count).fill(narrowest);
  const needed = new Array<number>(count).fill(narrowest);
  for (const row of rows) {
    row.forEach((runs, index) => {
      const { whole, word } = measure(runs);
      wanted[index] = Math.max(wanted[index] ?? 0, whole + outside);
      needed[index] = Math.max(needed[index] ?? 0, Math.min(word, longestWord) + outside);
    });
  }
  return share(textArea.width, needed, wanted);
}

/** A word longer than this may be broken: an address in a cell. */
const longestWord = textArea.width / 4;

/** The width of a cell's text in points, and that of its longest word. */
function measure(runs: readonly Run[]): { whole: number; word: number } {
  let whole = 0;
  let word = 0;
  for (const { text, bold } of runs) {
    whole += widthOf(text, bold);
    for (const [latin] of text.matchAll(/[!-~]+/g)) word = Math.max(word, widthOf(latin, bold));
  }
  return { whole: (whole * smallType.size) / 1000, word: (word * smallType.size) / 1000 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Shares `width` out: first what is needed, then what is wanted, and what is left over evenly. */
function share(width: number, needed: readonly number[], wanted: readonly number[]): number[] {
  const least = sum(needed);
  if (least >= width) return needed.map((each) => (each * width) / least);
  const more = wanted.map((each, index) => {
    const low = needed[index] ?? 0;
    // Very long texts would leave nothing to the others.
    return Math.min(Math.max(each - low, 0), width);
  });
  const left = width - least;
  const spare = Math.max(left - sum(more), 0) / needed.length;
  const given = portions(left, more);
  return needed.map((each, index) => each + (given[index] ?? 0) + spare);
}

/** Who asks for no more than an even portion gets it; the others share the rest in proportion. */
function portions(room: number, asked: readonly number[]): number[] {
  const given = new Array<number>(asked.length).fill(0);
  const byWish = asked.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  let [left, wished, count] = [room, sum(asked), asked.length];
  for (const { wish, index } of byWish) {
    const isModest = wish * count <= left;
    given[index] = isModest ? wish : (wish * left) / wished;
    if (!isModest) continue;
    [left, wished, count] = [left - wish, wished - wish, count - 1];
  }
  return given;
}
