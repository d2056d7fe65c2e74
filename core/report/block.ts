import type { MarkerKind } from './marker';

/** The line span of a block: `line` is its first line, in its section or in the document; `lineCount` includes blank lines after it. */
interface BlockLines {
  line: number;
  lineCount: number;
}

/** `案由：…` and the other fields of the preamble. `isTitle`: the field that stands as the report's title (案由). */
export interface FieldBlock extends BlockLines {
  type: 'field';
  name: string;
  content: string;
  isTitle: boolean;
}

export interface ItemBlock extends BlockLines {
  type: 'item';
  /** As written. */
  marker: string;
  kind: MarkerKind;
  /** 1 for a unit. */
  level: number;
  text: string;
}

/** Text without a marker. `level` is that of the item it belongs to, 0 before the first item. */
export interface ParagraphBlock extends BlockLines {
  type: 'paragraph';
  level: number;
  text: string;
}

export type CellAlignment = 'left' | 'center' | 'right' | undefined;

/** A pipe table; the first row is the header when a delimiter row follows it. */
export interface TableBlock extends BlockLines {
  type: 'table';
  level: number;
  caption: string | undefined;
  header: string[] | undefined;
  rows: string[][];
  alignments: CellAlignment[];
}

export interface FigureBlock extends BlockLines {
  type: 'figure';
  level: number;
  caption: string;
  path: string;
}

/** A comment, or the blank lines at the very beginning: takes lines, shows nothing. */
export interface HiddenBlock extends BlockLines {
  type: 'hidden';
}

/** What stands on paper as one paragraph, table or figure. The blocks of a report cover all its lines, in order. */
export type Block = FieldBlock | ItemBlock | ParagraphBlock | TableBlock | FigureBlock | HiddenBlock;
