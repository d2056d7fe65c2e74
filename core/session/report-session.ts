import { defaultSettings, type Settings } from '../config/settings';
import { fixAll, type FixedText } from '../features/fix-all';
import { foldsOf, type Fold } from '../features/folding';
import { dateHover } from '../features/hover';
import { quickFixes, type QuickFix } from '../features/quick-fixes';
import { submissionFindings, type SubmissionFinding } from '../features/submission';
import { suppressActions, type SuppressAction } from '../features/suppress';
import { limitedOutline, unitOutline, type OutlineNode } from '../features/unit-outline';
import { Linter, type LintOptions } from '../lint/linter';
import { previewBlock } from '../render/preview-block';
import { sameParts } from '../report/lists';
import { Report } from '../report/report';
import type { Position, Range } from '../report/text';
import type { Finding, Locale } from '../rules/rule';
import { OutlineResults, type OutlineResult } from './outline-results';
import { PreviewResults, type PreviewResult } from './preview-results';
import { previewPart } from './preview-sections';
import { SectionFindings, type SectionFinding } from './section-findings';
import { ShownFindingsCache, type ShownFindings } from './shown-findings';
import { TextBuffer, type TextChange } from './text-buffer';

/** What a session is opened with. */
export interface SessionOptions {
  /** The language of messages and titles. */
  readonly locale: Locale;
  /** By default those of an editor whose user set nothing. */
  readonly settings?: Settings;
  /** The version of the text, as the editor counts it; by default 0. */
  readonly version?: number;
  /**
   * Distinguishes the ids of this session's results from those of all other sessions, also of the same document after
   * it was closed and opened again. Needed only where ids are compared across sessions.
   */
  readonly id?: string;
  /**
   * Is notified of a rule that threw; the rule's findings are then missing, all others are there. Without it, the error
   * is thrown on.
   */
  readonly onRuleFailure?: (rule: string, error: unknown) => void;
}

/** What is shown where the user points at a text. */
export interface SessionHover {
  readonly range: Range;
  /** Markdown. */
  readonly contents: string;
}

/** Number of lines up to which a report is checked at once: the findings of most reports are never shown in part. */
const linesAtOnce = 2000;

/**
 * One open report under edits: everything an editor, the command line or a test asks of it. Changes go in by
 * `applyEdits`, `configure` and `setVisibleRange`; every other method answers for the current text and settings, in plain
 * data of the core. Positions are 0-based, characters are UTF-16 code units. No text makes any method fail.
 *
 * What was computed is kept, so that after an edit each answer takes time for what changed and for a pass over the
 * report's sections.
 */
