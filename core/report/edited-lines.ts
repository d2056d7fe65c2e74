import { expectDefined } from './expect';
import type { Line } from './line';
import type { SectionContent } from './section';

/** The parts of a report that this needs. */
interface ReportLines {
  readonly contents: readonly SectionContent[];
  readonly starts: readonly number[];
  sectionAt(line: number): number;
  lineAt(line: number): Line | undefined;
}

/** Lines that take the place of `deleteCount` others from `start` on. */
export interface Replacement {
  readonly start: number;
  readonly deleteCount: number;
  readonly lines: readonly Line[];
}

/** The lines of a report after some were replaced, by their numbers after the edit. */
export class EditedLines {
  readonly #report: ReportLines;
  /** The first line that is replaced. */
  readonly start: number;
  /** The number of lines that are replaced, with those that were read again. */
  readonly deleteCount: number;
  readonly inserted: readonly Line[];
  /** The sections that the edit touches: the indexes of the first and of the last. */
  readonly first: number;
  readonly last: number;
  /** The lines of these sections after the edit. */
  readonly region: readonly Line[];
  readonly #regionStart: number;

  constructor(report: ReportLines, { start, deleteCount, lines }: Replacement) {
    this.#report = report;
    this.start = start;
    this.deleteCount = deleteCount;
    this.inserted = lines;
    this.first = report.sectionAt(start);
    this.last = report.sectionAt(start + Math.max(this.deleteCount - 1, 0));
    this.#regionStart = this.#startOf(this.first);
    const region = report.contents.slice(this.first, this.last + 1).flatMap((content) => content.lines);
    // Not by `splice(…, ...lines)`: the number of arguments of a call is limited, and a report may have more lines.
    const at = start - this.#regionStart;
    this.region = [...region.slice(0, at), ...lines, ...region.slice(at + this.deleteCount)];
  }

  /** Returns each new line with the line of the same number before the edit. */
  pairs(): (readonly [Line, Line | undefined])[] {
    return this.inserted.map((line, index) => [line, this.#report.lineAt(this.start + index)]);
  }

  /** Returns the lines `from` to `to` (exclusive). Linear in these lines, and in those of the sections they are in. */
  between(from: number, to: number): Line[] {
    const lines: Line[] = [];
    const take = (part: readonly Line[], start: number): void => {
      const end = start + part.length;
      if (end <= from || start >= to) return;
      for (const line of part.slice(Math.max(from - start, 0), to - start)) lines.push(line);
    };
    const { contents } = this.#report;
    const lineDelta = this.inserted.length - this.deleteCount;
    for (let index = this.#report.sectionAt(from); index < this.first; index++) {
      take(this.#linesOf(index), this.#startOf(index));
    }
    take(this.region, this.#regionStart);
    for (let index = this.last + 1; index < contents.length; index++) {
      const start = this.#startOf(index) + lineDelta;
      if (start >= to) break;
      take(this.#linesOf(index), start);
    }
    return lines;
  }

  #startOf(section: number): number {
    return expectDefined(this.#report.starts[section], 'start of a section', 0);
  }

  #linesOf(section: number): readonly Line[] {
    return expectDefined(this.#report.contents[section]?.lines, 'section of a report', []);
  }
}
