import type { CellAlignment, TableBlock } from '../../report/block';
import { renderInline } from './render-inline';

/** The inside of a table's figure: caption and table. */
export function renderTable(block: TableBlock): string {
  const columns = block.rows.reduce((most, row) => Math.max(most, row.length), block.header?.length ?? 0);
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell, index) => renderCell(cell, tag, block.alignments[index])).join('')}${filler(columns - cells.length)}</tr>`;
  const caption =
    block.caption === undefined ? '' : `<figcaption>${renderInline(block.caption)}</figcaption>`;
  const head = block.header === undefined ? '' : `<thead>${row(block.header, 'th')}</thead>`;
  const body = block.rows.map((cells) => row(cells, 'td')).join('');
  return `${caption}<table>${head}<tbody>${body}</tbody></table>`;
}

function renderCell(text: string, tag: 'th' | 'td', alignment: CellAlignment): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const align = alignment === undefined ? '' : ` class="align-${alignment}"`;
  return `<${tag}${scope}${align}>${renderInline(text.trim())}</${tag}>`;
}

/** One empty cell for all that a short row lacks: a row of its own for each would make ragged tables quadratic. */
function filler(missing: number): string {
  return missing > 0 ? `<td colspan="${missing}"></td>` : '';
}
