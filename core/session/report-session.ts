import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../config/settings';
import { fixAll, type FixedText } from '../features/fix-all';
import { SectionFindings, type SectionFinding } from './section-findings';
import { sameParts } from '../report/lists';
import { Report } from '../report/report';
import { Linter, type LintOptions, type LintWindow } from '../lint/linter';
import type { Finding, Locale } from '../rules/rule';
import { TextBuffer } from './text-buffer';

/** The findings that an editor is shown. */
export interface ShownFindings {
  /** Another one whenever the findings are others. */
  readonly number: number;
  readonly findings: readonly Finding[];
  /** Whether the report has others. */
  readonly isCut: boolean;
  /** The lines of which all findings are shown, both included. */
  readonly from: number;
  readonly to: number;
}

/** A report of so many lines is looked at in a moment: most are never shown half known. */
const linesAtOnce = 2000;

/** A report that an editor holds open: its text, kept in step with the editor's, and what was computed from it. */
export class ReportSession {
  readonly #locale: Locale;
  readonly #onFailure: (rule: string, error: unknown) => void;
  #lines: TextBuffer;
  #report: Report;
  readonly #linter = new Linter();
  readonly #sections = new SectionFindings(this.#linter);
  #settings = defaultSettings;
  #options: LintOptions;
  #shown: ShownFindings = { number: 0, findings: [], isCut: false, from: 0, to: 0 };
  /** What `shown` was made from. */
  #signature: readonly unknown[] = [];
  /** The line that the person is at, as far as is known. */
  #focus = 0;
  /** Whether the person has gone elsewhere since `shown` was made. */
  #hasMoved = false;
  static #opened = 0;
  /** Tells this document from one of the same name that was open before: versions may start again. */
  readonly serial = ++ReportSession.#opened;

  private constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
    locale: Locale,
    onFailure: (rule: string, error: unknown) => void,
  ) {
    this.#locale = locale;
    this.#onFailure = onFailure;

    this.#lines = new TextBuffer(text);
    this.#report = this.#parse();
    this.#options = this.#lintOptions();
  }

  /** @param onFailure is told of a rule that threw */
  static open(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    locale: Locale,
    onFailure: (rule: string, error: unknown) => void,
  ): ReportSession {
    return new ReportSession(uri, languageId, version, text, locale, onFailure);
  }

  /** So many findings are shown at once. */
  get maxFindings(): number {
    return this.#settings.maxFindings;
  }

  /** What makes PDFs, if the person says so. */
  get pdfConverter(): string | undefined {
    return this.#settings.pdfConverter;
  }

  get lineCount(): number {
    return this.#lines.lineCount;
  }

  /** Takes over the editor's changes, in order; reads only the lines they touch. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) this.#changeOnce(change);
    this.version = version;
    return this;
  }

  configure(settings: Settings): void {
    if (settings === this.#settings) return;
    const reparse = settings.scheme !== this.#settings.scheme;
    this.#settings = settings;
    this.#options = this.#lintOptions();
    if (reparse) this.#report = this.#parse();
  }

  /**
   * The person sees these lines, both included. Tells whether what is shown is elsewhere: what is near to them is to be
   * shown then.
   */
  setVisibleRange(first: number, last: number): boolean {
    const { isCut, from, to } = this.#shown;
    const middle = (first + last) >> 1;
    if (!isCut || (from <= first && last <= to) || middle === this.#focus) return false;
    this.#focus = middle;
    this.#hasMoved = true;
    return true;
  }

  current(): Report {
    return this.#report;
  }

  /** The findings of each section, as far as they are known: see `lookAhead`. Takes time only for what changed. */
  sectionFindings(): (readonly SectionFinding[])[] {
    this.#linter.update(this.#report, this.#options);
    return this.#sections.of(this.#report);
  }

  /**
   * Looks at what has not been looked at, beginning where the person is; a large report for `sliceMs` only, but at one
   * section at least. Tells whether everything is known.
   * @param limit so many findings are enough
   */
  lookAhead(sliceMs: number, limit = Infinity): boolean {
    this.#linter.update(this.#report, this.#options);
    const end = this.lineCount <= linesAtOnce ? Infinity : performance.now() + sliceMs;
    return this.#linter.lookAhead(limit, this.#focus, () => performance.now() > end);
  }

  /** The findings in the units that these lines are in. Linear in those. */
  lintNear(from: number, to: number): Finding[] {
    this.#linter.update(this.#report, this.#options);
    return this.#linter.list(this.#linter.around(from, to));
  }

  /** All findings, in the order of the text. */
  allFindings(): Finding[] {
    this.#linter.update(this.#report, this.#options);
    return this.#linter.list(this.#linter.window());
  }

  /** As many findings as the settings allow, those nearest to the person. Takes time only for what changed. */
  show(): ShownFindings {
    this.#linter.update(this.#report, this.#options);
    const window = this.#linter.window(this.maxFindings, this.#focus);
    const saysTheSame = sameParts(window.signature, this.#signature);
    if (saysTheSame && !this.#hasMoved) return this.#shown;
    const { number, from, to } = this.#shown;
    const next = this.#choose(window, number + 1);
    if (!saysTheSame || next.from !== from || next.to !== to) this.#shown = next;
    this.#signature = window.signature;
    this.#hasMoved = false;
    return this.#shown;
  }

  /** Of the findings in some sections, those that are shown. */
  #choose(window: LintWindow, number: number): ShownFindings {
    const { starts } = this.#report;
    const all = this.#linter.list(window);
    const [first, last] = nearest(all, this.maxFindings, this.#focus);
    const findings = all.slice(first, last);
    const from = first > 0 ? findings[0]?.range.start.line : starts[window.first];
    const to = last < all.length ? findings.at(-1)?.range.start.line : (starts[window.last] ?? Infinity) - 1;
    const isCut = window.isCut || findings.length < all.length;
    return { number, findings, isCut, from: from ?? 0, to: to ?? Infinity };
  }

  /** The current text with every safe fix applied. */
  fixAll(): FixedText {
    const { scheme, rules, lint: config } = this.#settings;
    return fixAll(this.#lines.text(), { locale: this.#locale, scheme, rules, config });
  }

  /** What ends the first line, and so all of them in an editor. */
  lineEnd(): string {
    return this.#lines.lineEnd();
  }

  #lintOptions(): LintOptions {
    const { rules, lint: config } = this.#settings;
    return { locale: this.#locale, rules, config, onFailure: this.#onFailure };
  }

  #parse(): Report {
    return Report.ofLines(this.#lines.texts(), { scheme: this.#settings.scheme });
  }

  #changeOnce(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) {
      this.#lines = new TextBuffer(change.text);
      this.#report = this.#parse();
      return;
    }
    const { start, deleteCount, texts } = this.#lines.replace(change.range, change.text);
    this.#report = this.#report.edit(start, deleteCount, texts);
    this.#focus = start;
  }
}

/** Which findings of a list remain, from one index to another, when those farthest from a line are left out. */
function nearest(findings: readonly Finding[], limit: number, line: number): [number, number] {
  let [first, last] = [0, findings.length];
  const distance = (index: number): number => Math.abs((findings[index]?.range.start.line ?? line) - line);
  while (last - first > limit) {
    if (distance(first) > distance(last - 1)) first++;
    else last--;
  }
  return [first, last];
}
