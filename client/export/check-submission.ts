/** Whether a report can be handed in: what stands in the way, each with the way to its place. */
import * as vscode from 'vscode';
import type { SubmissionFinding, SubmissionResult } from '../../protocol/submission';
import type { ActiveReport } from '../active-report';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { nameOf } from './file-names';
import { submissionGroups, type SubmissionKind } from './submission-groups';

/** Registers the command; the editor's menu gives it the report's URI. */
export function registerCheckSubmission(server: ReportServer, report: ActiveReport): vscode.Disposable {
  return vscode.commands.registerCommand('mreport.checkSubmission', async (given?: vscode.Uri) => {
    const uri = given ?? report.document?.uri;
    if (uri !== undefined) await check(server, uri);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a report to check it before handing it in.'),
      );
  });
}

async function check(server: ReportServer, uri: vscode.Uri): Promise<void> {
  const name = nameOf(uri.path);
  try {
    const result = await ask(server, uri, name);
    if (result === undefined) return;
    if (result.findings.length > 0) await choose(uri, name, result.findings);
    // The message stays until one has read it; nobody waits for that.
    else void tellReady(uri, name);
  } catch (error) {
    const reason = error instanceof vscode.CancellationError ? stopped() : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not checked: {1}', name, reason));
  }
}

function ask(server: ReportServer, uri: vscode.Uri, name: string): Thenable<SubmissionResult | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking {0} before it is handed in', name),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    try {
      await vscode.workspace.openTextDocument(uri);
      return await server.submission({ uri: uri.toString() }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

function stopped(): string {
  return vscode.l10n.t('the check of reports has ended meanwhile; try again.');
}

async function tellReady(uri: vscode.Uri, name: string): Promise<void> {
  const exporting = vscode.l10n.t('Export');
  const message = vscode.l10n.t('{0} can be handed in: nothing stands in the way.', name);
  const choice = await vscode.window.showInformationMessage(message, exporting);
  if (choice === exporting) await vscode.commands.executeCommand('mreport.export', uri);
}

interface ObstacleItem extends vscode.QuickPickItem {
  obstacle?: SubmissionFinding;
}

async function choose(uri: vscode.Uri, name: string, findings: readonly SubmissionFinding[]): Promise<void> {
  const choice = await vscode.window.showQuickPick(itemsOf(findings), {
    title: vscode.l10n.t('Before {0} is handed in, to look at: {1}', name, findings.length),
    placeHolder: vscode.l10n.t('Choose one to go there'),
    matchOnDescription: true,
  });
  if (choice?.obstacle === undefined) return;
  const { start, end } = choice.obstacle.range;
  await showReport(uri, new vscode.Range(start.line, start.character, end.line, end.character));
}

function itemsOf(findings: readonly SubmissionFinding[]): ObstacleItem[] {
  const names = kindNames();
  return submissionGroups(findings).flatMap((group): ObstacleItem[] => [
    { label: names[group.kind], kind: vscode.QuickPickItemKind.Separator },
    ...group.obstacles.map((obstacle) => ({
      label: `$(${icons[group.kind]}) ${obstacle.message}`,
      description: vscode.l10n.t('line {0}', obstacle.range.start.line + 1),
      obstacle,
    })),
  ]);
}

const icons: Readonly<Record<SubmissionKind, string>> = {
  error: 'error',
  warning: 'warning',
  unit: 'organization',
  field: 'list-flat',
  date: 'calendar',
};

function kindNames(): Record<SubmissionKind, string> {
  const { t } = vscode.l10n;
  return {
    error: t('Errors'),
    warning: t('Warnings'),
    unit: t('Missing or Misplaced Units'),
    field: t('Missing Fields'),
    date: t('Dates That Have Passed'),
  };
}
