import * as vscode from 'vscode';
import { ActiveReport } from './active-report';
import { registerCheckSubmission } from './export/check-submission';
import { registerExport } from './export/export-command';
import { FindingStatus } from './findings/finding-status';
import { Viewport } from './findings/viewport';
import { registerFixAll } from './fix-all';
import { registerImport } from './import/import-report';
import { showOutlineOnce } from './outline/first-showing';
import { UnitOutline } from './outline/unit-outline';
import { registerPreview } from './preview/preview';
import { registerRulePage } from './rule-page';
import { ReportServer } from './server/report-server';
import { registerSnippets } from './snippets/register-snippets';

let server: ReportServer | undefined;

/** Starts the server and wires the parts together. Does not wait for the server: the views fill when it answers. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('MReport', { log: true });
  const started = new ReportServer(context, log);
  server = started;

  const report = new ActiveReport();
  const outline = new UnitOutline(started, report, log);
  context.subscriptions.push(
    log,
    started,
    report,
    outline,
    showOutlineOnce(context, report),
    new FindingStatus(report, started),
    new Viewport(started),
    registerPreview(context, started),
    registerFixAll(report),
    registerSnippets(),
    registerExport(started, report, () => outline.getChildren()),
    registerCheckSubmission(started, report),
    registerImport(started),
    registerRulePage(context),
    vscode.commands.registerCommand('mreport.restartServer', () => started.restart()),
  );
}

/** Stops the server; the editor waits until that is done. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
