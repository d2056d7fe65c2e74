import { expectDefined } from '../report/expect';
import type { ColumnAlignment, ImportedTable } from './model';

/** Maximum number of columns: no table of a report has more, and a repeated cell cannot fill the memory. */
const maxColumns = 200;

interface Cell {
  readonly text: string;
  readonly alignment: ColumnAlignment | undefined;
}

const emptyCell: Cell = { text: '', alignment: undefined };

/** How far a cell reaches, and how its text is aligned. */
export interface CellProperties {
  readonly columns?: number;
  readonly rows?: number;
  readonly alignment?: ColumnAlignment | undefined;
}

/** Lays the cells of a table out in rows of equal length; the text of a merged cell stands in its first place. */
export class TableGrid {
  readonly #rows: Cell[][] = [];
  /** By column: how many more rows a cell from above covers. */
  readonly #covered: number[] = [];
  /** Whether columns had to be left out. */
  isCut = false;
  /** Whether cells with text were merged, which a report cannot show. */
  hasMerged = false;

  /** Begins a row. */
  row(): void {
    this.#rows.push([]);
    this.#skipCovered();
  }

  /** Adds a cell to the last row. @param text with the marks of a report */
  cell(text: string, { columns = 1, rows = 1, alignment }: CellProperties = {}): void {
    if (this.#rows.length === 0) this.row();
    const row = this.#lastRow();
    this.#skipCovered();
    if (text !== '' && (columns > 1 || rows > 1)) this.hasMerged = true;
    for (let index = 0; index < columns; index++) {
      if (row.length >= maxColumns) {
        this.isCut = true;
        return;
      }
      if (rows > 1) this.#covered[row.length] = rows - 1;
      row.push(index === 0 ? { text, alignment } : emptyCell);
    }
  }

  /** All rows but empty ones, filled up to the same length. */
  table(): Omit<ImportedTable, 'type'> {
    const width = this.#rows.reduce((most, { length }) => Math.max(most, length), 0);
    const filled = this.#rows.filter((row) => row.length > 0);
    const rows = filled.map((row) => [
      ...row,
      ...Array.from({ length: Math.max(0, width - row.length) }, () => emptyCell),
    ]);
    const body = rows.length > 1 ? rows.slice(1) : rows;
    return {
      rows: rows.map((row) => row.map(({ text }) => text)),
      alignments: Array.from({ length: width }, (_, column) => commonAlignment(body, column)),
    };
  }

  #lastRow(): Cell[] {
    return expectDefined(this.#rows.at(-1), 'row of a table', []);
  }

  #skipCovered(): void {
    const row = this.#lastRow();
    for (;;) {
      const left = this.#covered[row.length] ?? 0;
      if (left === 0) return;
      this.#covered[row.length] = left - 1;
      row.push(emptyCell);
    }
  }
}

/** How all texts of a column are aligned; `undefined` where they differ. */
function commonAlignment(rows: readonly (readonly Cell[])[], column: number): ColumnAlignment | undefined {
  const cells = rows.map((row) => row[column] ?? emptyCell).filter(({ text }) => text !== '');
  const [first] = cells;
  return cells.every(({ alignment }) => alignment === first?.alignment) ? first?.alignment : undefined;
}

/** The alignment that a file names; `undefined` for others, such as justified text. */
export function alignmentNamed(name: string | undefined): ColumnAlignment | undefined {
  if (name === 'center' || name === 'right' || name === 'left') return name;
  return name === 'start' ? 'left' : name === 'end' ? 'right' : undefined;
}
