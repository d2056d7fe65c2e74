/** Exporting a report, or one of its units: format, place, progress, and what came of it. */
import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import type { ExportResult } from '../../protocol/export';
import type { ActiveReport } from '../active-report';
import type { OutlineEntry } from '../outline/outline-diff';
import { unitName } from '../outline/unit-name';
import type { ReportServer } from '../server/report-server';
import { formatChoices } from './export-formats';
import { exportName, nameOf } from './file-names';
import { saveFile } from './save-file';
import { tellWritten } from './show-written';

/** What is to be exported; the person is asked for what is left out. */
export interface ExportArguments {
  uri?: vscode.Uri;
  /** The name of a unit: that one only. */
  unit?: string;
  to?: ExportFormat;
  /** Where it is written, over what may be there. */
  target?: vscode.Uri;
}

/**
 * Registers the commands; menus give them a report's URI or a row of the outline, and key bindings arguments.
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
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a report to export it.'));
      return;
    }
    const { unit } = given;
    const to = given.to ?? (await chooseFormat(unit ?? nameOf(uri.path)));
    if (to === undefined) return;
    const target = given.target ?? (await choosePlace(uri, unit, to));
    if (target !== undefined) await this.#write({ uri, unit, to, target });
  }

  async #write(wish: Wish): Promise<void> {
    const name = wish.unit ?? nameOf(wish.uri.path);
    try {
      const result = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Exporting {0}', name),
          cancellable: true,
        },
        (progress, token) => this.#ask(wish, progress, token),
      );
      if (result?.type === 'failure') await this.#tellFailure(wish, name, result);
      // The message stays until one has read it; nobody waits for that.
      else if (result !== undefined) void tellWritten(wish.target, result.notes);
    } catch (error) {
      tellError(name, error);
    }
  }

  /** Writes the file, too, since that may take its time; `undefined`: the person has cancelled. */
  async #ask(
    { uri, unit, to, target }: Wish,
    progress: vscode.Progress<{ increment: number }>,
    token: vscode.CancellationToken,
  ): Promise<ExportResult | undefined> {
    let done = 0;
    const tell = (percentage: number): void => {
      progress.report({ increment: percentage - done });
      done = percentage;
    };
    try {
      await vscode.workspace.openTextDocument(uri);
      const result = await this.#server.export({ uri: uri.toString(), to, unit }, token, tell);
      if (token.isCancellationRequested) return undefined;
      if (result.type === 'file') await saveFile(target, Buffer.from(result.content, 'base64'));
      return result;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }

  async #tellFailure(
    { uri, unit }: Wish,
    name: string,
    { message, lacksConverter }: ExportResult & { type: 'failure' },
  ): Promise<void> {
    if (!lacksConverter) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not exported: {1}', name, message));
      return;
    }
    const asPage = vscode.l10n.t('Export as Web Page');
    const choice = await vscode.window.showWarningMessage(message, asPage);
    if (choice === asPage) await this.export({ uri, to: 'html', ...(unit === undefined ? {} : { unit }) });
  }
}

interface Wish {
  uri: vscode.Uri;
  unit: string | undefined;
  to: ExportFormat;
  target: vscode.Uri;
}

async function chooseFormat(name: string): Promise<ExportFormat | undefined> {
  const choice = await vscode.window.showQuickPick(formatChoices(), {
    title: vscode.l10n.t('Export {0}', name),
    placeHolder: vscode.l10n.t('Choose a format'),
  });
  return choice?.to;
}

/** Beside the report at first; the dialog asks before something is overwritten. */
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
    title: vscode.l10n.t('Export {0}', unit ?? nameOf(uri.path)),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format?.label ?? to]: [to] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

function tellError(name: string, error: unknown): void {
  const reason =
    error instanceof vscode.CancellationError
      ? vscode.l10n.t('the check of reports has ended meanwhile; try again.')
      : error instanceof Error
        ? error.message
        : String(error);
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not exported: {1}', name, reason));
}
