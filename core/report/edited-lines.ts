import type { Line } from './line';
import type { SectionContent } from './section';

/** A report as far as its lines go. */
interface Lines {
  readonly contents: readonly SectionContent[];
  readonly starts: readonly number[];
  sectionAt(line: number): number;
  lineAt(line: number): Line | undefined;
}

/** The lines of a report while some are replaced, told by their numbers after the edit. */
export class EditedLines {
  readonly #report: Lines;
  readonly deleteCount: number;
  readonly inserted: readonly Line[];
  /** The sections that the edit touches, from one index to another, both included. */
  readonly first: number;
  readonly last: number;
  /** The lines of these sections after the edit. */
  readonly region: readonly Line[];
  readonly #regionStart: number;

  constructor(
    report: Lines,
    readonly start: number,
    deleteCount: number,
    { lines, reread }: { lines: readonly Line[]; reread: number },
  ) {
    this.#report = report;

    this.deleteCount = deleteCount + reread;
    this.inserted = lines;
    this.first = report.sectionAt(start);
    this.last = report.sectionAt(start + Math.max(this.deleteCount - 1, 0));
    this.#regionStart = report.starts[this.first] ?? 0;
    const region = report.contents.slice(this.first, this.last + 1).flatMap((content) => content.lines);
    // Not by `splice(…, ...lines)`: a call takes only so many arguments, and a report may have more lines.
    const at = start - this.#regionStart;
    this.region = [...region.slice(0, at), ...lines, ...region.slice(at + this.deleteCount)];
  }

  /** Each new line with the one whose place it took. */
  pairs(): (readonly [Line, Line | undefined])[] {
    return this.inserted.map((line, index) => [line, this.#report.lineAt(this.start + index)]);
  }

  /** Linear in the lines that are asked for, and those of the sections they are in. */
  between(from: number, to: number): Line[] {
    const lines: Line[] = [];
    const take = (part: readonly Line[], start: number): void => {
      const end = start + part.length;
      if (end <= from || start >= to) return;
      for (const line of part.slice(Math.max(from - start, 0), to - start)) lines.push(line);
    };
    const { contents, starts } = this.#report;
    const grown = this.inserted.length - this.deleteCount;
    for (let index = this.#report.sectionAt(from); index < this.first; index++) {
      take(contents[index]?.lines ?? [], starts[index] ?? 0);
    }
    take(this.region, this.#regionStart);
    for (let index = this.last + 1; index < contents.length; index++) {
      const start = (starts[index] ?? 0) + grown;
      if (start >= to) break;
      take(contents[index]?.lines ?? [], start);
    }
    return lines;
  }
}
