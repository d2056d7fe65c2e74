import { format } from '../../l10n/message';
import type { Locale } from '../../l10n/locale';
import { suppressMessages as messages } from '../../l10n/messages/suppress';
import type { Line } from '../report/line';
import type { Report } from '../report/report';
import { touches, type Range, type TextEdit } from '../report/text';
import type { Finding } from '../rules/rule';

/** An edit that suppresses a rule on a line, and the findings that it suppresses. */
export interface SuppressAction {
  title: string;
  findings: Finding[];
  edit: TextEdit;
}

/** How the directive is written, and the title of the action. */
export interface SuppressOptions {
  readonly locale: Locale;
  /** The line end of this text. */
  readonly lineEnd: string;
}

/** An action for each rule and line of the findings that touch `range`. Linear in the number of findings. */
export function suppressActions(
  report: Report,
  findings: readonly Finding[],
  range: Range,
  options: SuppressOptions,
): SuppressAction[] {
  const actions = new Map<string, SuppressAction>();
  for (const finding of findings) {
    if (!touches(finding.range, range)) continue;
    const { line } = finding.range.start;
    const key = `${String(line)} ${finding.rule}`;
    const action = actions.get(key);
    if (action !== undefined) {
      action.findings.push(finding);
      continue;
    }
    const edit = directiveFor(finding.rule, line, report.lines, options.lineEnd);
    if (edit === undefined) continue;
    const title = format(messages.suppressOnLine, options.locale, { rule: finding.rule });
    actions.set(key, { title, findings: [finding], edit });
  }
  return [...actions.values()];
}

/** The edit that inserts a directive; undefined where the line lies within a comment. */
function directiveFor(
  rule: string,
  index: number,
  lines: readonly Line[],
  lineEnd: string,
): TextEdit | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const isInComment = lines[index - 1]?.commentOpen === true;
  // A line of its own would break a table in two.
  if (line.type !== 'table' && !isInComment) {
    return insertion(index, 0, `<!-- mreport-disable-next-line ${rule} -->${lineEnd}`);
  }
  if (line.commentOpen) return undefined;
  return insertion(index, line.text.length, ` <!-- mreport-disable-line ${rule} -->`);
}

function insertion(line: number, character: number, newText: string): TextEdit {
  const place = { line, character };
  return { range: { start: place, end: place }, newText };
}
