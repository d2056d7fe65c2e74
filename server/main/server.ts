import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbolParams,
  type FoldingRangeParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  type Range,
} from 'vscode-languageserver';
import { configFileName } from '../config/config';
import type { ReadFile } from '../config/find-config';
import { foldsOf } from '../features/folding';
import { dateHover } from '../features/hover';
import { PreviewStore } from '../features/preview';
import { quickFixes } from '../features/quick-fixes';
import { silencings } from '../features/silence';
import { countFindings, unitOutline } from '../features/unit-outline';
import {
  outlineRequest,
  previewRequest,
  refreshNotification,
  type InitializationOptions,
  type OutlineParams,
  type OutlineResult,
  type PreviewParams,
  type PreviewResult,
} from '../protocol';
import { renderBlock } from '../render/html/render-block';
import { blocksOf } from '../report/blocks';
import type { Locale } from '../rules/rule';
import { ByTheBook } from './by-the-book';
import { ConfigFiles } from './config-files';
import {
  fixAllKind,
  toCodeAction,
  toDiagnostics,
  toDocumentSymbol,
  toFixAllAction,
  toFoldingRange,
  toSilencingAction,
  wantsKind,
} from './convert';
import { OpenReport } from './open-report';
import { areFileChanges, hasPosition, hasRangeAndContext, hasUri, isOfDocument, isRecord } from './params';
import { PushDiagnostics } from './push-diagnostics';
import { ReportSettings } from './report-settings';
import { SettingsCache } from './settings-cache';

export interface ServerOptions {
  /** Where the rules' pages are, unless the client says so. URI with a slash at its end. */
  ruleDocs?: string;
  version: string;
  /** Reads configuration files, where there is a file system. */
  readFile?: ReadFile;
}

/** Serves the protocol on `connection`. Knows the protocol library, but neither Node nor a Worker. */
export function serve(connection: Connection, options: ServerOptions): void {
  new ReportServer(connection, options).listen();
}

