/** What is drawn of a block: plain data, small, that is sent to the preview's page with each block. */
import type { Block, CellAlignment } from '../../report/block';
import { cached } from '../../report/cache';
import type { Run } from '../inline';
import type { BlockLayout } from './layout-block';
import type { RowLayout, TableLayout } from './layout-table';
import type { TextLayout } from './layout-text';
import { deepestIndent } from './measures';

/** A line on paper: a string, unless some of it is bold or a link. */
export type DrawnLine = string | readonly DrawnRun[];

/** Text of one look: a string where it is neither bold nor a link. */
export type DrawnRun = string | EmphasizedText;

/** Text that is bold, or a link whose `href` begins with `http:`, `https:` or `mailto:`. */
export interface EmphasizedText {
  readonly text: string;
  readonly bold?: true;
  readonly href?: string;
}

/** A paragraph. Lengths are in points, rounded to hundredths. */
export interface DrawnText {
  readonly type: 'title' | 'field' | 'item' | 'paragraph';
  /** From 0 to the deepest level that has an indent of its own. */
  readonly level: number;
  /** What stands before the text, out of its margin: a marker, the name of a field. */
  readonly lead: string;
  /** Where the text begins, from the margin. */
  readonly left: number;
  /** How far before the text the lead begins. */
  readonly hang: number;
  readonly lines: readonly DrawnLine[];
}

/** A cell of a table, as lines. */
export interface DrawnCell {
  readonly lines: readonly DrawnLine[];
  readonly alignment?: NonNullable<CellAlignment>;
}

/** A row that is too short has fewer cells than there are columns. */
export type DrawnRow = readonly DrawnCell[];

/** A table with its caption. Lengths are in points. */
export interface DrawnTable {
  readonly type: 'table';
  readonly level: number;
  /** The lines of the caption; none without one. */
  readonly caption: readonly DrawnLine[];
  /** The widths of the columns, in points. */
  readonly columns: readonly number[];
  readonly head?: DrawnRow;
  readonly rows: readonly DrawnRow[];
}

/** An image with its caption. Lengths are in points. */
export interface DrawnFigure {
  readonly type: 'figure';
  readonly level: number;
  /** The image's path, as it is written in the report. */
  readonly path: string;
  /** What stands for the image where it cannot be seen. */
  readonly alt: string;
  /** The image's size, or that of the room that is left for it, in points. */
  readonly width: number;
  readonly height: number;
  readonly caption: readonly DrawnLine[];
}

/** What is not printed, such as a comment. */
export interface DrawnNothing {
  readonly type: 'hidden';
}

/** What is drawn of a block, or of the part of it on one page. */
export type DrawnBlock = DrawnText | DrawnTable | DrawnFigure | DrawnNothing;

/**
 * What is drawn of a block. Depends on the block's content only, not on its place, so that it can be kept while the
 * block moves. Linear in the layout.
 * @param layout the block's, or the part of it that stands on one page
 */
export function drawnBlock(block: Block, layout: BlockLayout): DrawnBlock {
  const level = 'level' in block ? Math.min(Math.max(block.level, 0), deepestIndent) : 0;
  switch (layout.type) {
    case 'text':
      return { type: textType(block), level, ...drawnText(layout) };
    case 'table':
      return { type: 'table', level, ...drawnTable(layout) };
    case 'figure': {
      const { path, caption } = block.type === 'figure' ? block : { path: '', caption: '' };
      const size = { width: rounded(layout.width), height: rounded(layout.height) };
      const alt = caption.trim() || path;
      return { type: 'figure', level, path, alt, ...size, caption: layout.caption.map(drawnLine) };
    }
    case 'hidden':
      return { type: 'hidden' };
  }
}

/** Whether two blocks are drawn in the same way. What was compared once is compared quickly from then on. */
export function isDrawnAlike(one: DrawnBlock, other: DrawnBlock): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

const keyOf = cached((drawn: DrawnBlock) => JSON.stringify(drawn));

function textType(block: Block): DrawnText['type'] {
  if (block.type === 'field') return block.isTitle ? 'title' : 'field';
  return block.type === 'item' ? 'item' : 'paragraph';
}

function drawnText({ lead, left, hang, lines }: TextLayout): Omit<DrawnText, 'type' | 'level'> {
  return { lead, left: rounded(left), hang: rounded(hang), lines: lines.map(drawnLine) };
}

function drawnTable({ caption, columns, head, rows }: TableLayout): Omit<DrawnTable, 'type' | 'level'> {
  return {
    caption: caption.map(drawnLine),
    columns: columns.map(rounded),
    ...(head && { head: drawnRow(head) }),
    rows: rows.map(drawnRow),
  };
}

function drawnRow({ cells }: RowLayout): DrawnRow {
  return cells.map(({ lines, alignment }) => ({
    lines: lines.map(drawnLine),
    ...(alignment && { alignment }),
  }));
}

function drawnLine(line: readonly Run[]): DrawnLine {
  const runs = line.map(drawnRun);
  const [first = ''] = runs;
  return runs.length <= 1 && typeof first === 'string' ? first : runs;
}

function drawnRun({ text, bold, href }: Run): DrawnRun {
  if (!bold && href === undefined) return text;
  const emphasized: EmphasizedText = { text, ...(bold && { bold }), ...(href !== undefined && { href }) };
  return emphasized;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
