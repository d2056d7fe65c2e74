import { expectDefined } from '../report/expect';

/** Maximum number of columns: no table of a report has more, and a repeated cell cannot fill the memory. */
const maxColumns = 200;

/** Lays the cells of a table out in rows of equal length; the text of a merged cell stands in its first place. */
export class TableGrid {
  readonly #rows: string[][] = [];
  /** By column: how many more rows a cell from above covers. */
  readonly #covered: number[] = [];
  /** Whether columns had to be left out. */
  isCut = false;

  /** Begins a row. */
  row(): void {
    this.#rows.push([]);
    this.#skipCovered();
  }

  /** Adds a cell to the last row. @param columns how many columns it spans @param rows how many rows */
  cell(text: string, columns = 1, rows = 1): void {
    if (this.#rows.length === 0) this.row();
    const row = this.#lastRow();
    this.#skipCovered();
    for (let index = 0; index < columns; index++) {
      if (row.length >= maxColumns) {
        this.isCut = true;
        return;
      }
      if (rows > 1) this.#covered[row.length] = rows - 1;
      row.push(index === 0 ? text : '');
    }
  }

  /** All rows but empty ones, filled up to the same length. */
  rows(): string[][] {
    const width = this.#rows.reduce((most, { length }) => Math.max(most, length), 0);
    const filled = this.#rows.filter((row) => row.length > 0);
    return filled.map((row) => [
      ...row,
      ...Array.from({ length: Math.max(0, width - row.length) }, () => ''),
    ]);
  }

  #lastRow(): string[] {
    return expectDefined(this.#rows.at(-1), 'row of a table', []);
  }

  #skipCovered(): void {
    const row = this.#lastRow();
    for (;;) {
      const left = this.#covered[row.length] ?? 0;
      if (left === 0) return;
      this.#covered[row.length] = left - 1;
      row.push('');
    }
  }
}
