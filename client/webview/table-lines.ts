/** Which source lines a block's element shows: a table's rows stand on lines of their own, all else on one. */

interface TableLines {
  rows: HTMLTableRowElement[];
  /** The line of each row, counted from the block's first line. */
  lines: number[];
}

/** How many source lines of a block are written, blank lines after it aside. */
export function writtenLines(block: HTMLElement | undefined): number {
  return block === undefined ? 1 : (tableLines(block)?.lines.at(-1) ?? 0) + 1;
}

/** The line that `node` stands on, counted from the first line of `block`. */
export function rowLine(block: HTMLElement, node: Node): number {
  const table = tableLines(block);
  const index = table?.rows.findIndex((row) => row.contains(node)) ?? -1;
  return table?.lines[index] ?? 0;
}

/** The table row at a line of `block`. */
export function rowAtLine(block: HTMLElement, line: number): HTMLTableRowElement | undefined {
  const table = tableLines(block);
  return table?.rows[table.lines.indexOf(line)];
}

/** A caption takes a line above the rows, and a header is followed by the line that underlines it. */
function tableLines(block: HTMLElement): TableLines | undefined {
  const table = block.querySelector('table');
  if (table === null) return undefined;
  const rows = [...table.rows];
  const caption = block.querySelector('figcaption') === null ? 0 : 1;
  const underline = table.tHead === null ? 0 : 1;
  return { rows, lines: rows.map((_row, index) => caption + index + (index > 0 ? underline : 0)) };
}
