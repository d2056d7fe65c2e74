import { CodeActionKind, type CodeAction, type CodeActionParams, type Range } from 'vscode-languageserver';
import { quickFixes } from '../core/features/quick-fixes';
import { suppressActions } from '../core/features/suppress';
import type { Locale } from '../core/rules/rule';
import { fixAllKind, toCodeAction, toFixAllAction, toSuppressAction, wantsKind } from './convert';
import type { ReportSession } from '../core/session/report-session';

/** What the actions are written in, and where they link to. */
interface CodeActionOptions {
  readonly locale: Locale;
  readonly ruleDocs: string | undefined;
}

/** The actions for a range of a report, of the kinds that are asked for. */
export function codeActions(
  open: ReportSession,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  options: CodeActionOptions,
): CodeAction[] {
  const only = context.only ?? undefined;
  const wantsFixes = wantsKind(only, CodeActionKind.QuickFix);
  // Not for the light bulb, which asks for all kinds and shows none of these.
  const wantsAllFixed = only !== undefined && wantsKind(only, fixAllKind);
  return [
    ...(wantsFixes ? fixes(open, range, options) : []),
    ...(wantsAllFixed ? allFixed(open, options.locale) : []),
  ];
}

/** The fixes of what touches `range`, and behind all of them what silences it. */
function fixes(open: ReportSession, range: Range, { locale, ruleDocs }: CodeActionOptions): CodeAction[] {
  const { uri } = open;
  const findings = open.lintNear(range.start.line, range.end.line);
  const options = { locale, lineEnd: open.lineEnd() };
  return [
    ...quickFixes(findings, range).map((quickFix) => toCodeAction(quickFix, uri, ruleDocs)),
    ...suppressActions(open.current(), findings, range, options).map((suppressing) =>
      toSuppressAction(suppressing, uri, ruleDocs),
    ),
  ];
}

/** One action, if there is anything to fix. */
function allFixed(open: ReportSession, locale: Locale): CodeAction[] {
  const { edits } = open.fixAll();
  return edits.length === 0 ? [] : [toFixAllAction(edits, open.uri, locale)];
}
