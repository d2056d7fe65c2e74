/**
 * The language server as the client's parts see it: typed requests, and events that say when to ask again.
 * Only this folder knows the language client.
 */
import * as vscode from 'vscode';
import {
  CodeActionKind,
  CodeActionRequest,
  RevealOutputChannelOn,
  vsdiag,
  WorkDoneProgress,
  type LanguageClientOptions,
  type Middleware,
  type RequestParam,
  type RequestType,
} from 'vscode-languageclient/node';
import { isExperimentalCapabilities } from '../../protocol/experimental-capabilities';
import { exportRequest, type ExportParams, type ExportResult } from '../../protocol/export';
import { importRequest, type ImportParams, type ImportResult } from '../../protocol/import';
import { outlineRequest, type OutlineParams, type OutlineResult } from '../../protocol/outline';
import { previewRequest, type PreviewParams, type PreviewResult } from '../../protocol/preview';
import { refreshNotification } from '../../protocol/refresh';
import { submissionRequest, type SubmissionParams, type SubmissionResult } from '../../protocol/submission';
import { viewportNotification, type ViewportParams } from '../../protocol/viewport';
import type { InitializationOptions } from '../../protocol/initialization-options';
import { CheckProgress } from '../findings/check-progress';
import { TypingWatch } from '../findings/typing-watch';
import { ruleLink } from '../rule-page';
import { CrashLimit } from './crash-limit';
import { isCancellation } from './error-reason';
import { KeepAlive, type Run, type RunEvents, type RunState } from './keep-alive';
import { offerRestart } from './offer-restart';
import { SentDocuments } from './sent-documents';
import { ServerRun, type QuietClient } from './server-run';
import { until } from './until';

/** How many crashes within which time are followed by a restart. */
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
  readonly #refreshed = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #checked = new vscode.EventEmitter<string>();
  readonly #progress = new CheckProgress((uri) => {
    this.#checked.fire(uri);
  });
  readonly #documents = new SentDocuments(this.#progress);
  readonly #alive: KeepAlive;
  /** Where the user is typing: findings there wait. */
  readonly typing = new TypingWatch();
  #client: QuietClient | undefined;
  #exports = 0;

  /** Fires when the server has been sent a document's newest text, at opening and after each edit: ask now. */
  readonly onDidSync: vscode.Event<vscode.TextDocument> = this.#documents.onDidSync;
  /** Fires when results may have changed without an edit: settings, more of a report checked, a restarted server. */
  readonly onDidRefresh: vscode.Event<void> = this.#refreshed.event;
  /** Fires with a report's URI when `isChecked` has changed for it. */
  readonly onDidChangeChecked: vscode.Event<string> = this.#checked.event;
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
          this.#log.warn(`The language server ended unexpectedly (${reason}). Starting it again.`);
        },
        gaveUp: (reason) => {
          this.#log.error(`The language server ended unexpectedly (${reason}), and is not started again.`);
          void offerRestart(this.#log);
        },
      },
      new CrashLimit(crashesAllowed, crashWindowMs),
    );
    void this.#alive.restart();
  }

  get state(): RunState {
    return this.#alive.state;
  }

  /** Whether the findings that are shown of a report are those of its text. @param uri `document.uri.toString()` */
  isChecked(uri: string): boolean {
    return this.#progress.isChecked(uri);
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
   * Exports a report, or one of its units, to the bytes of a file; waits for the server if need be.
   * @param progress is called with how much is done, in per cent
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

  /** The findings to be dealt with before a report is handed in; waits for the server if need be. */
  async submission(params: SubmissionParams, token: vscode.CancellationToken): Promise<SubmissionResult> {
    await this.#untilSent(params.uri, token);
    return this.#request(submissionRequest, params, token, params.uri);
  }

  /** Converts another file to the text of a report. */
  async import(params: ImportParams, token: vscode.CancellationToken): Promise<ImportResult> {
    const client = this.#client;
    if (!client) throw new vscode.CancellationError();
    return this.#ask(client, importRequest, params, token);
  }

  /** Notifies the server which lines of a report are visible: of many findings, those near them are shown. */
  setVisibleRange(params: ViewportParams): void {
    if (this.#client && this.#documents.has(params.uri))
      void this.#client.sendNotification(viewportNotification, params);
  }

  /** Ends the server, whatever state it is in, and starts a new one; the promise resolves when that answers. */
  restart(): Promise<void> {
    return this.#alive.restart();
  }

  /** Ends the server for good; a server that does not answer is killed. */
  stop(): Promise<void> {
    return this.#alive.stop();
  }

  dispose(): void {
    this.#documents.dispose();
    this.#progress.clear();
    this.#checked.dispose();
    this.#refreshed.dispose();
    this.#stateChanged.dispose();
    this.typing.dispose();
  }

  /** Waits until the server has been sent an open document; rejects when it has stopped, or on cancellation. */
  #untilSent(uri: string, token: vscode.CancellationToken): Promise<void> {
    const isSent = (): boolean => {
      if (this.#client && this.#documents.has(uri)) return true;
      if (this.state === 'stopped' || token.isCancellationRequested) throw new vscode.CancellationError();
      return false;
    };
    return until(isSent, [this.onDidSync, this.onDidChangeState, token.onCancellationRequested]);
  }

  async #request<Params, Result>(
    type: RequestType<Params, Result, void>,
    params: RequestParam<Params>,
    token: vscode.CancellationToken,
    uri: string,
  ): Promise<Result> {
    const client = this.#client;
    if (!client || !this.#documents.has(uri)) throw new vscode.CancellationError();
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
    // Not later: while it starts, the new server is already sent the open documents.
    this.#documents.clear();
    const run = new ServerRun(this.#context.asAbsolutePath('dist/server.js'), this.#clientOptions(), events);
    run.client.onNotification(refreshNotification, () => {
      this.#refreshed.fire();
    });
    this.#client = run.client;
    return run;
  }

  #changed(): void {
    const experimental: unknown = this.#client?.initializeResult?.capabilities.experimental;
    if (isExperimentalCapabilities(experimental)) this.typing.itemRules = experimental.itemRules;
    if (this.state === 'running') this.#refreshed.fire();
    else if (this.state === 'stopped') this.#documents.clear();
    this.#stateChanged.fire();
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: [{ language: 'mreport' }],
      initializationOptions: { ruleLink } satisfies InitializationOptions,
      diagnosticCollectionProvider: this.typing.collections,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: this.#middleware(),
    };
  }

  #middleware(): Middleware {
    return {
      ...this.#documents.middleware,
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const uri = document instanceof vscode.Uri ? document : document.uri;
        // Of a document, the version that is asked about; it may be asked before its sending has been noted.
        const version =
          document instanceof vscode.Uri ? this.#documents.versionOf(uri.toString()) : document.version;
        const report = await next(document, previousResultId, token);
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.unChanged) this.typing.unchanged(uri);
        // The findings are shown after this function has returned.
        if (report && version !== undefined)
          setTimeout(() => {
            this.#progress.answered(uri.toString(), version);
          });
        return report;
      },
    };
  }
}
