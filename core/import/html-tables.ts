import { importNoteMessages } from '../../l10n/messages/import-notes';
import type { DocumentBuilder } from './document-builder';
import type { Declarations } from './html-styles';
import type { ColumnAlignment } from './model';
import { alignmentNamed, TableGrid } from './table-grid';

interface Cell {
  readonly parts: string[];
  readonly columns: number;
  readonly rows: number;
  readonly alignment: ColumnAlignment | undefined;
}

interface Table {
  readonly grid: TableGrid;
  cell: Cell | undefined;
}

/** The tables of an HTML page, which may stand in each other. */
export class HtmlTables {
  readonly #builder: DocumentBuilder;
  readonly #open: Table[] = [];
  /** A table that goes on after the end of a page. */
  #held: Table | undefined;

  constructor(builder: DocumentBuilder) {
    this.#builder = builder;
  }

  /** @param goesOn whether it is the rest of the table that was held */
  open(goesOn: boolean): void {
    const held = goesOn ? this.#held : undefined;
    if (held === undefined) this.end();
    this.#held = undefined;
    this.#open.push(held ?? { grid: new TableGrid(), cell: undefined });
  }

  row(): void {
    // The end tag of the cell before may be left out.
    this.closeCell();
    this.#open.at(-1)?.grid.row();
  }

  openCell(attributes: Readonly<Record<string, string>>, styles: Declarations): void {
    this.closeCell();
    const table = this.#open.at(-1);
    const inClass = /(?:^|\s)align-(left|center|right)(?:\s|$)/.exec(attributes['class'] ?? '')?.[1];
    const named = styles.get('text-align') ?? attributes['align'] ?? inClass;
    if (table === undefined) return;
    table.cell = {
      parts: [],
      columns: spanOf(attributes['colspan']),
      rows: spanOf(attributes['rowspan']),
      alignment: alignmentNamed(named?.toLowerCase()),
    };
  }

  /** Adds a paragraph to the cell that is open. @returns whether there is one */
  takesText(text: string): boolean {
    const cell = this.#open.at(-1)?.cell;
    cell?.parts.push(text);
    return cell !== undefined;
  }

  closeCell(): void {
    const table = this.#open.at(-1);
    if (table?.cell === undefined) return;
    table.grid.cell(table.cell.parts.join(' '), table.cell);
    table.cell = undefined;
  }

  /** @param isUnfinished whether the table goes on after the end of a page */
  close(isUnfinished: boolean): void {
    this.closeCell();
    const table = this.#open.pop();
    if (table === undefined) return;
    if (isUnfinished) this.#held = table;
    else this.#write(table);
  }

  /** The page ends, or something else than the rest of a table that was held begins. */
  end(): void {
    if (this.#held !== undefined) this.#write(this.#held);
    this.#held = undefined;
  }

  #write({ grid }: Table): void {
    if (grid.isCut) this.#builder.leaveOut(importNoteMessages.tableCut);
    if (grid.hasMerged) this.#builder.leaveOut(importNoteMessages.mergedCells);
    const table = grid.table();
    const outer = this.#open.at(-1)?.cell;
    if (outer === undefined) this.#builder.table(table);
    else {
      const texts = table.rows.flat().filter((text) => text !== '');
      outer.parts.push(texts.join(' '));
      this.#builder.leaveOut(importNoteMessages.nestedTable);
    }
  }
}

function spanOf(value: string | undefined): number {
  return Math.min(1000, Math.max(1, Number(value ?? 1) || 1));
}
