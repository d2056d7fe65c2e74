import type { DateMention } from './dates/resolve-dates';
import { EditedLines } from './edited-lines';
import { expectDefined } from './expect';
import { lexAgain, lexLines } from './lex-lines';
import type { Line } from './line';
import { partAt, startsOf } from './lists';
import { sameEvidence } from './outline/search/series-evidence';
import { itemsOf, type Outline } from './outline/result/outline';
import { OutlineReading } from './outline/result/outline-reading';
import { skipBlanks } from './read-markers';
import { cutSections } from './cut-sections';
import {
  mayFollow,
  sameSectionText,
  sectionAfter,
  type Section,
  type SectionContent,
  type SectionText,
} from './section';
import type { SchemeName } from './scheme';
import { splitLines } from './text';

/** What a report is read with. */
export interface ReportOptions {
  readonly scheme: SchemeName;
}

const defaultOptions: ReportOptions = { scheme: 'auto' };

/** A report at one moment: lines, outline, sections. Immutable: an edit returns a new report, which shares what stayed. */
export class Report {
  readonly options: ReportOptions;
  readonly lineCount: number;
  /** The preamble (perhaps empty) and the units, in order. Together they have all lines. */
  readonly contents: readonly SectionContent[];
  /** The first line of each section, 0-based. */
  readonly starts: readonly number[];
  readonly #reading: OutlineReading;
  #allLines: readonly Line[] | undefined;
  #allSections: readonly Section[] | undefined;
  #wholeOutline: Outline | undefined;

  private constructor(options: ReportOptions, reading: OutlineReading, contents: readonly SectionContent[]) {
    const { starts, end: total } = startsOf(contents.map(({ lines }) => lines.length));
    this.options = options;
    this.contents = contents;
    this.starts = starts;
    this.lineCount = total;
    this.#reading = reading;
  }

  /** Reads a report. Never fails: every text is a report. Linear. */
  static parse(text: string, options: ReportOptions = defaultOptions): Report {
    return Report.ofLines(splitLines(text), options);
  }

  /** Reads a report from its lines, at least one, without their line ends. Linear. */
  static ofLines(texts: readonly string[], options: ReportOptions = defaultOptions): Report {
    const lines = lexLines(texts, false, () => undefined);
    const reading = OutlineReading.of(lines, options.scheme);
    const sections = cutSections(lines, 0, reading, 'nothing');
    return new Report(options, reading, withContexts(sections, []));
  }

  /** All lines; computed when first needed. */
  get lines(): readonly Line[] {
    this.#allLines ??= this.contents.flatMap(({ lines }) => lines);
    return this.#allLines;
  }

  /** All sections with their places; computed when first needed. */
  get sections(): readonly Section[] {
    this.#allSections ??= this.contents.map((content, index) => ({ start: this.#startOf(index), content }));
    return this.#allSections;
  }

