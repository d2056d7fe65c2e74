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
      this.#server.onDidChangeChecked((uri) => {
        if (uri === this.#report.document?.uri.toString()) this.#update();
      }),
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
    const { state } = this.#server;
    if (state === 'stopped') this.#showStopped();
    else if (this.#isChecked(document)) this.#showCounts(document.uri);
    else this.#showChecking();
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

  #isChecked({ uri }: vscode.TextDocument): boolean {
    return this.#server.state === 'running' && this.#server.isChecked(uri.toString());
  }

  /** A report that has not been checked must not look as if it had no findings. */
  #showChecking(): void {
    this.#showState(`$(sync~spin) ${t(messages.checking)}`, t(messages.checking));
  }

  #showStopped(): void {
    this.#showState(`$(circle-slash) ${t(messages.notChecked)}`, t(messages.notChecked));
  }

  #showState(text: string, words: string): void {
    this.#item.command = 'mreport.restartServer';
    this.#item.text = text;
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
      void vscode.window.showInformationMessage(
        t(this.#isChecked(document) ? messages.noFindings : messages.notYetChecked),
      );
      return;
    }
    await showReport(document.uri, finding.range);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
