import type { Sentence } from '../../l10n/message';

/** A run of a paragraph’s text in one style; `\n` is a line break, `\t` a tab. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A paragraph, with its automatic number as text. */
export interface ImportedParagraph {
  readonly type: 'paragraph';
  /** What automatic numbering shows before it; empty for none. */
  readonly marker: string;
  readonly runs: readonly Run[];
}

/** How the texts of a column are aligned. */
export type ColumnAlignment = 'left' | 'center' | 'right';

/** A table. */
export interface ImportedTable {
  readonly type: 'table';
  /** The texts of the cells, with the marks of a report; all rows are equally long. */
  readonly rows: readonly (readonly string[])[];
  /** How the columns are aligned, as far as the file says it. */
  readonly alignments: readonly (ColumnAlignment | undefined)[];
}

/** A part of a file, in the order of its text. */
/** A picture, which stands on a line of its own. */
export interface ImportedPicture {
  readonly type: 'picture';
  /** How the file describes it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The usual extension of its format, without the dot. */
  readonly extension: string;
}

export type ImportedBlock = ImportedParagraph | ImportedTable | ImportedPicture;

/** Something that a report cannot hold, or that was changed so that it can. */
export interface Note {
  /** The index of the block it belongs to; `undefined`: to the whole file. */
  readonly block: number | undefined;
  readonly reason: Sentence;
}

/** The content of a file of any format. */
export interface ImportedDocument {
  readonly blocks: readonly ImportedBlock[];
  readonly notes: readonly Note[];
}

/** A report's text that is still to be tidied, and what it does not hold, by the lines of the text. */
export interface Written {
  readonly text: string;
  readonly pictures: readonly PictureFile[];
  readonly notes: readonly LineNote[];
}

/** A note by the line of the text that it belongs to. */
export interface LineNote {
  /** 0-based; `undefined`: of the whole file. */
  readonly line: number | undefined;
  readonly reason: Sentence;
}

/** What was left out or changed, and where. */
export interface LeftOut {
  readonly place: Sentence;
  readonly reason: Sentence;
}

/** A picture that a report's text shows, to be saved beside it. */
export interface PictureFile {
  /** The name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report's text, and what of the file it does not hold. */
export interface Imported {
  readonly text: string;
  readonly pictures: readonly PictureFile[];
  readonly leftOut: readonly LeftOut[];
}
