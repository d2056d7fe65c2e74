/** Exports a report, or one of its units: asks for the format and the place, and shows progress and result. */
import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import { exportDialogMessages as messages } from '../../l10n/messages/export-dialog';
import type { ExportResult } from '../../protocol/export';
import type { ActiveReport } from '../active-report';
import { t } from '../locale';
import type { OutlineEntry } from '../outline/outline-diff';
import { unitName } from '../outline/unit-name';
import { errorReason } from '../server/error-reason';
import type { ReportServer } from '../server/report-server';
import { formatChoices } from './export-formats';
import { exportName, nameOf } from './file-names';
import { saveFile } from './save-file';
import { showExported } from './show-exported';

/** What is to be exported; the user is asked for what is left out. */
export interface ExportArguments {
  uri?: vscode.Uri;
  /** The name of a unit: only that unit is exported. */
  unit?: string;
  to?: ExportFormat;
  /** The file to be written; one that is there is replaced. */
  target?: vscode.Uri;
}

/**
 * Registers the commands: menus give them a report's URI or a row of the outline, and key bindings arguments.
 * @param shownUnits the rows of the outline that are units
 */
export function registerExport(
  server: ReportServer,
  report: ActiveReport,
  shownUnits: () => readonly OutlineEntry[],
): vscode.Disposable {
  const exporter = new Exporter(server, report);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('mreport.export', (given?: vscode.Uri | ExportArguments) =>
      exporter.export(given instanceof vscode.Uri ? { uri: given } : (given ?? {})),
    ),
    vscode.commands.registerCommand('mreport.exportUnit', (row?: OutlineEntry) =>
      exporter.export(row === undefined ? {} : { unit: unitName(row, shownUnits()) }),
    ),
  );
}

class Exporter {
  readonly #server: ReportServer;
  readonly #report: ActiveReport;
  constructor(server: ReportServer, report: ActiveReport) {
    this.#server = server;
    this.#report = report;
  }

  async export(given: ExportArguments): Promise<void> {
    const uri = given.uri ?? this.#report.document?.uri;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(t(messages.noReport));
      return;
    }
    const { unit } = given;
    const to = given.to ?? (await chooseFormat(unit ?? nameOf(uri.path)));
    if (to === undefined) return;
    if (to === 'pdf' && !vscode.workspace.isTrusted) {
      await this.#offerTrust(uri, unit);
      return;
    }
    const target = given.target ?? (await choosePlace(uri, unit, to));
    if (target !== undefined) await this.#run({ uri, unit, to, target });
  }

  async #run(job: ExportJob): Promise<void> {
    const name = job.unit ?? nameOf(job.uri.path);
    try {
      const result = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: t(messages.exporting, { name }),
          cancellable: true,
        },
        (progress, token) => this.#exportFile(job, progress, token),
      );
      if (result?.type === 'failure') await this.#showFailure(job, name, result);
      // The message stays until the user has read it; nothing waits for that.
      else if (result !== undefined) void showExported(job.target, result.notes);
    } catch (error) {
      showNotExported(name, errorReason(error));
    }
  }

  /** Also writes the file, since that may take its time. Returns `undefined` when the user has cancelled. */
  async #exportFile(
    { uri, unit, to, target }: ExportJob,
    progress: vscode.Progress<{ increment: number }>,
    token: vscode.CancellationToken,
  ): Promise<ExportResult | undefined> {
    let done = 0;
    const showProgress = (percentage: number): void => {
      progress.report({ increment: percentage - done });
      done = percentage;
    };
    try {
      await vscode.workspace.openTextDocument(uri);
      const withoutPrograms = !vscode.workspace.isTrusted;
      const params = { uri: uri.toString(), to, unit, withoutPrograms };
      const result = await this.#server.export(params, token, showProgress);
      if (token.isCancellationRequested) return undefined;
      if (result.type === 'file') await saveFile(target, Buffer.from(result.content, 'base64'));
      return result;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }

  async #showFailure(
    { uri, unit }: ExportJob,
    name: string,
    { message, lacksConverter }: ExportResult & { type: 'failure' },
  ): Promise<void> {
    if (!lacksConverter) {
      showNotExported(name, message);
      return;
    }
    const asPage = t(messages.exportAsWebPage);
    const choice = await vscode.window.showWarningMessage(message, asPage);
    if (choice === asPage) await this.#exportAsPage(uri, unit);
  }

  /** A PDF is made by another program, and what comes from an untrusted folder is given to none. */
  async #offerTrust(uri: vscode.Uri, unit: string | undefined): Promise<void> {
    const [manage, asPage] = [t(messages.manageTrust), t(messages.exportAsWebPage)];
    const choice = await vscode.window.showWarningMessage(t(messages.untrusted), manage, asPage);
    if (choice === manage) await vscode.commands.executeCommand('workbench.trust.manage');
    if (choice === asPage) await this.#exportAsPage(uri, unit);
  }

  #exportAsPage(uri: vscode.Uri, unit: string | undefined): Promise<void> {
    return this.export({ uri, to: 'html', ...(unit === undefined ? {} : { unit }) });
  }
}

/** What is exported, with everything decided. */
interface ExportJob {
  uri: vscode.Uri;
  unit: string | undefined;
  to: ExportFormat;
  target: vscode.Uri;
}

async function chooseFormat(name: string): Promise<ExportFormat | undefined> {
  const choice = await vscode.window.showQuickPick(formatChoices(), {
    title: t(messages.title, { name }),
    placeHolder: t(messages.chooseFormat),
  });
  return choice?.to;
}

/** Proposes a file beside the report; the dialog asks before a file is overwritten. */
async function choosePlace(
  uri: vscode.Uri,
  unit: string | undefined,
  to: ExportFormat,
): Promise<vscode.Uri | undefined> {
  const name = exportName(nameOf(uri.path), unit, to);
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const format = formatChoices().find((choice) => choice.to === to);
  return vscode.window.showSaveDialog({
    title: t(messages.title, { name: unit ?? nameOf(uri.path) }),
    saveLabel: t(messages.export),
    filters: { [format?.label ?? to]: [to] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

function showNotExported(name: string, reason: string): void {
  void vscode.window.showErrorMessage(t(messages.notExported, { name, reason }));
}
