import * as vscode from 'vscode';
import type { OutlineResult } from '../../protocol/outline';
import type { ActiveReport } from '../active-report';
import { findingsMessages } from '../../l10n/messages/findings';
import { outlineMessages as messages } from '../../l10n/messages/outline';
import { nameOf } from '../export/file-names';
import { errorsAndWarnings } from '../findings/count-words';
import { findingWords } from '../findings/report-findings';
import { LatestOnly } from '../latest-only';
import { t } from '../locale';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { entryAt } from './node-at';
import { lineOf, type OutlineEntry } from './outline-diff';
import { outlineRow, revealCommand } from './outline-row';
import { ShownReport } from './shown-reports';

/**
 * The view of a report's units and items with their findings. Follows the report that the user works on, its text and
 * the caret; opens and closes no row by itself, and never takes the focus.
 */
export class UnitOutline implements vscode.TreeDataProvider<OutlineEntry>, vscode.Disposable {
  readonly #server: ReportServer;
  readonly #report: ActiveReport;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<OutlineEntry[] | undefined>();
  readonly #view: vscode.TreeView<OutlineEntry>;
  readonly #subscriptions: vscode.Disposable;
  readonly #closing = new vscode.CancellationTokenSource();
  /** The outlines of the open reports: changing between editors shows at once what was there. */
  readonly #reports = new Map<string, ShownReport>();
  readonly #requests: LatestOnly<ShownReport, OutlineResult>;
  readonly #reveals: LatestOnly<OutlineEntry, void>;
  #shown: ShownReport | undefined;
  /** The row of the item at the caret. */
  #followed: OutlineEntry | undefined;
  /** The row that is selected, or will be as soon as the editor has drawn it. */
  #selected: OutlineEntry | undefined;

  readonly onDidChangeTreeData: vscode.Event<OutlineEntry[] | undefined> = this.#changed.event;

  constructor(server: ReportServer, report: ActiveReport, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#report = report;
    this.#log = log;

    this.#view = vscode.window.createTreeView('mreport.outline', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#requests = this.#createRequests();
    this.#reveals = this.#createReveals();
    this.#subscriptions = vscode.Disposable.from(this.#changed, this.#view, ...this.#listen());
    this.#show(report.document);
  }

  getTreeItem(entry: OutlineEntry): vscode.TreeItem {
    const shown = this.#shown;
    const row = outlineRow(entry, shown?.uri ?? '', shown?.isOpen(entry) ?? false);
    row.id = `${row.id ?? ''}${shown?.suffixOf(entry) ?? ''}`;
    return row;
  }

