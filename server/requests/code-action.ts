import { CodeActionKind, type CodeAction, type CodeActionParams, type Range } from 'vscode-languageserver';
import type { ReportSession } from '../../core/session/report-session';
import type { ClientProfile } from '../client-profile';
import { fixAllKind, toCodeAction, toFixAllAction, toSuppressAction, type EditedReport } from '../convert';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `textDocument/codeAction`: fixes and suppressions at a range, and the fix of everything, of the kinds requested. */
export function codeAction(
  reports: OpenReports,
  client: ClientProfile,
): RequestHandler<CodeActionParams, CodeAction[]> {
  return async ({ textDocument: { uri }, range, context }, signal) => {
    const session = await reports.find(uri, signal);
    if (session === undefined) return [];
    const report = { uri, version: session.version };
    const only = context.only ?? undefined;
    // Not for the light bulb, which requests all kinds and shows none of these.
    const includesFixAll = only !== undefined && includesKind(only, fixAllKind);
    return [
      ...(includesKind(only, CodeActionKind.QuickFix) ? actionsAt(session, report, range, client) : []),
      ...(includesFixAll ? fixAllActions(session, report, client) : []),
    ];
  };
}

/** The fixes of the findings that touch a range, and after them the suppressions. */
function actionsAt(
  session: ReportSession,
  report: EditedReport,
  range: Range,
  client: ClientProfile,
): CodeAction[] {
  return [
    ...session.quickFixes(range).map((fix) => toCodeAction(fix, report, client)),
    ...session.suppressActions(range).map((action) => toSuppressAction(action, report, client)),
  ];
}

/** One action, or none where there is nothing to fix. */
function fixAllActions(session: ReportSession, report: EditedReport, client: ClientProfile): CodeAction[] {
  const { edits } = session.fixAll();
  return edits.length === 0 ? [] : [toFixAllAction(edits, report, client)];
}

/** Whether the kinds a client requests (all, where it names none) include a kind: kinds are paths. */
function includesKind(requested: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return requested?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true;
}