class ReportServer {
  private readonly documents = new TextDocuments<OpenReport>({
    create: (uri, languageId, version, text) =>
      OpenReport.open(uri, languageId, version, text, this.locale, this.ruleFailed),
    update: (report, changes, version) => report.change(changes, version),
  });
  private readonly book: ByTheBook;
  private readonly previews = new PreviewStore(renderBlock);
  private readonly ownSettings: SettingsCache;
  private readonly configFiles: ConfigFiles;
  private readonly settings: ReportSettings;
  private readonly push: PushDiagnostics;
  private locale: Locale = 'zh-TW';
  private ruleDocs: string | undefined;
  private watchesSettings = false;
  private watchesFiles = false;
  private pulls = false;
  private refreshesDiagnostics = false;
  /** The rules that have failed. */
  private readonly failed = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly options: ServerOptions,
  ) {
    this.book = new ByTheBook(connection);
    this.ownSettings = new SettingsCache(connection, () => {
      this.refresh();
    });
    this.configFiles = new ConfigFiles(connection, options.readFile);
    this.settings = new ReportSettings(this.ownSettings, this.configFiles);
    this.push = new PushDiagnostics(
      connection,
      (uri) => this.configured(uri),
      () => this.locale,
    );
  }

  listen(): void {
    const { connection, book } = this;
    connection.onInitialize((params) => {
      book.begin(params);
      return this.initialize(params);
    });
    connection.onShutdown(() => {
      book.end();
    });
    connection.onInitialized(() => {
      this.watch();
    });
    this.listenToSettings();
    this.documents.onDidOpen(() => {
      // Nobody tells of changed files: they are read again at the next occasion.
      if (!this.watchesFiles) this.configFiles.forget();
    });
    this.documents.onDidChangeContent(({ document }) => {
      if (!this.pulls) this.push.schedule(document.uri, this.ruleDocs);
    });
    this.documents.onDidClose(({ document: { uri } }) => {
      this.settings.forget(uri);
      this.previews.forget(uri);
      if (!this.pulls) this.push.clear(uri);
    });
    this.answerRequests();
    this.documents.listen(book.documents());
    connection.listen();
  }

  private listenToSettings(): void {
    const { connection, book } = this;
    connection.onDidChangeConfiguration(
      book.notification('workspace/didChangeConfiguration', isRecord, ({ settings }) => {
        this.ownSettings.changed(settings);
        this.configFiles.forget();
        this.refresh();
      }),
    );
    connection.onDidChangeWatchedFiles(
      book.notification('workspace/didChangeWatchedFiles', areFileChanges, ({ changes }) => {
        if (this.configFiles.changed(changes.map(({ uri }) => uri))) this.refresh();
      }),
    );
  }

  private watch(): void {
    const { client } = this.connection;
    if (this.watchesSettings) {
      client
        .register(DidChangeConfigurationNotification.type, { section: 'mreport' })
        .catch(this.refused('to tell of changed settings'));
    }
    if (this.watchesFiles) {
      client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${configFileName}` }],
        })
        .catch(this.refused('to tell of changed files'));
    }
  }

  private initialize({ locale, capabilities, initializationOptions }: InitializeParams): InitializeResult {
    this.locale = locale === undefined || /^zh/i.test(locale) ? 'zh-TW' : 'en';
    this.ruleDocs =
      (initializationOptions as InitializationOptions | undefined)?.ruleDocs ?? this.options.ruleDocs;
    this.configFiles.locale = this.locale;
    this.ownSettings.canAsk = capabilities.workspace?.configuration === true;
    this.watchesSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.pulls = capabilities.textDocument?.diagnostic !== undefined;
    this.refreshesDiagnostics = capabilities.workspace?.diagnostics?.refreshSupport === true;
    return {
      serverInfo: { name: 'mreport', version: this.options.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...(this.pulls
          ? {
              diagnosticProvider: {
                identifier: 'mreport',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  }

  private answerRequests(): void {
    const { connection, book } = this;
    connection.languages.diagnostics.on(
      book.request(isOfDocument, ({ textDocument, previousResultId }: DocumentDiagnosticParams, stop) =>
        this.diagnose(textDocument.uri, previousResultId, stop),
      ),
    );
    connection.onDocumentSymbol(
      book.request(isOfDocument, async ({ textDocument }: DocumentSymbolParams, stop) => {
        const open = await this.configured(textDocument.uri, stop);
        return open === undefined ? [] : unitOutline(open.current(), []).map(toDocumentSymbol);
      }),
    );
    connection.onFoldingRanges(
      book.request(isOfDocument, async ({ textDocument }: FoldingRangeParams, stop) => {
        const open = await this.configured(textDocument.uri, stop);
        return open === undefined ? [] : foldsOf(open.current()).map(toFoldingRange);
      }),
    );
    connection.onHover(book.request(hasPosition, (params: HoverParams, stop) => this.hover(params, stop)));
    connection.onCodeAction(
      book.request(hasRangeAndContext, (params: CodeActionParams, stop) => this.codeActions(params, stop)),
    );
    connection.onRequest(
      outlineRequest,
      book.request(hasUri, (params: OutlineParams, stop) => this.outline(params, stop)),
    );
    connection.onRequest(
      previewRequest,
      book.request(hasUri, (params: PreviewParams, stop) => this.preview(params, stop)),
    );
    connection.onRequest((method) => book.unknown(method));
  }

  /**
   * The open document with its settings applied; `undefined` for one that is not open.
   * @param stop ends a request that has been cancelled meanwhile
   */
  private async configured(uri: string, stop?: () => void): Promise<OpenReport | undefined> {
    if (this.documents.get(uri) === undefined) return undefined;
    const settings = await this.settings.of(uri);
    stop?.();
    // It may have been closed meanwhile.
    const open = this.documents.get(uri);
    open?.configure(settings);
    return open;
  }

  /** A rule that is broken is no reason to end: its findings are missing, and the log says so, once. */
  private readonly ruleFailed = (rule: string, error: unknown): void => {
    if (this.failed.has(rule)) return;
    this.failed.add(rule);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.connection.console.error(
      `The rule ${rule} failed; its findings are missing, all others go on. ${reason}`,
    );
  };

  private refresh(): void {
    for (const { uri } of this.documents.all()) {
      if (!this.pulls) this.push.schedule(uri, this.ruleDocs);
    }
    if (this.pulls && this.refreshesDiagnostics) {
      this.connection.languages.diagnostics.refresh().catch(this.refused('to ask for diagnostics again'));
    }
    void this.connection.sendNotification(refreshNotification);
  }

  /** A client that turns a wish down is no reason to end. */
  private refused(wish: string): (error: unknown) => void {
    return (error) => {
      this.connection.console.warn(`The client refuses ${wish}: ${String(error)}`);
    };
  }

  private async diagnose(
    uri: string,
    previousResultId: string | undefined,
    stop: () => void,
  ): Promise<DocumentDiagnosticReport> {
    const open = await this.configured(uri, stop);
    if (open === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const shown = open.show();
    const resultId = `${String(open.serial)}.${String(shown.number)}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = toDiagnostics(shown, this.ruleDocs, this.locale);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  private async hover({ textDocument, position }: HoverParams, stop: () => void): Promise<Hover | undefined> {
    const open = await this.configured(textDocument.uri, stop);
    const dates = open?.current().datesOn(position.line) ?? [];
    const found = dateHover(dates, position.character, this.locale);
    if (found === undefined) return undefined;
    const { line } = position;
    return {
      contents: { kind: 'markdown', value: found.contents },
      range: { start: { line, character: found.span.start }, end: { line, character: found.span.end } },
    };
  }

  private async codeActions(
    { textDocument: { uri }, range, context }: CodeActionParams,
    stop: () => void,
  ): Promise<CodeAction[]> {
    const only = context.only ?? undefined;
    const wantsFixes = wantsKind(only, CodeActionKind.QuickFix);
    // Not for the light bulb, which asks for all kinds and shows none of these.
    const wantsAllFixed = only !== undefined && wantsKind(only, fixAllKind);
    if (!wantsFixes && !wantsAllFixed) return [];
    const open = await this.configured(uri, stop);
    if (open === undefined) return [];
    return [
      ...(wantsFixes ? this.fixes(open, range) : []),
      ...(wantsAllFixed ? allFixed(open, this.locale) : []),
    ];
  }

  /** The fixes of what touches `range`, and behind all of them what silences it. */
  private fixes(open: OpenReport, range: Range): CodeAction[] {
    const { uri } = open;
    const findings = open.lintNear(range.start.line, range.end.line);
    const options = { locale: this.locale, lineEnd: open.lineEnd() };
    return [
      ...quickFixes(findings, range).map((quickFix) => toCodeAction(quickFix, uri, this.ruleDocs)),
      ...silencings(open.current(), findings, range, options).map((silencing) =>
        toSilencingAction(silencing, uri, this.ruleDocs),
      ),
    ];
  }

  private async outline({ uri }: OutlineParams, stop: () => void): Promise<OutlineResult> {
    const open = await this.configured(uri, stop);
    if (open === undefined) return { version: -1, units: [], findings: countFindings([]) };
    const findings = open.lint();
    return {
      version: open.version,
      units: unitOutline(open.current(), findings),
      findings: countFindings(findings),
    };
  }

  private async preview({ uri, previousResultId }: PreviewParams, stop: () => void): Promise<PreviewResult> {
    const open = await this.configured(uri, stop);
    if (open === undefined)
      return { resultId: '', version: -1, incremental: false, splices: [], findings: [] };
    const blocks = blocksOf(open.current());
    return this.previews.update(uri, open.version, blocks, open.lint(), previousResultId);
  }
}

/** One action, if there is anything to fix. */
function allFixed(open: OpenReport, locale: Locale): CodeAction[] {
  const { edits } = open.fixAll();
  return edits.length === 0 ? [] : [toFixAllAction(edits, open.uri, locale)];
}
