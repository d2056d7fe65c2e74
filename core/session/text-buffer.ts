import type { Position, Range } from '../report/text';

/** Lines that were replaced, as `Report.edit` takes them: without their ends. */
export interface ReplacedLines {
  readonly start: number;
  readonly deleteCount: number;
  readonly texts: readonly string[];
}

/** So many lines are kept together: few enough to be copied, and enough that their lists stay few. */
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

  /** The whole text. Linear. */
  text(): string {
    return this.#chunks.map((lines) => lines.join('')).join('');
  }

  /** A line with its end; empty behind the last. */
  line(index: number): string {
    const { chunk, offset } = this.#find(index);
    return this.#chunks[chunk]?.[offset] ?? '';
  }

  /** All lines without their ends. Linear. */
  texts(): string[] {
    return this.#chunks.flatMap((lines) => lines.map(withoutEnd));
  }

  /** What ends the first line, and so all of them in an editor. */
  lineEnd(): string {
    const first = this.line(0);
    return first.slice(withoutEnd(first).length) || '\n';
  }

  /** Replaces the text of a range. Positions beyond a line mean its end, those beyond the text the text's. */
  replace({ start, end }: Range, text: string): ReplacedLines {
    const [from, to] = inOrder(this.#clamp(start), this.#clamp(end));
    let first = from.line;
    let changed = this.line(first).slice(0, from.character) + text + this.line(to.line).slice(to.character);
    // What stands behind a carriage return belongs to it, if it is a line feed.
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

  #splice(start: number, deleteCount: number, lines: readonly string[]): void {
    const { chunk, offset } = this.#find(start);
    this.lineCount += lines.length - deleteCount;
    const own = this.#chunks[chunk] ?? [];
    let left = deleteCount - Math.min(own.length - offset, deleteCount);
    let emptied = chunk + 1;
    for (; left > 0 && emptied < this.#chunks.length; emptied++) {
      const next = this.#chunks[emptied] ?? [];
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

  #find(line: number): { chunk: number; offset: number } {
    let offset = line;
    let chunk = 0;
    for (; chunk < this.#chunks.length - 1; chunk++) {
      const { length } = this.#chunks[chunk] ?? [];
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

/** The lines of a text with their ends; the last has none. */
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
