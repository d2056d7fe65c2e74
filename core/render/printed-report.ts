/** What an export is made from, whatever it is written to. */
import type { Block } from '../report/block';

/** An image as it lies in its file. */
export interface PrintedImage {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/svg+xml';
  /** Natural size, in CSS pixels (96 to the inch). */
  width: number;
  height: number;
}

/** A report, or a part of one, that is to be written to a file. */
export interface PrintedReport {
  /** For the document's properties: what the report is about, or its file's name. */
  title: string;
  /** The office that reports, if the report names it. */
  author: string | undefined;
  /** In the order of the text; blocks that show nothing are passed over by the writers. */
  blocks: readonly Block[];
  /** The images that may be shown, by their path as the report writes it; of others, the caption is printed. */
  images: ReadonlyMap<string, PrintedImage>;
}

/**
 * Called by a writer now and then, with the part that is done (0 to 1): lets others have their turn, shows progress,
 * and ends the writing by throwing.
 */
export type Checkpoint = (done: number) => Promise<void>;

/** Writes a report as one file. */
export type Writer = (report: PrintedReport, checkpoint: Checkpoint) => Promise<Uint8Array>;
