import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import { areCapabilities, isChanged, isOfDocument, isOpened, isRecord } from './params';

/** What `TextDocuments` listens to. */
type DocumentNotifications = Parameters<TextDocuments<object & { uri: string }>['listen']>[0];

/** What has been said of the connection so far. */
type Phase = 'new' | 'serving' | 'shut down';

/**
 * Lets through what the protocol allows: no request before `initialize` or after `shutdown`, none that is malformed or
 * was cancelled. Others are answered with the error that is due; notifications are passed over, and the log says so,
 * once for each kind.
 */
export class RequestGuard {
  readonly #connection: Connection;
  #phase: Phase = 'new';
  readonly #logged = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `initialize` comes once. */
  begin(params: unknown): void {
    if (this.#phase !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'It has been initialized.');
    if (!areCapabilities(params)) throw malformed();
    this.#phase = 'serving';
  }

  end(): void {
    this.#requireServing();
    this.#phase = 'shut down';
  }

  /** Answers requests whose parameters are sound; one that was cancelled while it waited costs nothing. */
  request<Params, Result>(
    isSound: (params: unknown) => boolean,
    answer: (
      params: Params,
      stopIfCancelled: () => void,
      token: CancellationToken | undefined,
    ) => Promise<Result>,
  ): (params: Params, ...rest: unknown[]) => Promise<Result> {
    return async (...args) => {
      this.#requireServing();
      // Without parameters, or with several, the token stands elsewhere; reporters of progress may follow it.
      const [params, token] = [args[0], args.find(isToken)];
      if (!isSound(params)) throw malformed();
      const stopIfCancelled = (): void => {
        if (token?.isCancellationRequested === true)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      };
      stopIfCancelled();
      return answer(params, stopIfCancelled, token);
    };
  }

  /** Answers requests that the server does not know. */
  unknown(method: string): never {
    this.#requireServing();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
  }

  /** Takes notifications whose parameters are sound. */
  notification<Params>(
    method: string,
    isSound: (params: unknown) => boolean,
    take: (params: Params) => unknown,
  ): (params: Params) => void {
    return (params) => {
      if (this.#phase !== 'serving') return;
      if (isSound(params)) take(params);
      else this.#warnOnce(`${method} is malformed, and is passed over.`);
    };
  }

  /** The notifications of open documents. */
  documents(): DocumentNotifications {
    const connection = this.#connection;
    const nothing = { dispose: (): void => undefined };
    return {
      onDidOpenTextDocument: (take) =>
        connection.onDidOpenTextDocument(this.notification('textDocument/didOpen', isOpened, take)),
      onDidChangeTextDocument: (take) =>
        connection.onDidChangeTextDocument(this.notification('textDocument/didChange', isChanged, take)),
      onDidCloseTextDocument: (take) =>
        connection.onDidCloseTextDocument(this.notification('textDocument/didClose', isOfDocument, take)),
      onWillSaveTextDocument: () => nothing,
      onWillSaveTextDocumentWaitUntil: () => nothing,
      onDidSaveTextDocument: () => nothing,
    };
  }

  #requireServing(): void {
    if (this.#phase === 'new')
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    if (this.#phase === 'shut down')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  }

  #warnOnce(message: string): void {
    if (this.#logged.has(message)) return;
    this.#logged.add(message);
    this.#connection.console.warn(message);
  }
}

const isToken = (value: unknown): value is CancellationToken =>
  isRecord(value) && 'isCancellationRequested' in value && 'onCancellationRequested' in value;

function malformed(): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, 'The parameters are malformed.');
}
