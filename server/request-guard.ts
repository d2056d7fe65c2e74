import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import { isRecord } from '../protocol/values';
import { isDidChangeParams, isDidOpenParams, isDocumentParams, isInitializeParams } from './params';

/** The notifications that `TextDocuments` follows. */
export type DocumentNotifications = Parameters<TextDocuments<{ uri: string }>['listen']>[0];

/** Answers a request. @param signal is aborted when the client cancels the request */
export type RequestHandler<Params, Result> = (params: Params, signal: AbortSignal) => Promise<Result>;

type Guard<Params> = (value: unknown) => value is Params;

/** What the client has done with the connection so far. */
type Phase = 'new' | 'serving' | 'shut down';

/**
 * Lets through what the protocol allows: no request before `initialize` or after `shutdown`, none that is malformed or
 * was cancelled. Those are answered with the error that the protocol names; malformed notifications are ignored and
 * logged, once for each kind. Errors and log are in English, for whoever develops a client.
 */
export class RequestGuard {
  readonly #connection: Connection;
  #phase: Phase = 'new';
  readonly #logged = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Notes that the client initializes the server, which it may do once. @throws ResponseError */
  initialize(params: unknown): void {
    if (this.#phase !== 'new')
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has already been initialized.');
    if (!isInitializeParams(params)) throw malformed();
    this.#phase = 'serving';
  }

  /** Notes that the client shuts the server down. @throws ResponseError */
  shutdown(): void {
    this.#requireServing();
    this.#phase = 'shut down';
  }

  /**
   * Guards a request. LSP's token becomes an `AbortSignal`, and an abort becomes the protocol's error; a request that was
   * cancelled while it waited is not begun.
   */
  request<Params, Result>(
    isParams: Guard<Params>,
    handler: RequestHandler<Params, Result>,
  ): (params: unknown, ...rest: unknown[]) => Promise<Result> {
    return async (...args) => {
      this.#requireServing();
      const [params] = args;
      if (!isParams(params)) throw malformed();
      // Without parameters, or with several, the token stands elsewhere; reporters of progress may follow it.
      const token = args.find(isToken);
      return answer(handler, params, token);
    };
  }

  /** Answers a request that the server does not know. @throws ResponseError always */
  rejectUnknown(method: string): never {
    this.#requireServing();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
  }

  /** Guards a notification. */
  notification<Params>(
    method: string,
    isParams: Guard<Params>,
    handler: (params: Params) => void,
  ): (params: unknown) => void {
    return (params) => {
      if (this.#phase !== 'serving') return;
      if (isParams(params)) handler(params);
      else this.#warnOnce(`The notification ${method} is malformed and was ignored.`);
    };
  }

  /** Guards the notifications of open documents. */
  documentNotifications(): DocumentNotifications {
    const connection = this.#connection;
    const nothing = { dispose: (): void => undefined };
    return {
      onDidOpenTextDocument: (handler) =>
        connection.onDidOpenTextDocument(
          this.notification('textDocument/didOpen', isDidOpenParams, (params) => void handler(params)),
        ),
      onDidChangeTextDocument: (handler) =>
        connection.onDidChangeTextDocument(
          this.notification('textDocument/didChange', isDidChangeParams, (params) => void handler(params)),
        ),
      onDidCloseTextDocument: (handler) =>
        connection.onDidCloseTextDocument(
          this.notification('textDocument/didClose', isDocumentParams, (params) => void handler(params)),
        ),
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

async function answer<Params, Result>(
  handler: RequestHandler<Params, Result>,
  params: Params,
  token: CancellationToken | undefined,
): Promise<Result> {
  if (token?.isCancellationRequested === true) throw cancelled();
  const controller = new AbortController();
  const listener = token?.onCancellationRequested(() => {
    controller.abort();
  });
  try {
    return await handler(params, controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? cancelled() : error;
  } finally {
    listener?.dispose();
  }
}

const isToken = (value: unknown): value is CancellationToken =>
  isRecord(value) && 'isCancellationRequested' in value && 'onCancellationRequested' in value;

function malformed(): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, 'The parameters are malformed.');
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
