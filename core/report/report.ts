import type { DateMention } from './dates/resolve-dates';
import { EditedLines } from './edited-lines';
import { lexLine } from './lex-line';
import type { Line } from './line';
import { partAt } from './lists';
import { breaksSeries } from './outline/search/entry';
import { itemsOf, type Outline } from './outline/result/outline';
import { OutlineReading } from './outline/result/outline-reading';
import { skipBlanks } from './read-markers';
import { cutSections } from './cut-sections';
import {
  placedBehind,
  sameText,
  standsBehind,
  type Section,
  type SectionContent,
  type SectionText,
} from './section';
import type { SchemeName } from './scheme';
import { splitLines } from './text';

export interface ReportOptions {
  readonly scheme: SchemeName;
}

const defaultOptions: ReportOptions = { scheme: 'auto' };

/** A report at one moment: lines, outline, sections. Immutable; an edit makes a new one that shares what stayed. */
export class Report {
  readonly #reading: OutlineReading;
  readonly lineCount: number;
  #allLines: readonly Line[] | undefined;
  #allSections: readonly Section[] | undefined;
  #wholeOutline: Outline | undefined;

  private constructor(
    readonly options: ReportOptions,
    reading: OutlineReading,
    /** The preamble (perhaps empty) and the units, in order; together all lines. */
    readonly contents: readonly SectionContent[],
    /** The first line of each section. */
    readonly starts: readonly number[],
  ) {
    this.#reading = reading;

    this.lineCount = (starts.at(-1) ?? 0) + (contents.at(-1)?.lines.length ?? 0);
  }

  /** Every text is a report. Linear. */
  static parse(text: string, options: ReportOptions = defaultOptions): Report {
    return Report.ofLines(splitLines(text), options);
  }

  /** The report of a text in lines, without their ends; at least one. Linear. */
  static ofLines(texts: readonly string[], options: ReportOptions = defaultOptions): Report {
    const lines: Line[] = [];
    let commentOpen = false;
    for (const text of texts) {
      const line = lexLine(text, commentOpen);
      lines.push(line);
      commentOpen = line.commentOpen;
    }
    const reading = OutlineReading.of(lines, options.scheme);
    return Report.#of(options, reading, withContexts(cutSections(lines, 0, reading, 'nothing'), []));
  }

