import type { MarkerReading } from './marker';
import type { RawDate } from './dates/scan-dates';

/**
 * What a line is, as far as the line alone tells. Whether a `text` line with marker readings really opens an
 * item is decided by the outline, from its place among the others.
 */
export type LineType = 'blank' | 'text' | 'field' | 'table' | 'figure' | 'comment';

/** One line of a report, read once; immutable, so that it can be kept while lines around it change. */
export interface Line {
  readonly text: string;
  readonly type: LineType;
  /** The markers that the line may begin with, the outermost first (`(一) 1.壓力錶` has two). */
  readonly markers: readonly MarkerReading[];
  /** UTF-16 offset of the first character after white space and list bullet. */
  readonly textStart: number;
  /** Date expressions as written, in order; empty for comments and blank lines. */
  readonly dates: readonly RawDate[];
}
