import type { MarkerKind } from './marker';

/** The lines of a block. */
interface BlockLines {
  /** Its first line, 0-based, counted in its section or in the report. */
  line: number;
  /** With the blank lines and comments after it. */
  lineCount: number;
}

/** `案由：…` and the other fields of the preamble. */
export interface FieldBlock extends BlockLines {
  type: 'field';
  /** As written. */
  name: string;
  content: string;
  /** The field is printed as the title of the report (案由). */
  isTitle: boolean;
}

/** The line that opens an item. */
export interface ItemBlock extends BlockLines {
  type: 'item';
  /** As written. */
  marker: string;
  kind: MarkerKind;
  /** 1 for a unit. */
  level: number;
  text: string;
}

/** Text without a marker. */
export interface ParagraphBlock extends BlockLines {
  type: 'paragraph';
  /** The level of the item that the text belongs to; 0 before the first item. So for tables and figures. */
  level: number;
  text: string;
}

/** How the cells of a column are aligned; `undefined` where the table does not say it. */
export type CellAlignment = 'left' | 'center' | 'right' | undefined;

/** A table of rows between pipes. The first row is the header if a delimiter row follows it. */
export interface TableBlock extends BlockLines {
  type: 'table';
  level: number;
  caption: string | undefined;
  header: string[] | undefined;
  rows: string[][];
  alignments: CellAlignment[];
}

/** An image with its caption. */
export interface FigureBlock extends BlockLines {
  type: 'figure';
  level: number;
  caption: string;
  path: string;
}

/** Comments and blank lines at the very beginning: they take lines, and show nothing. */
export interface HiddenBlock extends BlockLines {
  type: 'hidden';
}

/** What is printed as one paragraph, table or figure. The blocks of a report cover all its lines, in order. */
export type Block = FieldBlock | ItemBlock | ParagraphBlock | TableBlock | FigureBlock | HiddenBlock;
