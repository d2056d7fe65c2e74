import * as vscode from 'vscode';
import type { ActiveReport } from '../active-report';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { nextFinding, previousFinding } from './finding-order';
import { countFindings, findingsOf, findingWords } from './report-findings';
import { statusText } from './status-text';

/** How to choose one of the findings, from where one is. */
type Choose = typeof nextFinding;

/** The findings of the report one works on: counted in the status bar, and visited one after the other. */
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

    this.#item.name = vscode.l10n.t('Findings of the Report');
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
    this.#item.text = statusText(counts, vscode.l10n.t('No findings'));
    this.#item.tooltip = `${words}\n${vscode.l10n.t('Click to go to the next one.')}`;
    this.#item.accessibilityInformation = { label: words, role: 'button' };
  }

  /** Nobody shall take a report for clean that has not been checked. */
  #showState(state: 'starting' | 'stopped'): void {
    const stopped = state === 'stopped';
    const words = stopped ? vscode.l10n.t('Not checked') : vscode.l10n.t('Check is starting');
    this.#item.command = 'mreport.restartServer';
    this.#item.text = stopped ? `$(circle-slash) ${words}` : '$(sync~spin)';
    this.#item.tooltip = `${words}\n${vscode.l10n.t('Click to restart the check.')}`;
    this.#item.accessibilityInformation = { label: words, role: 'button' };
  }

  /** Selects the finding, and shows what it says and its fixes, as pointing at it would. */
  async #goTo(choose: Choose): Promise<void> {
    const { document, editor } = this.#report;
    if (!document) return;
    const from = editor?.selection ?? new vscode.Range(0, 0, 0, 0);
    const finding = choose(findingsOf(document.uri), from);
    if (!finding) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This report has no findings.'));
      return;
    }
    await showReport(document.uri, finding.range);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
