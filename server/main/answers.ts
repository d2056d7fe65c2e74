import {
  CodeActionKind,
  DocumentDiagnosticReportKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  type Hover,
  type HoverParams,
  type Range,
} from 'vscode-languageserver';
import { foldsOf } from '../features/folding';
import { dateHover } from '../features/hover';
import type { PreviewStore } from '../features/preview';
import { quickFixes } from '../features/quick-fixes';
import { silencings } from '../features/silence';
import { countFindings, unitOutline } from '../features/unit-outline';
import {
  outlineRequest,
  previewRequest,
  type OutlineParams,
  type OutlineResult,
  type PreviewParams,
  type PreviewResult,
} from '../protocol';
import { blocksOf } from '../report/blocks';
import type { Locale } from '../rules/rule';
import type { ByTheBook } from './by-the-book';
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
import type { OpenReport } from './open-report';
import { hasPosition, hasRangeAndContext, hasUri, isOfDocument } from './params';

/** What the answers take from the server. */
export interface Shared {
  /**
   * The open document with its settings applied; `undefined` for one that is not open.
   * @param stop ends a request that has been cancelled meanwhile
   */
  readonly configured: (uri: string, stop: () => void) => Promise<OpenReport | undefined>;
  readonly previews: PreviewStore;
  readonly locale: () => Locale;
  readonly ruleDocs: () => string | undefined;
}

/** Answers all requests about documents. */
export function answerRequests(connection: Connection, book: ByTheBook, shared: Shared): void {
  const answers = new Answers(shared);
  connection.languages.diagnostics.on(
    book.request(isOfDocument, (params: DocumentDiagnosticParams, stop) => answers.diagnose(params, stop)),
  );
  connection.onDocumentSymbol(
    book.request(isOfDocument, (params: DocumentSymbolParams, stop) => answers.symbols(params, stop)),
  );
  connection.onFoldingRanges(
    book.request(isOfDocument, (params: FoldingRangeParams, stop) => answers.folds(params, stop)),
  );
  connection.onHover(book.request(hasPosition, (params: HoverParams, stop) => answers.hover(params, stop)));
  connection.onCodeAction(
    book.request(hasRangeAndContext, (params: CodeActionParams, stop) => answers.codeActions(params, stop)),
  );
  connection.onRequest(
    outlineRequest,
    book.request(hasUri, (params: OutlineParams, stop) => answers.outline(params, stop)),
  );
  connection.onRequest(
    previewRequest,
    book.request(hasUri, (params: PreviewParams, stop) => answers.preview(params, stop)),
  );
  connection.onRequest((method) => book.unknown(method));
}

class Answers {
  constructor(private readonly shared: Shared) {}

  async symbols({ textDocument }: DocumentSymbolParams, stop: () => void): Promise<DocumentSymbol[]> {
    const open = await this.shared.configured(textDocument.uri, stop);
    return open === undefined ? [] : unitOutline(open.current(), []).map(toDocumentSymbol);
  }

  async folds({ textDocument }: FoldingRangeParams, stop: () => void): Promise<FoldingRange[]> {
    const open = await this.shared.configured(textDocument.uri, stop);
    return open === undefined ? [] : foldsOf(open.current()).map(toFoldingRange);
  }

  async diagnose(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    stop: () => void,
  ): Promise<DocumentDiagnosticReport> {
    const open = await this.shared.configured(uri, stop);
    if (open === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const shown = open.show();
    const resultId = `${String(open.serial)}.${String(shown.number)}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = toDiagnostics(shown, this.shared.ruleDocs(), this.shared.locale());
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  async hover({ textDocument, position }: HoverParams, stop: () => void): Promise<Hover | undefined> {
    const open = await this.shared.configured(textDocument.uri, stop);
    const dates = open?.current().datesOn(position.line) ?? [];
    const found = dateHover(dates, position.character, this.shared.locale());
    if (found === undefined) return undefined;
    const { line } = position;
    return {
      contents: { kind: 'markdown', value: found.contents },
      range: { start: { line, character: found.span.start }, end: { line, character: found.span.end } },
    };
  }

  async codeActions(
    { textDocument: { uri }, range, context }: CodeActionParams,
    stop: () => void,
  ): Promise<CodeAction[]> {
    const only = context.only ?? undefined;
    const wantsFixes = wantsKind(only, CodeActionKind.QuickFix);
    // Not for the light bulb, which asks for all kinds and shows none of these.
    const wantsAllFixed = only !== undefined && wantsKind(only, fixAllKind);
    if (!wantsFixes && !wantsAllFixed) return [];
    const open = await this.shared.configured(uri, stop);
    if (open === undefined) return [];
    return [
      ...(wantsFixes ? this.fixes(open, range) : []),
      ...(wantsAllFixed ? allFixed(open, this.shared.locale()) : []),
    ];
  }

  /** The fixes of what touches `range`, and behind all of them what silences it. */
  private fixes(open: OpenReport, range: Range): CodeAction[] {
    const { uri } = open;
    const findings = open.lintNear(range.start.line, range.end.line);
    const options = { locale: this.shared.locale(), lineEnd: open.lineEnd() };
    return [
      ...quickFixes(findings, range).map((quickFix) => toCodeAction(quickFix, uri, this.shared.ruleDocs())),
      ...silencings(open.current(), findings, range, options).map((silencing) =>
        toSilencingAction(silencing, uri, this.shared.ruleDocs()),
      ),
    ];
  }

  async outline({ uri }: OutlineParams, stop: () => void): Promise<OutlineResult> {
    const open = await this.shared.configured(uri, stop);
    if (open === undefined) return { version: -1, units: [], findings: countFindings([]) };
    const findings = open.lint();
    return {
      version: open.version,
      units: unitOutline(open.current(), findings),
      findings: countFindings(findings),
    };
  }

  async preview({ uri, previousResultId }: PreviewParams, stop: () => void): Promise<PreviewResult> {
    const open = await this.shared.configured(uri, stop);
    if (open === undefined)
      return { resultId: '', version: -1, incremental: false, splices: [], findings: [] };
    const blocks = blocksOf(open.current());
    return this.shared.previews.update(uri, open.version, blocks, open.lint(), previousResultId);
  }
}

/** One action, if there is anything to fix. */
function allFixed(open: OpenReport, locale: Locale): CodeAction[] {
  const { edits } = open.fixAll();
  return edits.length === 0 ? [] : [toFixAllAction(edits, open.uri, locale)];
}
