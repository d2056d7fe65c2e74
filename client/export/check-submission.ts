/** The submission check: lists the findings to be dealt with before a report is handed in, and goes to the chosen one. */
import * as vscode from 'vscode';
import {
  submissionCheckMessages as messages,
  submissionGroupMessages,
} from '../../l10n/messages/submission-check';
import type { SubmissionFinding, SubmissionResult } from '../../protocol/submission';
import type { ActiveReport } from '../active-report';
import { t } from '../locale';
import { errorReason } from '../server/error-reason';
import type { ReportServer } from '../server/report-server';
import { showReport } from '../show-report';
import { nameOf } from './file-names';
import { submissionGroups, type SubmissionGroupName } from './submission-groups';

/** Registers the command; the editor's menu gives it the report's URI. */
export function registerCheckSubmission(server: ReportServer, report: ActiveReport): vscode.Disposable {
  return vscode.commands.registerCommand('mreport.checkSubmission', async (given?: vscode.Uri) => {
    const uri = given ?? report.document?.uri;
    if (uri !== undefined) await check(server, uri);
    else void vscode.window.showInformationMessage(t(messages.noReport));
  });
}

async function check(server: ReportServer, uri: vscode.Uri): Promise<void> {
  const name = nameOf(uri.path);
  try {
    const result = await ask(server, uri, name);
    if (result === undefined) return;
    if (result.findings.length > 0) await choose(uri, name, result.findings);
    // The message stays until the user has read it; nothing waits for that.
    else void showReady(uri, name);
  } catch (error) {
    void vscode.window.showErrorMessage(t(messages.notChecked, { name, reason: errorReason(error) }));
  }
}

/** The server's answer; `undefined` when the user has cancelled. */
function ask(server: ReportServer, uri: vscode.Uri, name: string): Thenable<SubmissionResult | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t(messages.checking, { name }),
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

async function showReady(uri: vscode.Uri, name: string): Promise<void> {
  const exportLabel = t(messages.export);
  const choice = await vscode.window.showInformationMessage(t(messages.ready, { name }), exportLabel);
  if (choice === exportLabel) await vscode.commands.executeCommand('mreport.export', uri);
}

interface FindingItem extends vscode.QuickPickItem {
  /** Absent for the separators between groups. */
  finding?: SubmissionFinding;
}

async function choose(uri: vscode.Uri, name: string, findings: readonly SubmissionFinding[]): Promise<void> {
  const choice = await vscode.window.showQuickPick(itemsOf(findings), {
    title: t(messages.title, { name, count: findings.length }),
    placeHolder: t(messages.chooseFinding),
    matchOnDescription: true,
  });
  if (choice?.finding === undefined) return;
  const { start, end } = choice.finding.range;
  await showReport(uri, new vscode.Range(start.line, start.character, end.line, end.character));
}

function itemsOf(findings: readonly SubmissionFinding[]): FindingItem[] {
  return submissionGroups(findings).flatMap(({ group, findings: ofGroup }): FindingItem[] => [
    { label: t(submissionGroupMessages[group]), kind: vscode.QuickPickItemKind.Separator },
    ...ofGroup.map((finding) => ({
      label: `$(${icons[group]}) ${finding.message}`,
      description: t(messages.line, { line: finding.range.start.line + 1 }),
      finding,
    })),
  ]);
}

const icons: Readonly<Record<SubmissionGroupName, string>> = {
  error: 'error',
  warning: 'warning',
  unit: 'organization',
  field: 'list-flat',
  date: 'calendar',
};
