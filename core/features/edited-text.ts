import { impossible } from '../report/expect';
import { comparePositions, type Position, type TextEdit } from '../report/text';

/** Lines of the first text, from `from` up to but not including `to`, and the text in their place now. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** With line ends. */
  readonly text: string;
}

/** A line as it is now, with its line end, and the lines of the first text that it came from; `to` is exclusive. */
interface EditedLine {
  text: string;
  from: number;
  to: number;
}

/**
 * A text that is edited again and again, by edits that insert no line ends. It remembers where each line came from, so
 * that the changes are known without a search for differences, and line ends stay as they are, mixed ones included.
 */
export class EditedText {
  readonly #first: readonly string[];
  readonly #lines: EditedLine[];

  constructor(text: string) {
    this.#first = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    // A text that ends with a line end has one more line, which is empty.
    if (/[\r\n]$/.test(text)) this.#first = [...this.#first, ''];
    this.#lines = this.#first.map((line, index) => ({ text: line, from: index, to: index + 1 }));
  }

  /** The text as it is now. Linear. */
  get text(): string {
    return this.#lines.map(({ text }) => text).join('');
  }

  /** Applies edits that do not overlap; their positions are those of the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    // From the end, so that the positions of the other edits stay right.
    const backwards = [...edits].sort((a, b) => comparePositions(b.range.start, a.range.start));
    for (const { range, newText } of backwards) this.#applyOne(range.start, range.end, newText);
  }

  /** The changes against the first text, in whole lines and in order. Linear. */
  changes(): Change[] {
    return this.#lines.flatMap(({ text, from, to }) => {
      const before = this.#first.slice(from, to);
      if (before.join('') === text) return [];
      // A line that was removed was joined to the one after it.
      return before.at(-1) === text ? [{ from, to: to - 1, text: '' }] : [{ from, to, text }];
    });
  }

  /** The changes as edits of the first text, each as small as can be. */
  edits(): TextEdit[] {
    return this.changes().map((change) => smallestEdit(this.#first, change));
  }

  #applyOne(start: Position, end: Position, newText: string): void {
    const [first, last] = [this.#lines[start.line], this.#lines[end.line]];
    if (first === undefined || last === undefined) {
      impossible('an edit lies outside of the text', undefined);
      return;
    }
    const text = first.text.slice(0, start.character) + newText + last.text.slice(end.character);
    const joined = { text, from: first.from, to: last.to };
    if (first === last) this.#lines[start.line] = joined;
    else this.#lines.splice(start.line, end.line - start.line + 1, joined);
  }
}

/** A change without what it has in common with the first text at its beginning and its end. */
function smallestEdit(lines: readonly string[], { from, to, text }: Change): TextEdit {
  const before = lines.slice(from, to);
  const whole = before.join('');
  const maxCommon = Math.min(whole.length, text.length);
  let head = 0;
  while (head < maxCommon && whole[head] === text[head]) head++;
  while (splits(whole, head) || splits(text, head)) head--;
  let tail = 0;
  while (tail < maxCommon - head && whole.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (splits(whole, whole.length - tail) || splits(text, text.length - tail)) tail--;
  return {
    range: { start: positionIn(before, from, head), end: positionIn(before, from, whole.length - tail) },
    newText: text.slice(head, text.length - tail),
  };
}

/** Whether an offset lies within a line end, or within a character of two code units. */
function splits(text: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** The position of an offset into lines, the first of which is line `from`. */
function positionIn(lines: readonly string[], from: number, offset: number): Position {
  let [line, character] = [0, offset];
  for (const text of lines) {
    // The end of a line is the beginning of the next, if there is one.
    if (character < text.length || !/[\r\n]$/.test(text)) break;
    character -= text.length;
    line++;
  }
  return { line: from + line, character };
}
