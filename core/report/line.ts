import type { RawDate } from './dates/scan-dates';
import type { Directive } from './directive';
import type { MarkerReading } from './marker';
import type { Span } from './text';

/**
 * What a line is, judged by the line alone. Whether a `text` line with markers really opens an item depends on its
 * place among the others, and is decided by the outline.
 */
export type LineType = 'blank' | 'text' | 'field' | 'table' | 'figure' | 'comment';

/** A field `名稱：內容`, with one of the names that occur in the preamble of a report. */
export interface FieldReading {
  /** Without the blanks that spread it (`主　　旨`) and without its number (案由六). */
  readonly name: string;
  /** The name as written. */
  readonly nameSpan: Span;
  /** UTF-16 offset in the line. */
  readonly contentStart: number;
}

/** One line of a report. It is read once, and immutable, so that it can be shared while other lines change. */
export interface Line {
  readonly text: string;
  /** The text with its comments and hidden characters replaced by spaces: same length, same offsets. */
  readonly prose: string;
  readonly type: LineType;
  readonly comments: readonly Span[];
  /** UTF-16 offset of the first character after white space and list bullet. */
  readonly textStart: number;
  /** A list bullet before the text, with the white space after it. */
  readonly bullet: Span | undefined;
  /** The markers that the line may begin with, the outermost first (`(一) 1.壓力錶` has two). */
  readonly markers: readonly MarkerReading[];
  readonly field: FieldReading | undefined;
  /** Date expressions as written, in order; empty for comments and blank lines. */
  readonly dates: readonly RawDate[];
  readonly directives: readonly Directive[];
  /** Whether a comment is still open at the line's end. */
  readonly commentOpen: boolean;
  /** The marks `<!--` of comments that nothing ends: text like any other. */
  readonly unfinishedComments: readonly Span[];
  /** Values that other modules compute from the line (`cache.ts`). */
  readonly cache: LineCache;
}

/** The cached values of one line, each in a slot of its own. They live as long as the line does. */
export class LineCache {
  // `#private`, so that a deep comparison of two lines does not depend on what was cached.
  readonly #values: unknown[] = [];

  /** Whether a slot has a value. Slots are counted from 0. */
  has(slot: number): boolean {
    return slot in this.#values;
  }

  /** Returns the value of a slot; `undefined` where there is none. */
  get(slot: number): unknown {
    return this.#values[slot];
  }

  /** Sets the value of a slot. */
  set(slot: number, value: unknown): void {
    this.#values[slot] = value;
  }
}

/** Returns the line from UTF-16 offset `from` on as a reader sees it: without comments and control characters, trimmed. */
export function visibleText(line: Line, from: number): string {
  return visibleLines(line, from).join(' ').trim();
}

/** The same as the paper has it: a vertical tab ends a line there, as it does in the word processor it comes from. */
export function visibleLines(line: Line, from: number): string[] {
  const text = withoutComments(line, from);
  if (!control.test(text)) return [text.trim()];
  return text.split('\u000b').map((part) => part.replace(controls, '').trim());
}

const control = /(?!\t)\p{Cc}/u;
const controls = new RegExp(control.source, 'gu');

function withoutComments(line: Line, from: number): string {
  let text = '';
  let at = from;
  for (const { start, end } of line.comments) {
    if (end <= from) continue;
    text += line.text.slice(at, Math.max(at, start));
    at = end;
  }
  return text + line.text.slice(at);
}
