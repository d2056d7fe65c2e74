import type { DateMention } from './dates/resolve-dates';
import { breaksSeries } from './outline/entry';
import { buildOutline, type Outline } from './outline/outline';
import { lexLine } from './lex-line';
import type { Line } from './line';
import { skipBlanks } from './read-markers';
import { sectionsOf, type Section } from './section';
import type { SchemeName } from './scheme';
import { splitLines } from './text';

export interface ReportOptions {
  readonly scheme: SchemeName;
}

const defaultOptions: ReportOptions = { scheme: 'auto' };

/** A report at one moment: lines, outline, sections. Immutable; an edit makes a new one that shares what stayed. */
export class Report {
  private constructor(
    readonly options: ReportOptions,
    readonly lines: readonly Line[],
    readonly outline: Outline,
    /** The preamble (perhaps empty) and the units, in order; together all lines. */
    readonly sections: readonly Section[],
  ) {}

  /** Every text is a report. Linear. */
  static parse(text: string, options: ReportOptions = defaultOptions): Report {
    const lines: Line[] = [];
    for (const lineText of splitLines(text)) {
      lines.push(lexLine(lineText, lines.at(-1)?.commentOpen ?? false));
    }
    const outline = buildOutline(lines, options.scheme);
    return new Report(options, lines, outline, sectionsOf(lines, outline, []));
  }

  /**
   * The report after `deleteCount` lines from line `start` were replaced by `texts`.
   * Reads the new lines only (and those a comment opens or closes over); the outline is built again only where
   * the change can touch it, and sections whose lines are the same stay the same objects.
   */
  edit(start: number, deleteCount: number, texts: readonly string[]): Report {
    const lines = [...this.lines];
    let commentOpen = lines[start - 1]?.commentOpen ?? false;
    const inserted = texts.map((text) => {
      const line = lexLine(text, commentOpen);
      commentOpen = line.commentOpen;
      return line;
    });
    lines.splice(start, deleteCount, ...inserted);
    const wasOpen = this.lines[start + deleteCount - 1]?.commentOpen ?? false;
    const reread = relexAfter(lines, start + inserted.length, commentOpen, wasOpen);
    const sameOutline =
      !reread &&
      inserted.length === deleteCount &&
      inserted.every((line, index) => outlineEqual(line, this.lines[start + index]));
    const outline = sameOutline ? this.outline : buildOutline(lines, this.options.scheme);
    return new Report(this.options, lines, outline, sectionsOf(lines, outline, this.sections));
  }

  /** The dates on a line, with what they take from those before. Binary search. */
  datesOn(line: number): readonly DateMention[] {
    let [low, high] = [0, this.sections.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.sections[middle]?.start ?? Infinity) <= line) low = middle;
      else high = middle;
    }
    const section = this.sections[low];
    return section?.content.dates[line - section.start] ?? [];
  }
}

/** Reads lines again from `from` on while a comment's reach has changed. Returns whether any was. */
function relexAfter(lines: Line[], from: number, openBefore: boolean, wasOpenBefore: boolean): boolean {
  let [open, wasOpen] = [openBefore, wasOpenBefore];
  let index = from;
  for (; open !== wasOpen; index++) {
    const old = lines[index];
    if (old === undefined) break;
    const line = lexLine(old.text, open);
    lines[index] = line;
    [open, wasOpen] = [line.commentOpen, old.commentOpen];
  }
  return index > from;
}

/** Whether the outline reads two lines alike: the same markers, or text that has the same effect on a series. */
function outlineEqual(a: Line, b: Line | undefined): boolean {
  if (a.type !== b?.type || a.markers.length !== b.markers.length) return false;
  if (a.markers.length > 0) return openingOf(a) === openingOf(b);
  return breaksSeries(a) === breaksSeries(b) && !mentionsFirst(a) && !mentionsFirst(b);
}

/** All that the outline takes from a line with markers: these, and the blanks behind them. */
function openingOf({ markers, prose }: Line): string {
  const starts = markers.map(({ span }) => skipBlanks(prose, span.end) - span.end);
  return JSON.stringify([markers, starts]);
}

/** A series may begin inside the text above it, with whatever marker stands for 1. */
function mentionsFirst(line: Line): boolean {
  return /[1１一壹甲AaＡａ][、.．)）]|[⒈⑴㈠①⒜]/.test(line.prose);
}