export class ReportSession {
  readonly #options: SessionOptions;
  readonly #linter = new Linter();
  readonly #sections = new SectionFindings(this.#linter);
  readonly #shown: ShownFindingsCache;
  readonly #outlines: OutlineResults;
  readonly #previews: PreviewResults;
  #version: number;
  #settings: Settings;
  #lintOptions: LintOptions;
  #text: TextBuffer;
  #report: Report;
  /** The last answer of `#findingsNear`, and what it was made from. */
  #near: { readonly key: readonly unknown[]; readonly findings: readonly Finding[] } = {
    key: [],
    findings: [],
  };

  private constructor(text: string, options: SessionOptions) {
    const { id = '', version = 0, settings = defaultSettings } = options;
    this.#options = options;
    this.#shown = new ShownFindingsCache(this.#linter, id);
    this.#outlines = new OutlineResults(id);
    this.#previews = new PreviewResults(previewBlock, id);
    this.#version = version;
    this.#settings = settings;
    this.#lintOptions = lintOptionsOf(options, settings);
    this.#text = new TextBuffer(text);
    this.#report = parse(this.#text, settings);
  }

  /** Opens a report. Linear in the text's length; nothing is checked yet. */
  static open(text: string, options: SessionOptions): ReportSession {
    return new ReportSession(text, options);
  }

  /** The current text as it was read. */
  get report(): Report {
    return this.#report;
  }

  /** The version of the current text, as the editor counts it. */
  get version(): number {
    return this.#version;
  }

  /** What the report is read and checked by. */
  get settings(): Settings {
    return this.#settings;
  }

  /**
   * Takes over changes, each of the text after the one before; only the lines they touch are read again.
   * @param version the version of the text after them
   */
  applyEdits(changes: readonly TextChange[], version: number): this {
    for (const change of changes) this.#applyEdit(change);
    this.#version = version;
    return this;
  }

  /** Takes over settings. The same object as before costs nothing; another scheme has the text read again. */
  configure(settings: Settings): void {
    if (settings === this.#settings) return;
    const isReadOtherwise = settings.scheme !== this.#settings.scheme;
    this.#settings = settings;
    this.#lintOptions = lintOptionsOf(this.#options, settings);
    if (isReadOtherwise) this.#report = parse(this.#text, settings);
  }

  /**
   * Notes which lines the user sees, both included. Returns whether `diagnostics` may now be others, because the report
   * has more findings than are shown and the user went to where they are not.
   */
  setVisibleRange(first: number, last: number): boolean {
    return this.#shown.setVisibleRange(first, last);
  }

  /**
   * Checks sections that have yet to be checked, those nearest to the user first. Of a large report, at least one section,
   * and no more than fit into the time. Returns whether enough is known.
   * @param budgetMs milliseconds after which no other section is begun
   * @param limit number of findings that are enough
   */
  lintSome(budgetMs: number, limit = Infinity): boolean {
    const end = this.#report.lineCount <= linesAtOnce ? Infinity : performance.now() + budgetMs;
    return this.#updatedLinter().lintNearest(limit, this.#shown.focus, () => performance.now() > end);
  }

  /**
   * The findings to show in an editor: as many as the settings allow, those nearest to the user. The same object as long
   * as the same is found. Sections that are needed for it and have yet to be checked are checked: see `lintSome`.
   */
  diagnostics(): ShownFindings {
    this.#updatedLinter();
    return this.#shown.choose(this.#report, this.#settings.maxFindings);
  }

  /** All findings, in the order of the text. What has yet to be checked is checked. */
  findings(): Finding[] {
    const linter = this.#updatedLinter();
    return linter.list(linter.window());
  }

  /** The findings in the way of handing in the report, of all findings. */
  submission(): SubmissionFinding[] {
    return submissionFindings(this.findings());
  }

  /**
   * What changed in the outline view since an earlier result, with the findings known by now: see `lintSome`.
   * @param previousResultId the result that the client holds; if it is absent or no longer remembered, everything comes
   */
  outline(previousResultId?: string): OutlineResult {
    return this.#outlines.update(this.#version, this.#report, this.#sectionFindings(), previousResultId);
  }

  /**
   * What changed in the preview since an earlier result, with the findings known by now: see `lintSome`.
   * @param previousResultId the result that the client holds; if it is absent or no longer remembered, everything comes
   * @param around of a long report, only what fills a window from this line on
   */
  preview(previousResultId?: string, around?: number): PreviewResult {
    const { sections, firstLine, isPart } = previewPart(this.#report, this.#sectionFindings(), around);
    return { ...this.#previews.update(this.#version, sections, previousResultId), firstLine, isPart };
  }

  /** The whole outline with how many findings each item holds, of all findings. */
  units(): OutlineNode[] {
    return unitOutline(this.#report, this.findings());
  }

  /** The outline without findings; of more than `limit` items, the deepest levels are left out. */
  symbols(limit?: number): OutlineNode[] {
    return limitedOutline(this.#report, limit);
  }

  /** What an editor can fold; of more than `limit` folds, those of the deepest levels are left out. */
  folds(limit?: number): Fold[] {
    return foldsOf(this.#report, limit);
  }

  /** What is shown where the user points: the date there, in the other calendar. */
  hover({ line, character }: Position): SessionHover | undefined {
    const hover = dateHover(this.#report.datesOn(line), character, this.#options.locale);
    if (hover === undefined) return undefined;
    const { start, end } = hover.span;
    return {
      range: { start: { line, character: start }, end: { line, character: end } },
      contents: hover.contents,
    };
  }

  /** The fixes for the findings that touch a range. Linear in the units that the range is in. */
  quickFixes(range: Range): QuickFix[] {
    return quickFixes(this.#findingsNear(range), range, this.#text.lineEnd());
  }

  /** The suppressions for the findings that touch a range. Linear in the units that the range is in. */
  suppressActions(range: Range): SuppressAction[] {
    const { locale } = this.#options;
    const options = { locale, lineEnd: this.#text.lineEnd() };
    return suppressActions(this.#report, this.#findingsNear(range), range, options);
  }

  /** The current text with every safe fix applied. Linear in its length. */
  fixAll(): FixedText {
    const { scheme, rules, lint: config } = this.#settings;
    return fixAll(this.#text.text(), { locale: this.#options.locale, scheme, rules, config });
  }

  /** The findings in the units that some lines are in; kept, since an editor asks for fixes and suppressions in turn. */
  #findingsNear({ start, end }: Range): readonly Finding[] {
    const linter = this.#updatedLinter();
    const window = linter.around(start.line, end.line);
    const key = [this.#report, this.#lintOptions, window.first, window.last];
    if (!sameParts(key, this.#near.key)) this.#near = { key, findings: linter.list(window) };
    return this.#near.findings;
  }

  #sectionFindings(): (readonly SectionFinding[])[] {
    this.#updatedLinter();
    return this.#sections.of(this.#report);
  }

  /** The linter, with the current report and settings. */
  #updatedLinter(): Linter {
    this.#linter.update(this.#report, this.#lintOptions);
    return this.#linter;
  }

  #applyEdit(change: TextChange): void {
    if (!('range' in change)) {
      this.#text = new TextBuffer(change.text);
      this.#report = parse(this.#text, this.#settings);
      return;
    }
    const { start, deleteCount, texts } = this.#text.replace(change.range, change.text);
    this.#report = this.#report.edit(start, deleteCount, texts);
    this.#shown.moveTo(start);
  }
}

function lintOptionsOf({ locale, onRuleFailure }: SessionOptions, settings: Settings): LintOptions {
  const { rules, lint: config } = settings;
  return { locale, rules, config, ...(onRuleFailure && { onFailure: onRuleFailure }) };
}

function parse(text: TextBuffer, { scheme }: Settings): Report {
  return Report.ofLines(text.texts(), { scheme });
}
