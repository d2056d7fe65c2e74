import type { CellLayout, RowLayout, TableLayout } from '../paper/layout-table';
import { cellPadding, figureGap, ruleWidth, textArea } from '../paper/measures';
import { inlineXml } from './inline-xml';
import type { ParagraphStyles } from './paragraph-styles';
import { cellStyle, headStyle } from '../style-ids';
import { points } from '../points';

const border = `${points(ruleWidth)} solid #000000`;

const cellStyleXml = (name: string, background: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding-top="${points(cellPadding.block)}" fo:padding-bottom="${points(cellPadding.block)}" fo:padding-left="${points(cellPadding.inline)}" fo:padding-right="${points(cellPadding.inline)}" fo:border="${border}" style:vertical-align="middle"${background}/></style:style>`;

/** The styles that all tables share: a table's gap above belongs to its caption, where there is one. */
export const tableStyles = [
  `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${points(textArea.width)}" table:align="left" fo:margin-top="0pt" fo:margin-bottom="${points(figureGap)}" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`,
  `<style:style style:name="BareTable" style:family="table"><style:table-properties style:width="${points(textArea.width)}" table:align="left" fo:margin-top="${points(figureGap)}" fo:margin-bottom="${points(figureGap)}" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`,
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
  cellStyleXml('Cell', ''),
  cellStyleXml('HeadCell', ' fo:background-color="#f4f4f2"'),
].join('\n');

/** The styles of columns: one for each width in the file. */
export class ColumnStyles {
  readonly #names = new Map<string, string>();

  /** The name of the style for columns of a width in points. */
  nameFor(width: number): string {
    const length = points(width);
    const name = this.#names.get(length) ?? `Column${String(this.#names.size + 1)}`;
    this.#names.set(length, name);
    return name;
  }

  /** The declarations of all styles that `nameFor` has returned. */
  xml(): string {
    return [...this.#names]
      .map(
        ([width, name]) =>
          `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
      )
      .join('\n');
  }
}

/** A table without its caption. Its head is repeated on every page. @param number of the table in the file, from 1 */
export function tableXml(
  { caption, columns, head, rows }: TableLayout,
  number: number,
  paragraphs: ParagraphStyles,
  widths: ColumnStyles,
): string {
  const style = caption.length > 0 ? 'Table' : 'BareTable';
  const row = (layout: RowLayout, isHead: boolean): string =>
    `<table:table-row table:style-name="Row">${layout.cells.map((each) => cellXml(each, isHead, paragraphs)).join('')}${filler(columns.length - layout.cells.length)}</table:table-row>`;
  const columnXml = columns
    .map((width) => `<table:table-column table:style-name="${widths.nameFor(width)}"/>`)
    .join('');
  const headXml =
    head === undefined ? '' : `<table:table-header-rows>${row(head, true)}</table:table-header-rows>`;
  return `<table:table table:name="表${String(number)}" table:style-name="${style}">${columnXml}${headXml}${rows.map((each) => row(each, false)).join('')}</table:table>`;
}

function cellXml({ lines, alignment }: CellLayout, isHead: boolean, paragraphs: ParagraphStyles): string {
  const parent = isHead ? headStyle : cellStyle;
  const style = paragraphs.nameFor(parent, alignment === undefined ? {} : { alignment });
  return `<table:table-cell table:style-name="${isHead ? 'HeadCell' : 'Cell'}" office:value-type="string"><text:p text:style-name="${style}">${inlineXml(lines.flat())}</text:p></table:table-cell>`;
}

/** One cell in place of all that a short row lacks. */
function filler(missing: number): string {
  if (missing <= 0) return '';
  const covered =
    missing > 1 ? `<table:covered-table-cell table:number-columns-repeated="${String(missing - 1)}"/>` : '';
  return `<table:table-cell table:style-name="Cell" table:number-columns-spanned="${String(missing)}"><text:p text:style-name="${cellStyle}"/></table:table-cell>${covered}`;
}
