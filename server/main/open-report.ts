import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { defaultSettings, type Settings } from '../config/settings';
import { fixAll, type FixedText } from '../features/fix-all';
import { Report } from '../report/report';
import { splitLines } from '../report/text';
import { lint } from '../rules/linter';
import type { Finding, Locale } from '../rules/rule';

/** A report that an editor holds open: its text, kept in step with the editor's, and what was computed from it. */
export class OpenReport {
  private report: Report;
  private findings: Finding[] | undefined;
  private settings = defaultSettings;
  private static opened = 0;
  /** Tells this document from one of the same name that was open before: versions may start again. */
  readonly serial = ++OpenReport.opened;

  private constructor(
    private document: TextDocument,
    private readonly locale: Locale,
  ) {
    this.report = this.parse();
  }

  static open(uri: string, languageId: string, version: number, text: string, locale: Locale): OpenReport {
    return new OpenReport(TextDocument.create(uri, languageId, version, text), locale);
  }

  get uri(): string {
    return this.document.uri;
  }

  get version(): number {
    return this.document.version;
  }

  /** Takes over the editor's changes, in order; reads only the lines they touch. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) this.changeOnce(change, version);
    this.findings = undefined;
    return this;
  }

  configure(settings: Settings): void {
    if (settings === this.settings) return;
    const reparse = settings.scheme !== this.settings.scheme;
    this.settings = settings;
    this.findings = undefined;
    if (reparse) this.report = this.parse();
  }

  current(): Report {
    return this.report;
  }

  /** The findings of the current text; computed once a version. */
  lint(): Finding[] {
    const { rules, lint: config } = this.settings;
    this.findings ??= lint(this.report, { locale: this.locale, rules, config });
    return this.findings;
  }

  /** The current text with every safe fix applied. */
  fixAll(): FixedText {
    const { scheme, rules, lint: config } = this.settings;
    return fixAll(this.document.getText(), { locale: this.locale, scheme, rules, config });
  }

  /** What ends the first line, and so all of them in an editor. */
  lineEnd(): string {
    const start = { line: 0, character: 0 };
    const firstLine = this.document.getText({ start, end: { line: 1, character: 0 } });
    return /\r\n|\n|\r/.exec(firstLine)?.[0] ?? '\n';
  }

  private parse(): Report {
    return Report.parse(this.document.getText(), { scheme: this.settings.scheme });
  }

  private changeOnce(change: TextDocumentContentChangeEvent, version: number): void {
    if (!('range' in change)) {
      this.document = TextDocument.update(this.document, [change], version);
      this.report = this.parse();
      return;
    }
    // Positions beyond the text mean its end, as the protocol says.
    const offsets = [this.document.offsetAt(change.range.start), this.document.offsetAt(change.range.end)];
    const start = this.document.positionAt(Math.min(...offsets));
    const end = this.document.positionAt(Math.max(...offsets));
    const linesAfter = this.document.lineCount - 1 - end.line;
    // Not the positions as they came: lines beyond the last would leave holes in the document's table of lines.
    const within = { range: { start, end }, text: change.text };
    this.document = TextDocument.update(this.document, [within], version);
    const lastLine = this.document.lineCount - 1 - linesAfter;
    const changed = this.document.getText({
      start: { line: start.line, character: 0 },
      end: { line: lastLine + 1, character: 0 },
    });
    this.report = this.report.edit(
      start.line,
      end.line - start.line + 1,
      splitLines(changed).slice(0, lastLine - start.line + 1),
    );
  }
}
