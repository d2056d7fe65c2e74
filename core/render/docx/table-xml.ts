import { expectDefined } from '../../report/expect';
import type { CellLayout, RowLayout, TableLayout } from '../paper/layout-table';
import { cellPadding, ruleWidth } from '../paper/measures';
import { paragraphXml } from './paragraph-xml';
import type { Relationships } from './relationships';
import { runsXml } from './runs-xml';
import { cellStyle, headStyle } from '../style-ids';
import { eighths, twips } from './units';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="${eighths(ruleWidth)}" w:space="0" w:color="000000"/>`)
  .join('');

const margins = `<w:top w:w="${twips(cellPadding.block)}" w:type="dxa"/><w:left w:w="${twips(cellPadding.inline)}" w:type="dxa"/><w:bottom w:w="${twips(cellPadding.block)}" w:type="dxa"/><w:right w:w="${twips(cellPadding.inline)}" w:type="dxa"/>`;

/** A table without its caption. Its head is repeated on every page, and no row is divided. */
export function tableXml({ columns, head, rows }: TableLayout, relationships: Relationships): string {
  const width = columns.reduce((sum, each) => sum + each, 0);
  const properties = `<w:tblPr><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map((each) => `<w:gridCol w:w="${twips(each)}"/>`).join('')}</w:tblGrid>`;
  const row = (layout: RowLayout, isHead: boolean): string => rowXml(layout, columns, isHead, relationships);
  const headXml = head === undefined ? '' : row(head, true);
  return `<w:tbl>${properties}${grid}${headXml}${rows.map((each) => row(each, false)).join('')}</w:tbl>`;
}

function rowXml(
  { cells }: RowLayout,
  columns: readonly number[],
  isHead: boolean,
  relationships: Relationships,
): string {
  const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const content = cells.map((cell, index) => {
    const style = isHead ? headStyle : cellStyle;
    const change = alignmentOf(cell);
    const paragraph = paragraphXml(style, change, runsXml(cell.lines.flat(), relationships));
    return cellXml([expectDefined(columns[index], 'column of a cell', 0)], isHead, paragraph);
  });
  const missing = columns.slice(cells.length);
  if (missing.length > 0) content.push(cellXml(missing, isHead, paragraphXml(cellStyle, {}, '')));
  return `<w:tr>${properties}${content.join('')}</w:tr>`;
}

function alignmentOf({ alignment }: CellLayout): { alignment?: 'left' | 'center' | 'right' } {
  return alignment === undefined ? {} : { alignment };
}

/** A cell. @param columns the widths of the columns that it spans, in points */
function cellXml(columns: readonly number[], isHead: boolean, content: string): string {
  const width = columns.reduce((sum, each) => sum + each, 0);
  const span = columns.length > 1 ? `<w:gridSpan w:val="${String(columns.length)}"/>` : '';
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F4F4F2"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${span}${shade}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}
