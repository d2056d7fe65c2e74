import assert from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceFoldersRequest,
  type CancellationToken,
  type ClientCapabilities,
  type ConfigurationParams,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import type { ToPdf } from '../../core/export/to-pdf';
import { toPdf } from '../../node/pdf-converter';
import { readBytes } from '../../node/read-bytes';
import { readFile } from '../../node/read-file';
import { serve } from '../../server/server';
import { exportRequest, type ExportParams, type ExportResult } from '../../protocol/export';
import {
  outlineRequest,
  type FindingCounts,
  type OutlineNode,
  type OutlineParams,
  type OutlineResult,
} from '../../protocol/outline';
import { previewRequest, type PreviewParams, type PreviewResult } from '../../protocol/preview';
import { refreshNotification } from '../../protocol/refresh';
import { submissionRequest, type SubmissionResult } from '../../protocol/submission';
import type { InitializationOptions } from '../../protocol/initialization-options';
import { placedUnits } from '../support/outline-answers';

/** An editor that asks for diagnostics, and is asked for settings. */
export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** An editor that waits for diagnostics, and says what its settings are. */
export const waiting: ClientCapabilities = {};

/** A process of its own, as editors start it, or a stream within this one. */
type Transport = 'stdio' | 'ipc' | 'memory';

/** What the client of a test says when it starts the server. */
export interface StartOptions {
  transport?: Transport;
  capabilities?: ClientCapabilities;
  locale?: string;
  initializationOptions?: InitializationOptions;
  /** The URIs of the folders that are open; the editor also answers when it is asked for them. */
  folders?: string[];
  /** What makes PDFs, where the server is within this process. */
  toPdf?: ToPdf;
}

const program = resolve('dist', 'server.js');

/** The server, with an editor's part played by the test. */
export class TestServer {
  /** What the editor answers when it is asked for the section `mreport`. */
  settings: unknown = {};
  /** Called once, before the editor answers. */
  onceAsked: (() => void) | undefined;
  /** The URIs of the folders that the editor has open. */
  folders: string[] = [];
  /** Whether the editor refuses what a server asks of it. */
  refuses = false;
  /** What came from the server, in order. */
  readonly asked: ConfigurationParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registered: Registration[] = [];
  readonly refreshed = { diagnostics: 0, views: 0 };
  /** What a crash leaves on standard error. */
  stderr = '';
  readonly #versions = new Map<string, number>();
  #lastName = 0;

  private constructor(
    readonly process: ChildProcess | undefined,
    readonly connection: ProtocolConnection,
    /** What the server reads; nothing where the channel is not a stream. */
    readonly input?: Writable,
  ) {
    process?.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.#listen();
  }

