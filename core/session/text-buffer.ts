import { expectDefined } from '../report/expect';
import type { Position, Range } from '../report/text';

/** A change of the text: of one range, or of everything. Structurally LSP's `TextDocumentContentChangeEvent`. */
export type TextChange = { readonly range: Range; readonly text: string } | { readonly text: string };

/** Lines that were replaced, as `Report.edit` takes them: without their ends. */
export interface ReplacedLines {
  readonly start: number;
  readonly deleteCount: number;
  readonly texts: readonly string[];
}

/** Number of lines in a chunk: few enough to copy quickly, and enough that there are few chunks. */
const chunkSize = 512;

/**
 * The text of an open document as lines, each with its end. An edit takes time for the lines it touches and one list
 * of `chunkSize`, not for the whole text, as it would in one string.
 */
export class TextBuffer {
  readonly #chunks: string[][];
  lineCount = 0;

  constructor(text: string) {
    const lines = withEnds(text);
    this.lineCount = lines.length;
    this.#chunks = inChunks(lines);
  }

  /** The whole text. Linear in its length. */
  text(): string {
    return this.#chunks.map((lines) => lines.join('')).join('');
  }

  /** A line with its end; empty after the last line. */
  line(index: number): string {
    const { chunk, offset } = this.#find(index);
    return this.#chunk(chunk)[offset] ?? '';
  }

  /** All lines without their ends. Linear in the length of the text. */
  texts(): string[] {
    return this.#chunks.flatMap((lines) => lines.map(withoutEnd));
  }

  /** The end of the first line, which an editor uses for all lines; a line feed where there is only one line. */
  lineEnd(): string {
    const first = this.line(0);
    return first.slice(withoutEnd(first).length) || '\n';
  }

  /**
   * Replaces the text of a range. A position after the end of a line means the line's end, one after the last line means
   * the end of the text; a range that stands the wrong way round is turned.
   */
  replace({ start, end }: Range, text: string): ReplacedLines {
    const [from, to] = inOrder(this.#clamp(start), this.#clamp(end));
    let first = from.line;
    let changed = this.line(first).slice(0, from.character) + text + this.line(to.line).slice(to.character);
    // A line feed right after a carriage return belongs to the same line end.
    if (first > 0 && changed.startsWith('\n') && this.line(first - 1).endsWith('\r')) {
      first--;
      changed = this.line(first) + changed;
    }
    const lines = withEnds(changed);
    if (to.line < this.lineCount - 1) lines.pop();
    const deleteCount = to.line - first + 1;
    this.#splice(first, deleteCount, lines);
    return { start: first, deleteCount, texts: lines.map(withoutEnd) };
  }

  #clamp({ line, character }: Position): Position {
    const last = this.lineCount - 1;
    const within = line > last ? last : Math.max(line, 0);
    const { length } = withoutEnd(this.line(within));
    return { line: within, character: line > last ? length : Math.min(Math.max(character, 0), length) };
  }

  /** Replaces lines. What no longer fits into the chunk where it starts is divided into several. */
  #splice(start: number, deleteCount: number, lines: readonly string[]): void {
    const { chunk, offset } = this.#find(start);
    this.lineCount += lines.length - deleteCount;
    const own = this.#chunk(chunk);
    let left = deleteCount - Math.min(own.length - offset, deleteCount);
    let emptied = chunk + 1;
    for (; left > 0 && emptied < this.#chunks.length; emptied++) {
      const next = this.#chunk(emptied);
      if (next.length > left) {
        next.splice(0, left);
        break;
      }
      left -= next.length;
    }
    if (own.length + lines.length <= 2 * chunkSize) {
      own.splice(offset, deleteCount, ...lines);
      this.#chunks.splice(chunk + 1, emptied - chunk - 1);
      return;
    }
    const changed = own.slice(0, offset).concat(lines, own.slice(offset + deleteCount));
    this.#chunks.splice(chunk, emptied - chunk, ...inChunks(changed));
  }

  #chunk(index: number): string[] {
    return expectDefined(this.#chunks[index], 'chunk of lines', []);
  }

  /** Where a line is; for one after the last line, an offset after the last chunk's end. */
  #find(line: number): { chunk: number; offset: number } {
    let offset = line;
    let chunk = 0;
    for (; chunk < this.#chunks.length - 1; chunk++) {
      const { length } = this.#chunk(chunk);
      if (offset < length) break;
      offset -= length;
    }
    return { chunk, offset };
  }
}

function inChunks(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let at = 0; at < lines.length; at += chunkSize) chunks.push(lines.slice(at, at + chunkSize));
  return chunks;
}

function inOrder(a: Position, b: Position): [Position, Position] {
  return a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
}

/** The lines of a text with their ends; the last line has none. */
function withEnds(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text.slice(start, index + end.length));
    start = index + end.length;
  }
  lines.push(text.slice(start));
  return lines;
}

function withoutEnd(line: string): string {
  if (line.endsWith('\r\n')) return line.slice(0, -2);
  return line.endsWith('\n') || line.endsWith('\r') ? line.slice(0, -1) : line;
}
