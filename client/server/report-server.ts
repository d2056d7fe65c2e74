/**
 * The language server as the client's parts see it: typed requests, and events that say when to ask again.
 * Only this folder knows the language client.
 */
import * as vscode from 'vscode';
import {
  CodeActionKind,
  CodeActionRequest,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  vsdiag,
  WorkDoneProgress,
  type LanguageClientOptions,
  type Middleware,
  type RequestParam,
  type RequestType,
} from 'vscode-languageclient/node';
import { exportRequest, type ExportParams, type ExportResult } from '../../protocol/export';
import { importRequest, type ImportParams, type ImportResult } from '../../protocol/import';
import { outlineRequest, type OutlineParams, type OutlineResult } from '../../protocol/outline';
import { previewRequest, type PreviewParams, type PreviewResult } from '../../protocol/preview';
import { refreshNotification } from '../../protocol/refresh';
import { submissionRequest, type SubmissionParams, type SubmissionResult } from '../../protocol/submission';
import { viewportNotification, type ViewportParams } from '../../protocol/viewport';
import type { InitializationOptions } from '../../protocol/initialization-options';
import { TypingWatch } from '../findings/typing-watch';
import { CrashLimit } from './crash-limit';
import { KeepAlive, type Run, type RunEvents, type RunState } from './keep-alive';
import { ServerRun, type QuietClient } from './server-run';

/** How often the server may crash in how long before we stop restarting it. */
const crashesAllowed = 4;
const crashWindowMs = 3 * 60 * 1000;

/**
 * Runs the language server and asks it.
 *
 * Requests reject with `vscode.CancellationError` when there is no answer for now (cancelled, server away,
 * document not sent yet): nothing to report, `onDidSync` or `onDidRefresh` says when to ask again.
 */
