import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { configFileName } from '../core/config/config';
import type { ReadFile } from '../core/config/find-config';
import type { ToPdf } from '../core/export/to-pdf';
import { refreshNotification } from '../protocol/refresh';
import { viewportNotification, type ViewportParams } from '../protocol/viewport';
import type { InitializationOptions } from '../protocol/initialization-options';
import type { Locale } from '../core/rules/rule';
import { RequestGuard } from './request-guard';
import { ConfigFiles } from './config-files';
import { answerRequests } from './request-handlers';
import { capabilitiesOf } from './capabilities';
import { Exports, type ReadBytes } from './exports';
import type { ImportWorker } from './import-file';
import { LookAhead } from './background-lint';
import { ReportSession } from '../core/session/report-session';
import { areFileChanges, isRecord, isViewport } from './params';
import { PushDiagnostics } from './push-diagnostics';
import { ReportSettings } from './report-settings';
import { SettingsCache } from './settings-cache';
import { Views } from './views';
import { WorkspaceFolders } from './workspace-folders';

export interface ServerOptions {
  /** Where the rules' pages are, unless the client says so. URI with a slash at its end. */
  ruleDocs?: string;
  version: string;
  /** Reads configuration files, where there is a file system. */
  readFile?: ReadFile;
  /** Reads images, where there is a file system. */
  readBytes?: ReadBytes;
  /** Imports files, where there are threads. */
  importWorker?: ImportWorker;
  /** Makes PDFs, where programs can be started. */
  toPdf?: ToPdf;
}

/** Serves the protocol on `connection`. Knows the protocol library, but neither Node nor a Worker. */
export function serve(connection: Connection, options: ServerOptions): void {
  new ReportServer(connection, options).listen();
}

