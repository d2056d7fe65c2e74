import type { ChildProcess } from 'node:child_process';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
  type MessageTransports,
  type ServerOptions,
} from 'vscode-languageclient/node';
import type { Run, RunEvents } from './keep-alive';

/** Transport errors in a row after which the connection counts as lost; the library resets the count on success. */
const transportErrorsAllowed = 3;

/**
 * One run of the language server, with the client that talks to it. The library's own handling of a server that
 * ends, with its restarts and messages, is turned off: a client whose start failed can never be started again.
 */
export class ServerRun implements Run {
  readonly #events: RunEvents;
  readonly client: QuietClient;

  /** @param module the server's program */
  constructor(module: string, options: LanguageClientOptions, events: RunEvents) {
    this.#events = events;

    const run = { module, transport: TransportKind.ipc };
    const serverOptions: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--inspect'] } } };
    this.client = new QuietClient('mreport', 'MReport', serverOptions, {
      ...options,
      errorHandler: this.#errorHandler(),
      // Otherwise the library shows the error in a message of its own.
      initializationFailedHandler: () => false,
    });
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) events.answers();
    });
  }

  start(): Promise<void> {
    return this.client.start();
  }

  async stop(): Promise<void> {
    const { client } = this;
    client.isStopping = true;
    try {
      if (client.state === State.Running && !client.hasEnded) await client.dispose();
    } catch (error) {
      client.warn('The language server did not shut down:', error);
    } finally {
      // A server that is still starting, or hangs, does not react to that.
      client.kill();
    }
  }

  #errorHandler(): ErrorHandler {
    return {
      error: (error, _message, count) => {
        const isLost = count === undefined || count > transportErrorsAllowed;
        // The end of a server that has ended is reported by `closed`.
        if (isLost && !this.client.hasEnded) this.#events.ended(`its connection broke: ${error.message}`);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        this.#events.ended(this.client.ending);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }
}

/** A client that writes to the log what the base class would also show, and logs errors of an ended server as details. */
export class QuietClient extends LanguageClient {
  #process: ChildProcess | undefined;
  #isKilled = false;
  /** Whether the server was asked to end: errors from then on are expected. */
  isStopping = false;

  /** Whether the server's process is known to have ended. */
  get hasEnded(): boolean {
    const server = this.#process;
    return (
      server !== undefined && (!server.connected || server.exitCode !== null || server.signalCode !== null)
    );
  }

  /** How the server's process ended. */
  get ending(): string {
    const { exitCode, signalCode } = this.#process ?? {};
    if (signalCode) return `signal ${signalCode}`;
    return typeof exitCode === 'number' ? `exit code ${exitCode}` : 'its connection was closed';
  }

  /** Ends the server's process, now or as soon as there is one. */
  kill(): void {
    this.#isKilled = true;
    this.#process?.kill('SIGKILL');
  }

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    const transports = await super.createMessageTransports(encoding);
    this.#process = this.serverProcess;
    if (this.#isKilled) this.kill();
    return transports;
  }

  override error(message: string, data?: unknown): void {
    if (this.hasEnded || this.isStopping) super.debug(message, data, false);
    else super.error(message, data, false);
  }

  override info(message: string, data?: unknown): void {
    if (this.hasEnded || this.isStopping) super.debug(message, data, false);
    else super.info(message, data, false);
  }
}