  /** Starts a server; `initialize` is still to be sent. */
  static start(transport: Transport, pdf?: ToPdf): TestServer {
    if (transport === 'memory') return TestServer.#within(pdf);
    if (transport === 'ipc') {
      const child = fork(program, ['--node-ipc'], { silent: true, execArgv: [] });
      const [reader, writer] = [new IPCMessageReader(child), new IPCMessageWriter(child)];
      return new TestServer(child, createProtocolConnection(reader, writer));
    }
    const child = spawn(process.execPath, [program, '--stdio']);
    const [reader, writer] = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)];
    return new TestServer(child, createProtocolConnection(reader, writer), child.stdin);
  }

  static #within(pdf: ToPdf = toPdf): TestServer {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)];
    serve(createConnection(ProposedFeatures.all, reader, writer), {
      ruleDocs: `${pathToFileURL(resolve('docs', 'rules')).href}/`,
      version,
      readFile,
      readBytes,
      toPdf: pdf,
    });
    const [own, other] = [new StreamMessageReader(toEditor), new StreamMessageWriter(toServer)];
    return new TestServer(undefined, createProtocolConnection(own, other), toServer);
  }

  async initialize(options: StartOptions = {}): Promise<InitializeResult> {
    const { capabilities = pulling, locale, initializationOptions, folders = [] } = options;
    this.folders = folders;
    const workspaceFolders = this.#workspaceFolders();
    const params = { processId: null, capabilities, initializationOptions, locale, workspaceFolders };
    const result = await this.connection.sendRequest(InitializeRequest.type, params as InitializeParams);
    this.notify(InitializedNotification.method, {});
    return result;
  }

  /** Sends without waiting, as editors do. */
  notify(method: string, params?: object): void {
    void this.connection.sendNotification(method, params);
  }

  /** Opens a report, under a name of its own unless one is given. */
  open(text: string, uri = `file:///reports/${String(++this.#lastName)}.mreport`, version = 1): string {
    this.#versions.set(uri, version);
    const textDocument = { uri, languageId: 'mreport', version, text };
    this.notify(DidOpenTextDocumentNotification.method, { textDocument });
    return uri;
  }

  /** Sends changes in one message; a string is the whole new text. Gives the new version. */
  change(uri: string, ...changes: (string | TextDocumentContentChangeEvent)[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const contentChanges = changes.map((change) => (typeof change === 'string' ? { text: change } : change));
    this.notify(DidChangeTextDocumentNotification.method, { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(uri: string): void {
    this.notify(DidCloseTextDocumentNotification.method, { textDocument: { uri } });
  }

  /** The user changes the settings; editors that are asked for them only say that they have changed. */
  configure(settings: unknown): void {
    this.settings = settings;
    this.notify(DidChangeConfigurationNotification.method, { settings: null });
  }

  diagnose(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnoseFully(uri: string, previousResultId?: string): Promise<FullDocumentDiagnosticReport> {
    const report = await this.diagnose(uri, previousResultId);
    if (report.kind !== 'full') throw new Error(`the server says ${report.kind}`);
    return report;
  }

  /** The outline's units in lines of the report. */
  async outline(uri: string): Promise<{ version: number; units: OutlineNode[]; findings: FindingCounts }> {
    const { version, firstLine, splices, findings } = await this.outlineChanges(uri);
    const units = splices.flatMap(({ inserted }) => inserted);
    return { version, units: placedUnits(units, firstLine), findings };
  }

  outlineChanges(uri: string, previousResultId?: string): Promise<OutlineResult> {
    const params: OutlineParams = { uri, previousResultId };
    return this.connection.sendRequest(outlineRequest, params);
  }

  preview(uri: string, previousResultId?: string, around?: number): Promise<PreviewResult> {
    const params: PreviewParams = { uri, previousResultId, around };
    return this.connection.sendRequest(previewRequest, params);
  }

  export(params: ExportParams, token?: CancellationToken): Promise<ExportResult> {
    return this.connection.sendRequest(exportRequest, params, token);
  }

  submission(uri: string): Promise<SubmissionResult> {
    return this.connection.sendRequest(submissionRequest, { uri });
  }

  /** Until the server has dealt with all that was sent: it answers in order. */
  async untilIdle(): Promise<void> {
    await this.outline('file:///not-open.mreport');
  }

  /** Ends the server as an editor does; gives its exit code. One within this process only stops. */
  async stop(): Promise<number | null> {
    if (this.process === undefined) {
      await this.connection.sendRequest(ShutdownRequest.type);
      this.connection.dispose();
      return 0;
    }
    const ended = this.exitCode();
    await this.connection.sendRequest(ShutdownRequest.type);
    this.notify(ExitNotification.method);
    return ended;
  }

  async exitCode(): Promise<number | null> {
    assert.ok(this.process);
    const [code] = (await once(this.process, 'exit')) as [number | null];
    this.connection.dispose();
    return code;
  }

  #workspaceFolders(): WorkspaceFolder[] {
    return this.folders.map((uri) => ({ uri, name: uri }));
  }

  #listen(): void {
    const { connection } = this;
    const unlessRefused = <Answer>(answer: Answer): Answer => {
      if (this.refuses) throw new Error('this editor refuses');
      return answer;
    };
    connection.onRequest(ConfigurationRequest.type, (params) => {
      this.asked.push(params);
      const answer = params.items.map(({ section }) => (section === 'mreport' ? this.settings : null));
      this.onceAsked?.();
      this.onceAsked = undefined;
      return unlessRefused(answer);
    });
    connection.onRequest(WorkspaceFoldersRequest.type, () => unlessRefused(this.#workspaceFolders()));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations);
      unlessRefused(null);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshed.diagnostics++;
      unlessRefused(null);
    });
    connection.onNotification(refreshNotification, () => {
      this.refreshed.views++;
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    connection.onUnhandledNotification(({ method }) => this.logged.push(`unhandled: ${method}`));
    connection.listen();
  }
}

/** The quick run has no time to start processes. */
const usual: Transport = process.env['MREPORT_QUICK'] === undefined ? 'stdio' : 'memory';

/** A server for all tests of a `describe`: it starts while others are tested, and has to end well. */
export function serverFor(options: StartOptions = {}): TestServer {
  const server = TestServer.start(options.transport ?? usual, options.toPdf);
  before(async () => {
    await server.initialize(options);
  });
  after(async () => {
    assert.equal(await server.stop(), 0);
    assert.equal(server.stderr, '');
  });
  return server;
}

/** Waits until something holds; the test's time limit is the limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await delay(1);
}
