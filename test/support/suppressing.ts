import { TextDocument } from 'vscode-languageserver-textdocument';
import { suppressActions, type SuppressAction } from '../../core/features/suppress';
import { Report } from '../../core/report/report';
import type { Range } from '../../core/report/text';
import { findingsIn } from './marked-text';

/** A range that holds any text of a test. */
export const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The actions that suppress the findings in a range of a text. */
export function suppressActionsIn(text: string, range = everywhere, lineEnd = '\n'): SuppressAction[] {
  return suppressActions(Report.parse(text), findingsIn(text), range, { locale: 'zh-TW', lineEnd });
}

/** The text after an action. */
export function suppressed(text: string, { edit }: SuppressAction): string {
  return TextDocument.applyEdits(TextDocument.create('file:///r.mreport', 'mreport', 1, text), [edit]);
}
