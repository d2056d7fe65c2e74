/**
 * The language server as the client's parts see it: typed requests, and events that say when to ask again.
 * Only this file knows the language client.
 */
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  type ServerOptions,
} from 'vscode-languageclient/node';
import {
  outlineRequest,
  previewRequest,
  refreshNotification,
  type InitializationOptions,
  type OutlineParams,
  type OutlineResult,
  type PreviewParams,
  type PreviewResult,
} from '../server/protocol';
import { CrashLimit } from './crash-limit';
import { TypingWatch } from './findings/typing-watch';

/** How often the server may crash in how long before we stop restarting it. */
const crashesAllowed = 4;
const crashWindowMs = 3 * 60 * 1000;
/** Transport errors in a row after which the connection counts as lost; the client resets the count on success. */
const transportErrorsAllowed = 3;

/**
 * Runs the language server and asks it.
 *
 * Requests reject with `vscode.CancellationError` when there is no answer for now (cancelled, server away,
 * document not sent yet): nothing to report, `onDidSync` or `onDidRefresh` says when to ask again.
 */
export class ReportServer implements vscode.Disposable {
  readonly #synced = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #refreshed = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #sent = new Set<string>();
  readonly #crashes = new CrashLimit(crashesAllowed, crashWindowMs);
  /** Where one is writing: findings there wait. */
  readonly typing = new TypingWatch();
  #client: LanguageClient;

  /** Fires when the server has been sent a document's newest text, at opening and after each edit: ask now. */
  readonly onDidSync: vscode.Event<vscode.TextDocument> = this.#synced.event;
  /**
   * Fires when results may have changed without an edit: settings, or a restarted server. Whoever holds a
   * `resultId` forgets it, for a new server counts anew.
   */
  readonly onDidRefresh: vscode.Event<void> = this.#refreshed.event;
  /** Fires when `state` may have changed. */
  readonly onDidChangeState: vscode.Event<void> = this.#stateChanged.event;
  /** Settles when the server answers for the first time. */
  readonly ready = new Promise<void>((resolve) => {
    this.onDidChangeState(() => {
      if (this.state === 'running') resolve();
    });
  });

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#client = this.#createClient();
    void this.#start();
  }

  get state(): 'starting' | 'running' | 'stopped' {
    if (this.#client.state === State.Running) return 'running';
    return this.#client.state === State.Starting ? 'starting' : 'stopped';
  }

  /** The units and items of a report with their findings. */
  outline(uri: vscode.Uri, token: vscode.CancellationToken): Promise<OutlineResult> {
    const params: OutlineParams = { uri: uri.toString() };
    return this.#request<OutlineResult>(outlineRequest, params, token);
  }

  /** The preview's blocks, or what changed in them; `params.uri` is `document.uri.toString()`. */
  preview(params: PreviewParams, token: vscode.CancellationToken): Promise<PreviewResult> {
    return this.#request<PreviewResult>(previewRequest, params, token);
  }

  /** Ends the server, whatever state it is in, and starts a new one. */
  async restart(): Promise<void> {
    await this.stop();
    this.#crashes.reset();
    this.#client = this.#createClient();
    await this.#start();
  }

  /** Ends the server for good; a server that does not answer is killed. */
  async stop(): Promise<void> {
    this.#sent.clear();
    try {
      await this.#client.dispose();
    } catch (error) {
      // A client whose start failed, or whose server hangs, cannot be stopped politely.
      this.log.warn('Stopping the language server:', error);
    }
  }

  dispose(): void {
    this.#synced.dispose();
    this.#refreshed.dispose();
    this.#stateChanged.dispose();
    this.typing.dispose();
  }

  async #request<R>(method: string, params: { uri: string }, token: vscode.CancellationToken): Promise<R> {
    if (!this.#sent.has(params.uri)) throw new vscode.CancellationError();
    const client = this.#client;
    try {
      return await client.sendRequest<R>(method, params, token);
    } catch (error) {
      throw isCancellation(error) || client.state !== State.Running ? new vscode.CancellationError() : error;
    }
  }

  async #start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      // The error handler has seen it as well: it tries again, and tells the user when it gives up.
      this.log.error('The language server did not start:', error);
    }
  }

  /** A fresh client for each start: one whose start failed can never be started again. */
  #createClient(): LanguageClient {
    const module = this.context.asAbsolutePath('dist/server.js');
    const run = { module, transport: TransportKind.ipc };
    const serverOptions: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--inspect'] } } };
    const client = new QuietClient('mreport', 'MReport', serverOptions, this.#clientOptions());
    client.onNotification(refreshNotification, () => {
      this.#refreshed.fire();
    });
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return;
      if (newState === State.Running) this.#refreshed.fire();
      else this.#sent.clear();
      this.#stateChanged.fire();
    });
    return client;
  }

  #clientOptions(): LanguageClientOptions {
    const ruleDocs = vscode.Uri.joinPath(this.context.extensionUri, 'docs', 'rules').toString() + '/';
    return {
      documentSelector: [{ language: 'mreport' }],
      initializationOptions: { ruleDocs } satisfies InitializationOptions,
      diagnosticCollectionProvider: this.typing.collections,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: this.#errorHandler(),
      middleware: this.#syncMiddleware(),
    };
  }

  /** Asking from an editor event of our own could overtake the client's message with the edit; this cannot. */
  #syncMiddleware(): Middleware {
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
      didClose: async (document, next) => {
        this.#sent.delete(document.uri.toString());
        await next(document);
      },
    };
  }

  #errorHandler(): ErrorHandler {
    return {
      error: (_error, _message, count) => {
        if (count !== undefined && count <= transportErrorsAllowed) {
          return { action: ErrorAction.Continue, handled: true };
        }
        this.#offerRestart();
        return { action: ErrorAction.Shutdown, handled: true };
      },
      closed: () => {
        if (this.#crashes.mayRestart(Date.now())) return { action: CloseAction.Restart, handled: true };
        this.#offerRestart();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  #offerRestart(): void {
    const restart = vscode.l10n.t('Restart');
    const message = vscode.l10n.t(
      'The check of reports has stopped: its server ended several times in a row.',
    );
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window.showErrorMessage(message, restart, showLog).then((choice) => {
      if (choice === restart) return vscode.commands.executeCommand('mreport.restartServer');
      if (choice === showLog) this.log.show();
      return undefined;
    });
  }
}

/** Writes to the log what the base class would also show, once for each attempt, in its own words. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

const cancellations: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
];

function isCancellation(error: unknown): boolean {
  return error instanceof ResponseError && cancellations.includes(error.code);
}