class ReportServer {
  readonly #connection: Connection;
  readonly #options: ServerOptions;
  readonly #documents = new TextDocuments<ReportSession>({
    create: (uri, languageId, version, text) =>
      ReportSession.open(uri, languageId, version, text, this.#locale, this.#ruleFailed),
    update: (report, changes, version) => report.change(changes, version),
  });
  readonly #guard: RequestGuard;
  readonly #ahead = new LookAhead(
    (uri, stop) => this.#configured(uri, stop),
    () => {
      this.#refreshViews();
    },
    (error) => {
      this.#connection.console.error(`Looking at a report failed: ${String(error)}`);
    },
  );
  readonly #views = new Views((uri, stop) => this.#configured(uri, stop), this.#ahead);
  readonly #ownSettings: SettingsCache;
  readonly #configFiles: ConfigFiles;
  readonly #settings: ReportSettings;
  readonly #push: PushDiagnostics;
  readonly #folders: WorkspaceFolders;
  #locale: Locale = 'zh-TW';
  #ruleDocs: string | undefined;
  #watchesSettings = false;
  #watchesFiles = false;
  #pulls = false;
  #refreshesDiagnostics = false;
  /** The rules that have failed. */
  readonly #failed = new Set<string>();

  constructor(connection: Connection, options: ServerOptions) {
    this.#connection = connection;
    this.#options = options;

    this.#guard = new RequestGuard(connection);
    this.#ownSettings = new SettingsCache(connection, () => {
      this.#refresh();
    });
    this.#configFiles = new ConfigFiles(connection, options.readFile);
    this.#settings = new ReportSettings(this.#ownSettings, this.#configFiles);
    this.#folders = new WorkspaceFolders(connection);
    this.#push = new PushDiagnostics(
      connection,
      (uri) => this.#ahead.untilShown(uri),
      () => this.#locale,
    );
  }

  listen(): void {
    const [connection, guard] = [this.#connection, this.#guard];
    connection.onInitialize((params) => {
      guard.begin(params);
      return this.#initialize(params);
    });
    connection.onShutdown(() => {
      guard.end();
    });
    connection.onInitialized(() => {
      this.#watch();
    });
    this.#listenToSettings();
    this.#documents.onDidOpen(() => {
      // Nobody tells of changed files: they are read again at the next occasion.
      if (!this.#watchesFiles) this.#configFiles.forget();
    });
    this.#documents.onDidChangeContent(({ document }) => {
      if (!this.#pulls) this.#push.schedule(document.uri, this.#ruleDocs);
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#settings.forget(uri);
      this.#views.forget(uri);
      if (!this.#pulls) this.#push.clear(uri);
    });
    connection.onNotification(
      viewportNotification,
      guard.notification(viewportNotification.method, isViewport, (params: ViewportParams) => {
        this.#seen(params);
      }),
    );
    answerRequests(connection, guard, {
      find: (uri, stop) => this.#configured(uri, stop),
      ahead: this.#ahead,
      views: this.#views,
      importWorker: this.#options.importWorker,
      exports: new Exports(
        connection,
        (uri, stop) => this.#configured(uri, stop),
        this.#folders,
        this.#options,
        () => this.#locale,
      ),
      locale: () => this.#locale,
      ruleDocs: () => this.#ruleDocs,
    });
    this.#documents.listen(guard.documents());
    connection.listen();
  }

  #listenToSettings(): void {
    const [connection, guard] = [this.#connection, this.#guard];
    connection.onDidChangeConfiguration(
      guard.notification('workspace/didChangeConfiguration', isRecord, ({ settings }) => {
        this.#ownSettings.changed(settings);
        this.#configFiles.forget();
        this.#refresh();
      }),
    );
    connection.onDidChangeWatchedFiles(
      guard.notification('workspace/didChangeWatchedFiles', areFileChanges, ({ changes }) => {
        if (this.#configFiles.changed(changes.map(({ uri }) => uri))) this.#refresh();
      }),
    );
  }

  #watch(): void {
    const { client } = this.#connection;
    if (this.#watchesSettings) {
      client
        .register(DidChangeConfigurationNotification.type, { section: 'mreport' })
        .catch(this.#refused('to tell of changed settings'));
    }
    if (this.#watchesFiles) {
      client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${configFileName}` }],
        })
        .catch(this.#refused('to tell of changed files'));
    }
  }

  #initialize(params: InitializeParams): InitializeResult {
    const { locale, capabilities } = params;
    this.#folders.begin(params);
    this.#locale = locale === undefined || /^zh/i.test(locale) ? 'zh-TW' : 'en';
    const wishes = params.initializationOptions as InitializationOptions | undefined;
    this.#ruleDocs = wishes?.ruleDocs ?? this.#options.ruleDocs;
    this.#configFiles.locale = this.#locale;
    this.#ownSettings.canAsk = capabilities.workspace?.configuration === true;
    this.#watchesSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.#watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#pulls = capabilities.textDocument?.diagnostic !== undefined;
    this.#views.foldLimit = capabilities.textDocument?.foldingRange?.rangeLimit;
    this.#refreshesDiagnostics = capabilities.workspace?.diagnostics?.refreshSupport === true;
    return {
      serverInfo: { name: 'mreport', version: this.#options.version },
      capabilities: capabilitiesOf(this.#pulls),
    };
  }

  /**
   * The open document with its settings applied; `undefined` for one that is not open.
   * @param stop ends a request that has been cancelled meanwhile
   */
  async #configured(uri: string, stop?: () => void): Promise<ReportSession | undefined> {
    if (this.#documents.get(uri) === undefined) return undefined;
    const settings = await this.#settings.of(uri);
    stop?.();
    // It may have been closed meanwhile.
    const open = this.#documents.get(uri);
    open?.configure(settings);
    return open;
  }

  /** A rule that is broken is no reason to end: its findings are missing, and the log says so, once. */
  readonly #ruleFailed = (rule: string, error: unknown): void => {
    if (this.#failed.has(rule)) return;
    this.#failed.add(rule);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(
      `The rule ${rule} failed; its findings are missing, all others go on. ${reason}`,
    );
  };

  #refresh(): void {
    this.#refreshDiagnostics(this.#documents.all());
    this.#refreshViews();
  }

  #refreshDiagnostics(documents: readonly ReportSession[]): void {
    if (!this.#pulls) for (const { uri } of documents) this.#push.schedule(uri, this.#ruleDocs);
    else if (this.#refreshesDiagnostics)
      this.#connection.languages.diagnostics.refresh().catch(this.#refused('to ask for diagnostics again'));
  }

  #seen({ uri, first, last }: ViewportParams): void {
    const open = this.#documents.get(uri);
    if (open?.setVisibleRange(first, last) === true) this.#refreshDiagnostics([open]);
  }

  #refreshViews(): void {
    void this.#connection.sendNotification(refreshNotification);
  }

  /** A client that turns a wish down is no reason to end. */
  #refused(wish: string): (error: unknown) => void {
    return (error) => {
      this.#connection.console.warn(`The client refuses ${wish}: ${String(error)}`);
    };
  }
}
