/** How the width of the text is shared among the columns of a table. */
import { expectDefined } from '../../report/expect';
import type { Run } from '../inline';
import { widthOf } from './break-lines';
import { cellPadding, ruleWidth, smallType, textArea } from './measures';

/** What padding and rules take of a column's width, in points. */
export const cellOverhead = 2 * cellPadding.inline + ruleWidth;
/** The minimum width of a column: two characters. */
const minColumn = cellOverhead + 2 * smallType.size;
/** A word wider than this may be broken: an address in a cell. */
const maxUnbrokenWord = textArea.width / 4;

/** The widths that a column needs for its longest word, and asks for to hold each cell on one line; in points. */
interface ColumnDemand {
  needed: number;
  asked: number;
}

/**
 * The widths of a table's columns, in points; together as wide as the text. Columns are as wide as their content if all
 * fit. Otherwise those with little text are, those with much share what is left in proportion, and none is narrower than
 * its longest word as far as there is room. Linear in the cells.
 * @param rows the runs of each cell
 */
export function columnWidths(rows: readonly (readonly (readonly Run[])[])[]): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const demands = Array.from({ length: count }, (): ColumnDemand => ({
    needed: minColumn,
    asked: minColumn,
  }));
  for (const row of rows) {
    for (const [index, runs] of row.entries()) {
      const demand = expectDefined(demands[index], 'column of a cell', { needed: 0, asked: 0 });
      const { whole, word } = measure(runs);
      demand.asked = Math.max(demand.asked, whole + cellOverhead);
      demand.needed = Math.max(demand.needed, Math.min(word, maxUnbrokenWord) + cellOverhead);
    }
  }
  return share(textArea.width, demands);
}

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

/** Shares `width` out: first what is needed, then what is asked for, and what is left over evenly. */
function share(width: number, demands: readonly ColumnDemand[]): number[] {
  const needed = sum(demands.map((demand) => demand.needed));
  if (needed >= width) return demands.map((demand) => (demand.needed * width) / needed);
  // Very long texts would leave nothing to the others.
  const extras = demands.map((demand) => Math.min(Math.max(demand.asked - demand.needed, 0), width));
  const left = width - needed;
  const spare = Math.max(left - sum(extras), 0) / demands.length;
  const portions = portionsOf(left, extras);
  return demands.map((demand, index) => {
    return demand.needed + expectDefined(portions[index], 'portion of a column', 0) + spare;
  });
}

/** Who asks for no more than an even portion gets it; the others share the rest in proportion. */
function portionsOf(room: number, asked: readonly number[]): number[] {
  const portions = new Array<number>(asked.length).fill(0);
  const ascending = asked.map((amount, index) => ({ amount, index })).sort((a, b) => a.amount - b.amount);
  let [left, askedLeft, count] = [room, sum(asked), asked.length];
  for (const { amount, index } of ascending) {
    const isModest = amount * count <= left;
    portions[index] = isModest ? amount : (amount * left) / askedLeft;
    if (!isModest) continue;
    [left, askedLeft, count] = [left - amount, askedLeft - amount, count - 1];
  }
  return portions;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