  static #of(options: ReportOptions, reading: OutlineReading, contents: readonly SectionContent[]): Report {
    let start = 0;
    const starts = contents.map(({ lines }) => {
      start += lines.length;
      return start - lines.length;
    });
    return new Report(options, reading, contents, starts);
  }

  /** All lines; put together when first asked for. */
  get lines(): readonly Line[] {
    this.#allLines ??= this.contents.flatMap(({ lines }) => lines);
    return this.#allLines;
  }

  get sections(): readonly Section[] {
    this.#allSections ??= this.contents.map((content, index) => ({
      start: this.starts[index] ?? 0,
      content,
    }));
    return this.#allSections;
  }

  /** The outline of the whole report, in its lines; put together when first asked for. Linear. */
  get outline(): Outline {
    if (this.#wholeOutline === undefined) {
      const { items, groups } = itemsOf(this.lines, 0, this.#reading.between(0, this.lineCount));
      const units = items.filter((item) => item.level === 1);
      this.#wholeOutline = { items, units, groups, scheme: this.#reading.nestingStats.scheme };
    }
    return this.#wholeOutline;
  }

  /** The same object for reports whose items are the same, at the same lines. */
  get outlineKey(): object {
    return this.#reading;
  }

  /** The index of the section that a line is in; the last one's for lines behind the end. Binary search. */
  sectionAt(line: number): number {
    return partAt(this.starts, line);
  }

  lineAt(line: number): Line | undefined {
    const section = this.sectionAt(line);
    return this.contents[section]?.lines[line - (this.starts[section] ?? 0)];
  }

  /** The dates on a line, with what they take from those before. Binary search. */
  datesOn(line: number): readonly DateMention[] {
    const section = this.sectionAt(line);
    return this.contents[section]?.dates[line - (this.starts[section] ?? 0)] ?? [];
  }

  /**
   * The report after `deleteCount` lines from line `start` were replaced by `texts`.
   * Reads the new lines only (and those a comment opens or closes over); the outline is searched again only around
   * them, and sections that are the same stay the same objects.
   */
  edit(start: number, deleteCount: number, texts: readonly string[]): Report {
    const edited = new EditedLines(this, start, deleteCount, lexAgain(this, start, deleteCount, texts));
    return edited.inserted.length === edited.deleteCount && edited.pairs().every(outlineEqual)
      ? this.#withLines(edited)
      : this.#withOutline(edited);
  }

  /** Other lines, of which the outline takes the same. */
  #withLines(edited: EditedLines): Report {
    const { first, last } = edited;
    let at = 0;
    const texts = this.contents.slice(first, last + 1).map((content): SectionText => {
      const { items, groups, followedBy } = content;
      const lines = edited.region.slice(at, at + content.lines.length);
      at += lines.length;
      return { lines, items, groups, followedBy };
    });
    const contents = this.#replaced(first, last + 1, texts);
    return new Report(this.options, this.#reading, contents, this.starts);
  }

  #withOutline(edited: EditedLines): Report {
    const { start, deleteCount, inserted } = edited;
    const { reading, from, to } = this.#reading.edit(start, deleteCount, inserted.length, (a, b) =>
      edited.between(a, b),
    );
    const [changedFrom, changedTo] = [Math.min(from, start), Math.max(to, start + inserted.length)];
    // A line that no longer opens a unit joins the section before it.
    const first = this.sectionAt(Math.max(changedFrom - 1, 0));
    const grown = inserted.length - deleteCount;
    let behind = edited.last + 1;
    while (behind < this.starts.length && (this.starts[behind] ?? 0) + grown < changedTo) behind++;
    const begin = this.starts[first] ?? 0;
    const end = behind < this.starts.length ? (this.starts[behind] ?? 0) + grown : this.lineCount + grown;
    const follower = this.contents[behind - 1]?.followedBy ?? 'nothing';
    const texts = cutSections(edited.between(begin, end), begin, reading, follower);
    return Report.#of(this.options, reading, this.#replaced(first, behind, texts));
  }

  /** The contents with those from one index to another replaced; what is the same stays. */
  #replaced(from: number, to: number, texts: readonly SectionText[]): SectionContent[] {
    const before = this.contents.slice(0, from);
    const byLine = new Map(this.contents.slice(from, to).map((content) => [content.lines[0], content]));
    const kept = texts.map((text) => {
      const known = byLine.get(text.lines[0]);
      return known !== undefined && sameText(known, text) ? known : text;
    });
    return withContexts(kept, before, this.contents.slice(to));
  }
}

/** Gives sections what they take from those before, as far as that makes a difference. */
function withContexts(
  texts: readonly (SectionText | SectionContent)[],
  before: readonly SectionContent[],
  behind: readonly SectionContent[] = [],
): SectionContent[] {
  const contents = [...before];
  const add = (text: SectionText | SectionContent): void => {
    const last = contents.at(-1);
    contents.push('dates' in text && standsBehind(last, text) ? text : placedBehind(last, text));
  };
  texts.forEach(add);
  for (const [index, content] of behind.entries()) {
    if (standsBehind(contents.at(-1), content)) return contents.concat(behind.slice(index));
    add(content);
  }
  return contents;
}

/** Lexes new lines, and those behind them that a comment opens or closes over. */
function lexAgain(
  report: Report,
  start: number,
  deleteCount: number,
  texts: readonly string[],
): { lines: Line[]; reread: number } {
  let open = report.lineAt(start - 1)?.commentOpen ?? false;
  const lines: Line[] = [];
  const add = (text: string): void => {
    const line = lexLine(text, open);
    lines.push(line);
    open = line.commentOpen;
  };
  texts.forEach(add);
  let next = start + deleteCount;
  let wasOpen = next > 0 ? (report.lineAt(next - 1)?.commentOpen ?? false) : false;
  for (; open !== wasOpen && next < report.lineCount; next++) {
    const old = report.lineAt(next);
    if (old === undefined) break;
    add(old.text);
    wasOpen = old.commentOpen;
  }
  return { lines, reread: next - start - deleteCount };
}

/** Whether the outline reads two lines alike: the same markers, or text that has the same effect on a series. */
function outlineEqual([a, b]: readonly [Line, Line | undefined]): boolean {
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
