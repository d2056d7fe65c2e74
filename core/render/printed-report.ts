/** What every format of export is made from. */
import type { Block } from '../report/block';

/** An image, byte for byte as in its file. */
export interface PrintedImage {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/svg+xml';
  /** The natural width, in CSS pixels (96 to the inch); `height` likewise. */
  width: number;
  height: number;
}

/** A report, or a part of one, that is to be written to a file. */
export interface PrintedReport {
  /** The title in the document's properties: what the report is about, or the name of its file. */
  title: string;
  /** The office that reports; undefined if the report does not name it. */
  author: string | undefined;
  /** In the order of the text; the writers skip blocks that show nothing. */
  blocks: readonly Block[];
  /** The images that may be shown, by their path as the report writes it; of others, only the caption is printed. */
  images: ReadonlyMap<string, PrintedImage>;
}

/**
 * Called by a writer now and then, with the part that is done (0 to 1). It yields to other work, reports progress, and
 * cancels the writing by rejecting.
 */
export type Checkpoint = (done: number) => Promise<void>;

/** Writes a report as one file, and returns its bytes. Rejects with what `checkpoint` rejects with. */
export type Writer = (report: PrintedReport, checkpoint: Checkpoint) => Promise<Uint8Array>;
