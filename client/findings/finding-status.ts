import * as vscode from 'vscode';
import type { ActiveReport } from '../active-report';
import type { ReportServer } from '../server/report-server';
import { findingCountMessages, findingsMessages as messages } from '../../l10n/messages/findings';
import { t } from '../locale';
import { showReport } from '../show-report';
import { nextFinding, previousFinding } from './finding-order';
import { countFindings, findingsOf, findingWords } from './report-findings';
import { statusText } from './status-text';

/** Chooses one of the findings, from a selection on. */
type Choose = typeof nextFinding;

/** The findings of the report that the user works on: counted in the status bar, and visited one after the other. */
export class FindingStatus implements vscode.Disposable {
  readonly #report: ActiveReport;
  readonly #server: ReportServer;
  readonly #item = vscode.window.createStatusBarItem(
    'mreport.findings',
    vscode.StatusBarAlignment.Right,
    101,
  );
  readonly #subscriptions: vscode.Disposable;

  constructor(report: ActiveReport, server: ReportServer) {
    this.#report = report;
    this.#server = server;

    this.#item.name = t(messages.statusName);
    this.#subscriptions = vscode.Disposable.from(this.#item, ...this.#listen());
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #listen(): vscode.Disposable[] {
    const update = (): void => {
      this.#update();
    };
    return [
      this.#report.onDidChange(update),
      this.#server.onDidChangeState(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.#report.document?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#update();
      }),
      vscode.commands.registerCommand('mreport.nextFinding', () => this.#goTo(nextFinding)),
      vscode.commands.registerCommand('mreport.previousFinding', () => this.#goTo(previousFinding)),
    ];
  }

  #update(): void {
    const { document, isAside } = this.#report;
    if (!document || isAside) {
      this.#item.hide();
      return;
    }
    if (this.#server.state === 'running') this.#showCounts(document.uri);
    else this.#showState(this.#server.state);
    this.#item.show();
  }

  #showCounts(uri: vscode.Uri): void {
    const counts = countFindings(uri);
    const words = findingWords(counts);
    this.#item.command = 'mreport.nextFinding';
    this.#item.text = statusText(counts, t(findingCountMessages.none));
    this.#item.tooltip = `${words}\n${t(messages.goToNext)}`;
    this.#item.accessibilityInformation = { label: words, role: 'button' };
  }

  /** A report that has not been checked must not look as if it had no findings. */
  #showState(state: 'starting' | 'stopped'): void {
    const stopped = state === 'stopped';
    const words = stopped ? t(messages.notChecked) : t(messages.starting);
    this.#item.command = 'mreport.restartServer';
    this.#item.text = stopped ? `$(circle-slash) ${words}` : '$(sync~spin)';
    this.#item.tooltip = `${words}\n${t(messages.restart)}`;
    this.#item.accessibilityInformation = { label: words, role: 'button' };
  }

  /** Selects the chosen finding, and shows its message and fixes, as pointing at it would. */
  async #goTo(choose: Choose): Promise<void> {
    const { document, editor } = this.#report;
    if (!document) return;
    const from = editor?.selection ?? new vscode.Range(0, 0, 0, 0);
    const finding = choose(findingsOf(document.uri), from);
    if (!finding) {
      void vscode.window.showInformationMessage(t(messages.noFindings));
      return;
    }
    await showReport(document.uri, finding.range);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