export class ReportServer implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #synced = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #refreshed = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #sent = new Set<string>();
  readonly #alive: KeepAlive;
  /** Where one is writing: findings there wait. */
  readonly typing = new TypingWatch();
  #client: QuietClient | undefined;
  #exports = 0;

  /** Fires when the server has been sent a document's newest text, at opening and after each edit: ask now. */
  readonly onDidSync: vscode.Event<vscode.TextDocument> = this.#synced.event;
  /** Fires when results may have changed without an edit: settings, more has been looked at, a restarted server. */
  readonly onDidRefresh: vscode.Event<void> = this.#refreshed.event;
  /** Fires when `state` may have changed. */
  readonly onDidChangeState: vscode.Event<void> = this.#stateChanged.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#log = log;

    this.#alive = new KeepAlive(
      {
        create: (events) => this.#create(events),
        changed: () => {
          this.#changed();
        },
        restarting: (reason) => {
          this.#log.warn(`The language server ended unexpectedly (${reason}). It is started again.`);
        },
        gaveUp: (reason) => {
          this.#log.error(`The language server ended unexpectedly (${reason}), once too often.`);
          this.#offerRestart();
        },
      },
      new CrashLimit(crashesAllowed, crashWindowMs),
    );
    void this.#alive.restart();
  }

  get state(): RunState {
    return this.#alive.state;
  }

  /** The units and items of a report with their findings, or what changed in them; as `preview` does. */
  outline(params: OutlineParams, token: vscode.CancellationToken): Promise<OutlineResult> {
    return this.#request(outlineRequest, params, token, params.uri);
  }

  /** The preview's blocks, or what changed in them; `params.uri` is `document.uri.toString()`. */
  preview(params: PreviewParams, token: vscode.CancellationToken): Promise<PreviewResult> {
    return this.#request(previewRequest, params, token, params.uri);
  }

  /** The quick fixes at a place of a report, each with the diagnostics that it is for: the editor's own command drops these. */
  async quickFixes(
    uri: string,
    { line, character }: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const place = { line, character };
    const context = { diagnostics: [], only: [CodeActionKind.QuickFix] };
    const params = { textDocument: { uri }, range: { start: place, end: place }, context };
    const actions = await this.#request(CodeActionRequest.type, params, token, uri);
    const converted = await this.#client?.protocol2CodeConverter.asCodeActionResult(actions ?? [], token);
    return (converted ?? []).filter((action) => action instanceof vscode.CodeAction);
  }

  /**
   * A report as a file; waits for the server if need be.
   * @param progress is told how much is done, in per cent
   */
  async export(
    params: ExportParams,
    token: vscode.CancellationToken,
    progress: (percentage: number) => void,
  ): Promise<ExportResult> {
    await this.#untilSent(params.uri, token);
    const workDoneToken = `export-${String(++this.#exports)}`;
    const listener = this.#client?.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report' && value.percentage !== undefined) progress(value.percentage);
    });
    try {
      return await this.#request(exportRequest, { ...params, workDoneToken }, token, params.uri);
    } finally {
      listener?.dispose();
    }
  }

  /** What stands in the way of handing in a report; waits for the server if need be. */
  async submission(params: SubmissionParams, token: vscode.CancellationToken): Promise<SubmissionResult> {
    await this.#untilSent(params.uri, token);
    return this.#request(submissionRequest, params, token, params.uri);
  }

  /** The text of a report, made of another file. */
  async import(params: ImportParams, token: vscode.CancellationToken): Promise<ImportResult> {
    const client = this.#client;
    if (!client) throw new vscode.CancellationError();
    return this.#ask(client, importRequest, params, token);
  }

  /** Tells what one sees of a report that has more findings than are shown. */
  see(params: ViewportParams): void {
    if (this.#client && this.#sent.has(params.uri))
      void this.#client.sendNotification(viewportNotification, params);
  }

  /** Ends the server, whatever state it is in, and starts a new one; settles when that answers. */
  restart(): Promise<void> {
    return this.#alive.restart();
  }

  /** Ends the server for good; a server that does not answer is killed. */
  stop(): Promise<void> {
    return this.#alive.stop();
  }

  dispose(): void {
    this.#synced.dispose();
    this.#refreshed.dispose();
    this.#stateChanged.dispose();
    this.typing.dispose();
  }

  /** Until the server has been sent an open document; rejects when it has stopped, or nobody waits any longer. */
  async #untilSent(uri: string, token: vscode.CancellationToken): Promise<void> {
    const listeners: vscode.Disposable[] = [];
    const sent = new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.#client && this.#sent.has(uri)) resolve();
        else if (this.state === 'stopped' || token.isCancellationRequested)
          reject(new vscode.CancellationError());
      };
      listeners.push(this.onDidSync(look), this.onDidChangeState(look), token.onCancellationRequested(look));
      look();
    });
    try {
      await sent;
    } finally {
      for (const listener of listeners) listener.dispose();
    }
  }

  async #request<Params, Result>(
    type: RequestType<Params, Result, void>,
    params: RequestParam<Params>,
    token: vscode.CancellationToken,
    uri: string,
  ): Promise<Result> {
    const client = this.#client;
    if (!client || !this.#sent.has(uri)) throw new vscode.CancellationError();
    return this.#ask(client, type, params, token);
  }

  async #ask<Params, Result>(
    client: QuietClient,
    type: RequestType<Params, Result, void>,
    params: RequestParam<Params>,
    token: vscode.CancellationToken,
  ): Promise<Result> {
    try {
      return await client.sendRequest(type, params, token);
    } catch (error) {
      throw isCancellation(error) || client.hasEnded ? new vscode.CancellationError() : error;
    }
  }

  #create(events: RunEvents): Run {
    const run = new ServerRun(this.#context.asAbsolutePath('dist/server.js'), this.#clientOptions(), events);
    run.client.onNotification(refreshNotification, () => {
      this.#refreshed.fire();
    });
    this.#client = run.client;
    return run;
  }

  #changed(): void {
    if (this.state === 'running') this.#refreshed.fire();
    else this.#sent.clear();
    this.#stateChanged.fire();
  }

  #clientOptions(): LanguageClientOptions {
    const ruleDocs = vscode.Uri.joinPath(this.#context.extensionUri, 'docs', 'rules').toString() + '/';
    return {
      documentSelector: [{ language: 'mreport' }],
      initializationOptions: { ruleDocs } satisfies InitializationOptions,
      diagnosticCollectionProvider: this.typing.collections,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: this.#middleware(),
    };
  }

  #middleware(): Middleware {
    // Asking from an editor event of our own could overtake the client's message with the edit; this cannot.
    const sent = (document: vscode.TextDocument): void => {
      this.#sent.add(document.uri.toString());
      this.#synced.fire(document);
    };
    return {
      didOpen: async (document, next) => {
        await next(document);
        sent(document);
      },
      didChange: async (event, next) => {
        await next(event);
        sent(event.document);
      },
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const report = await next(document, previousResultId, token);
        const uri = document instanceof vscode.Uri ? document : document.uri;
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.unChanged) this.typing.unchanged(uri);
        return report;
      },
      didClose: async (document, next) => {
        this.#sent.delete(document.uri.toString());
        await next(document);
      },
    };
  }

  #offerRestart(): void {
    const restart = vscode.l10n.t('Restart');
    const message = vscode.l10n.t(
      'The check of reports has stopped: its server ended several times in a row. Your text is not affected.',
    );
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showErrorMessage(message, restart, showLog).then((choice) => {
      if (choice === restart) return vscode.commands.executeCommand('mreport.restartServer');
      if (choice === showLog) this.#log.show();
      return undefined;
    });
  }
}

/** An answer that is not wanted any more, or of a server that went away. */
const cancellations: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
];

function isCancellation(error: unknown): boolean {
  return error instanceof ResponseError && cancellations.includes(error.code);
}