  getChildren(entry?: OutlineEntry): OutlineEntry[] {
    return entry ? entry.children : [...(this.#shown?.model.units ?? [])];
  }

  getParent(entry: OutlineEntry): OutlineEntry | undefined {
    return entry.parent;
  }

  dispose(): void {
    this.#requests.forget();
    this.#reveals.forget();
    this.#closing.cancel();
    this.#subscriptions.dispose();
  }

  #createRequests(): LatestOnly<ShownReport, OutlineResult> {
    return new LatestOnly({
      ask: ({ uri, resultId }) =>
        this.#server.outline({ uri, previousResultId: resultId }, this.#closing.token),
      deliver: (result, report) => {
        // Nothing is held of a report that was closed meanwhile.
        if (this.#reports.get(report.uri) === report) this.#draw(report, report.update(result));
      },
      fail: (error, { uri }) => {
        if (error instanceof vscode.CancellationError) return;
        this.#log.error(`The outline of ${uri} failed:`, error);
      },
    });
  }

  #createReveals(): LatestOnly<OutlineEntry, void> {
    return new LatestOnly({
      ask: async (entry) => {
        await this.#view.reveal(entry, { select: true, focus: false });
      },
      deliver: () => {
        // Meanwhile the caret has gone where no item is.
        if (!this.#followed) this.#deselect();
      },
      // The item may be gone by the time the editor has drawn the rows; the next answer selects another.
      fail: (error) => {
        this.#log.debug('A row of the outline could not be selected:', error);
      },
    });
  }

  #listen(): vscode.Disposable[] {
    return [
      this.#report.onDidChange((document) => {
        this.#show(document);
      }),
      this.#server.onDidSync((document) => {
        if (document === this.#report.document) this.#ask();
      }),
      this.#server.onDidRefresh(() => {
        this.#ask();
      }),
      this.#server.onDidChangeState(() => {
        this.#describe(this.#report.document);
      }),
      this.#server.typing.onDidPause((uri) => {
        const report = this.#reports.get(uri.toString());
        if (report) this.#draw(report, report.release());
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#reports.delete(document.uri.toString());
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.#report.editor) this.#follow(this.#selected);
      }),
      this.#view.onDidChangeSelection(({ selection: [row] }) => {
        this.#selected = row;
      }),
      this.#view.onDidChangeVisibility(() => {
        // Opened for the first time, the editor leaves the rows without height until the message is set (1.139).
        this.#view.message = this.#message();
        this.#follow(undefined);
      }),
      this.#view.onDidExpandElement(({ element }) => this.#shown?.toggled(element, true)),
      this.#view.onDidCollapseElement(({ element }) => this.#shown?.toggled(element, false)),
      vscode.commands.registerCommand(revealCommand, (uri: string, id: string) => this.#goTo(uri, id)),
    ];
  }

  #show(document: vscode.TextDocument | undefined): void {
    this.#reveals.forget();
    this.#followed = undefined;
    this.#shown = document && this.#reportOf(document.uri);
    this.#changed.fire(undefined);
    this.#describe(document);
    this.#follow(undefined);
    this.#ask();
  }

  #reportOf(uri: vscode.Uri): ShownReport {
    const key = uri.toString();
    const report = this.#reports.get(key) ?? new ShownReport(key, this.#server.typing.gateOf(uri));
    this.#reports.set(key, report);
    return report;
  }

  #ask(): void {
    if (this.#shown) this.#requests.ask(this.#shown);
  }

  /** @param changed as `updateOutline` returns it */
  #draw(report: ShownReport, changed: OutlineEntry[] | undefined): void {
    if (report !== this.#shown) return;
    if (!changed || changed.length > 0) this.#changed.fire(changed);
    this.#describe(this.#report.document);
    this.#follow(this.#followed);
  }

  /** Sets what stands around the rows: the file's name, the badge, and a message when there is nothing to show. */
  #describe(document: vscode.TextDocument | undefined): void {
    const findings = this.#shown?.findings;
    const count = findings ? errorsAndWarnings(findings) : 0;
    this.#view.description = document ? nameOf(document.uri.path) : '';
    this.#view.badge = findings && count > 0 ? { value: count, tooltip: findingWords(findings) } : undefined;
    // Setting the message makes the editor delay the rows that change next.
    const message = this.#message();
    if (this.#view.message !== message) this.#view.message = message;
  }

  #message(): string {
    if (!this.#shown) return t(messages.noReport);
    if (this.#server.state === 'stopped') return t(findingsMessages.stopped);
    if (!this.#shown.findings || this.#shown.model.units.length > 0) return '';
    return t(messages.noItems);
  }

  /** Selects the row of the item at the caret, unless it is `current`. */
  #follow(current: OutlineEntry | undefined): void {
    const position = this.#report.editor?.selection.active;
    if (!position || !this.#shown || !this.#view.visible) return;
    const entry = entryAt(this.#shown.model, position.line, position.character);
    const row = entry && this.#shown.visibleRow(entry);
    this.#followed = row;
    if (row === current) return;
    this.#selected = row;
    if (row) this.#reveals.ask(row);
    else this.#deselect();
  }

  /** The editor's API can only select another row; but a row that is drawn under another id is not selected. */
  #deselect(): void {
    const [selected] = this.#view.selection;
    if (!selected || !this.#shown) return;
    this.#shown.renew(selected);
    this.#changed.fire(selected.parent && [selected.parent]);
  }

  async #goTo(uri: string, id: string): Promise<void> {
    const model = this.#reports.get(uri)?.model;
    const entry = model?.byId.get(id);
    const line = model && entry && lineOf(model, entry);
    if (line === undefined || !entry) return;
    const { character } = entry.selectionRange.start;
    await showReport(vscode.Uri.parse(uri), new vscode.Range(line, character, line, character));
  }
}
