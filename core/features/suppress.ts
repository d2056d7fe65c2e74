import type { Line } from '../report/line';
import type { Report } from '../report/report';
import type { Range, TextEdit } from '../report/text';
import type { Finding, Locale, Localized } from '../rules/rule';
import { touches } from './quick-fixes';

/** A directive that silences a rule on a line, and the findings that it silences. */
export interface SuppressAction {
  title: string;
  findings: Finding[];
  edit: TextEdit;
}

export interface SuppressOptions {
  readonly locale: Locale;
  /** What ends a line in this text. */
  readonly lineEnd: string;
}

const titles: Localized = {
  'zh-TW': '此行不檢查 {rule}',
  en: 'Do not check {rule} on this line',
};

/** For the findings that touch `range`, a directive for each rule and line. Linear in the number of findings. */
export function suppressActions(
  report: Report,
  findings: readonly Finding[],
  range: Range,
  options: SuppressOptions,
): SuppressAction[] {
  const found = new Map<string, SuppressAction>();
  for (const finding of findings) {
    if (!touches(finding.range, range)) continue;
    const { line } = finding.range.start;
    const key = `${String(line)} ${finding.rule}`;
    const known = found.get(key);
    if (known !== undefined) {
      known.findings.push(finding);
      continue;
    }
    const edit = directiveFor(finding.rule, line, report.lines, options.lineEnd);
    if (edit === undefined) continue;
    const title = titles[options.locale].replace('{rule}', finding.rule);
    found.set(key, { title, findings: [finding], edit });
  }
  return [...found.values()];
}

/** `undefined` where the line lies in the midst of a comment. */
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
