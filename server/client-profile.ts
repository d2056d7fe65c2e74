import type { InitializeParams } from 'vscode-languageserver';
import { localeFor, type Locale } from '../l10n/locale';
import { isInitializationOptions } from '../protocol/initialization-options';

/** What the client said of itself in `initialize`, as far as the server relies on it. */
export interface ClientProfile {
  /** The language of everything the user reads. */
  readonly locale: Locale;
  /** URI of a rule's page, with `{rule}` where the rule's id belongs; without it, diagnostics have no links. */
  readonly ruleLink: string | undefined;
  /** The settings that came with `initialize`, of whatever type. */
  readonly initialSettings: unknown;
  /** Whether the client pulls diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Whether the server may request that the client pulls diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** Whether the client answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  /** Whether the client can be asked to send notifications of changed settings, and of changed files. */
  readonly reportsSettings: boolean;
  readonly reportsFiles: boolean;
  /** The maximum number of folding ranges, if the client has one. */
  readonly foldLimit: number | undefined;
  /** The URIs of the folders that were open at the start, and whether the client answers which are open now. */
  readonly initialFolders: readonly string[];
  readonly answersFolders: boolean;
  /** Whether the client takes symbols with symbols below them, and edits of a version of a document. */
  readonly nestsSymbols: boolean;
  readonly versionsEdits: boolean;
}

/** @param defaultRuleDocs stands in for the client's `ruleDocs` */
export function clientProfile(params: InitializeParams, defaultRuleDocs: string | undefined): ClientProfile {
  const { locale, capabilities, workspaceFolders } = params;
  const initializationOptions: unknown = params.initializationOptions;
  const { workspace, textDocument } = capabilities;
  const options = isInitializationOptions(initializationOptions) ? initializationOptions : {};
  return {
    locale: localeFor(locale),
    ruleLink: options.ruleLink ?? pageIn(options.ruleDocs ?? defaultRuleDocs),
    initialSettings: options.settings,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    reportsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    reportsFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit,
    initialFolders: (workspaceFolders ?? []).map(({ uri }) => uri),
    answersFolders: workspace?.workspaceFolders === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
  };
}

function pageIn(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : `${folder}{rule}.md`;
}