  /** The outline of the whole report, in its lines; computed when first needed. Linear. */
  get outline(): Outline {
    if (this.#wholeOutline === undefined) {
      const { items, groups } = itemsOf(this.lines, 0, this.#reading.between(0, this.lineCount));
      const units = items.filter((item) => item.level === 1);
      this.#wholeOutline = { items, units, groups, scheme: this.#reading.nestingStats.scheme };
    }
    return this.#wholeOutline;
  }

  /** An object that two reports share only if their items are the same, at the same lines. */
  get outlineKey(): object {
    return this.#reading;
  }

  /** Returns the index of the section that a line is in; that of the last for lines after the end. Binary search. */
  sectionAt(line: number): number {
    return partAt(this.starts, line);
  }

  /** Returns a line by its number, 0-based; `undefined` where the report has no such line. Binary search. */
  lineAt(line: number): Line | undefined {
    const section = this.sectionAt(line);
    return this.contents[section]?.lines[line - this.#startOf(section)];
  }

  /** Returns the dates on a line, with what they take from those before. Binary search. */
  datesOn(line: number): readonly DateMention[] {
    const section = this.sectionAt(line);
    return this.contents[section]?.dates[line - this.#startOf(section)] ?? [];
  }

  /**
   * Returns the report after `deleteCount` lines from line `start` on were replaced by `texts`.
   * Only the new lines are read (and those for which a comment opens or closes now), the outline is searched again only
   * around them, and sections that are the same stay the same objects.
   */
  edit(start: number, deleteCount: number, texts: readonly string[]): Report {
    const edited = new EditedLines(this, lexAgain(this, start, deleteCount, texts));
    return edited.inserted.length === edited.deleteCount && edited.pairs().every(outlineEqual)
      ? this.#withLines(edited)
      : this.#withOutline(edited);
  }

  /** For lines that differ only in what the outline does not depend on. */
  #withLines(edited: EditedLines): Report {
    const { first, last } = edited;
    let at = 0;
    const sections = this.contents.slice(first, last + 1).map((content): SectionText => {
      const { items, groups, followedBy } = content;
      const lines = edited.region.slice(at, at + content.lines.length);
      at += lines.length;
      return { lines, items, groups, followedBy };
    });
    const contents = this.#replaced(first, last + 1, sections);
    return new Report(this.options, this.#reading, contents);
  }

  #withOutline(edited: EditedLines): Report {
    const { start, deleteCount, inserted } = edited;
    const { reading, from, to } = this.#reading.edit(start, deleteCount, inserted.length, (a, b) =>
      edited.between(a, b),
    );
    const [changedFrom, changedTo] = [Math.min(from, start), Math.max(to, start + inserted.length)];
    // A line that no longer opens a unit joins the section before it.
    const first = this.sectionAt(Math.max(changedFrom - 1, 0));
    const lineDelta = inserted.length - deleteCount;
    let next = edited.last + 1;
    while (next < this.starts.length && this.#startOf(next) + lineDelta < changedTo) next++;
    const begin = this.#startOf(first);
    const end = (next < this.starts.length ? this.#startOf(next) : this.lineCount) + lineDelta;
    const follower = expectDefined(
      this.contents[next - 1]?.followedBy,
      'last section of a change',
      'nothing',
    );
    const sections = cutSections(edited.between(begin, end), begin, reading, follower);
    return new Report(this.options, reading, this.#replaced(first, next, sections));
  }

  #startOf(section: number): number {
    return expectDefined(this.starts[section], 'start of a section', 0);
  }

  /** The contents with those from one index to another (exclusive) replaced. What is the same stays the same object. */
  #replaced(from: number, to: number, sections: readonly SectionText[]): SectionContent[] {
    const before = this.contents.slice(0, from);
    const byLine = new Map(this.contents.slice(from, to).map((content) => [content.lines[0], content]));
    const shared = sections.map((section) => {
      const old = byLine.get(section.lines[0]);
      return old !== undefined && sameSectionText(old, section) ? old : section;
    });
    return withContexts(shared, before, this.contents.slice(to));
  }
}

/** Returns all sections, in order, each with what it takes from those before it. Those that need no other stay. */
function withContexts(
  sections: readonly (SectionText | SectionContent)[],
  before: readonly SectionContent[],
  after: readonly SectionContent[] = [],
): SectionContent[] {
  const contents = [...before];
  const add = (section: SectionText | SectionContent): void => {
    const last = contents.at(-1);
    contents.push('dates' in section && mayFollow(last, section) ? section : sectionAfter(last, section));
  };
  sections.forEach(add);
  for (const [index, content] of after.entries()) {
    if (mayFollow(contents.at(-1), content)) return contents.concat(after.slice(index));
    add(content);
  }
  return contents;
}

/** Whether two lines are the same for the outline: the same markers, or text that has the same effect on a series. */
function outlineEqual([a, b]: readonly [Line, Line | undefined]): boolean {
  if (a.type !== b?.type || a.markers.length !== b.markers.length) return false;
  if (a.markers.length > 0) return openingOf(a) === openingOf(b);
  return sameEvidence(a, b) && !mentionsFirst(a) && !mentionsFirst(b);
}

/** What the outline takes from a line with markers: these, and the lengths of the white space after them. */
function openingOf({ markers, prose }: Line): string {
  const starts = markers.map(({ span }) => skipBlanks(prose, span.end) - span.end);
  return JSON.stringify([markers, starts]);
}

/** Whether a series may begin inside the line, with any marker for 1. */
function mentionsFirst(line: Line): boolean {
  return /[1１一壹甲AaＡａ][、.．)）]|[⒈⑴㈠①⒜]/.test(line.prose);
}
