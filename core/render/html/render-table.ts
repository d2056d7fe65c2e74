import type { CellLayout, RowLayout, TableLayout } from '../paper/layout-table';
import type { Attributes } from './attributes';
import { renderLines } from './render-inline';

/** The inside of a table's figure: caption and table. */
export function renderTable({ caption, columns, head, rows }: TableLayout, attributes: Attributes): string {
  const row = (layout: RowLayout, tag: 'th' | 'td'): string =>
    `<tr>${layout.cells.map((cell) => renderCell(cell, tag)).join('')}${filler(columns.length - layout.cells.length)}</tr>`;
  const body = rows.map((layout) => row(layout, 'td')).join('');
  const columnGroup = columns.map((width) => `<col${attributes({ width })}>`).join('');
  return `${renderCaption(caption)}<table><colgroup>${columnGroup}</colgroup>${head === undefined ? '' : `<thead>${row(head, 'th')}</thead>`}<tbody>${body}</tbody></table>`;
}

/** What stands above a table or below a figure; nothing where there is no caption. */
export function renderCaption(caption: TableLayout['caption']): string {
  return caption.length === 0 ? '' : `<figcaption>${renderLines(caption)}</figcaption>`;
}

function renderCell({ lines, alignment }: CellLayout, tag: 'th' | 'td'): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const align = alignment === undefined ? '' : ` class="align-${alignment}"`;
  return `<${tag}${scope}${align}>${renderLines(lines)}</${tag}>`;
}

/** One empty cell for all that a short row lacks: a row of its own for each would make ragged tables quadratic. */
function filler(missing: number): string {
  return missing > 0 ? `<td colspan="${missing}"></td>` : '';
}
