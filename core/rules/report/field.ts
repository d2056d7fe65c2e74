import { expectDefined } from '../../report/expect';
import type { FieldReading, Line } from '../../report/line';
import { quoted } from '../../../l10n/message';
import { defineStatistic } from '../report-statistic';
import { defineRule, type LineEdit } from '../rule';
import { reportField as messages } from '../../../l10n/messages/rules/report/field';

/** In the order in which they stand. */
const expected = ['案由', '報告單位', '說明'] as const;
type Expected = (typeof expected)[number];
const expectedNames = new Set<string>(expected);
const ofOtherTexts = new Set(['主旨', '擬辦', '決定', '決議', '紀錄']);

/** The fields that a report lacks; none if the text is not a report. */
const missingFields = defineStatistic<readonly Expected[]>({
  *count({ lines }) {
    for (const { field } of lines) if (field !== undefined) yield field.name;
  },
  summarize(counts) {
    // An agenda has several 案由, each with a part of its own.
    const isReport =
      (counts.get('案由') ?? 0) <= 1 && ![...counts.keys()].some((name) => ofOtherTexts.has(name));
    const missing = expected.filter((name) => !counts.has(name));
    return isReport && missing.length < expected.length ? missing : [];
  },
});

/** A business report without 案由, 報告單位 or 說明. */
export const reportField = defineRule({
  id: 'report/field',
  scope: 'report',
  severity: 'hint',
  submission: 'field',
  messages,
  wrong: '案由：本部12月份業務報告\n\n一、資訊處\n二、人事處',
  right:
    '案由：本部12月份業務報告\n\n報告單位：秘書處\n\n說明：各單位工作摘要如下：\n\n一、資訊處\n二、人事處',
  statistics: [missingFields],
  check(document, report, { summaryOf }) {
    const missing = summaryOf(missingFields);
    if (missing.length === 0) return;
    const data = { names: missing.map(quoted) };
    for (const { start, content } of document.sections) {
      const first = fieldsOf(content.lines).find(({ name }) => isExpected(name));
      if (first === undefined) continue;
      report({
        line: first.line + start,
        span: first.nameSpan,
        message: 'missing',
        data,
        fixes: (place) => [
          { title: 'insert', data, edits: insertions(place.document.lines, missing), preferred: true },
        ],
      });
      return;
    }
  },
});

type PlacedField = FieldReading & { line: number };

function fieldsOf(lines: readonly Line[]): PlacedField[] {
  return lines.flatMap(({ field }, line) => (field === undefined ? [] : [{ ...field, line }]));
}

function isExpected(name: string): boolean {
  return expectedNames.has(name);
}

/** 案由 first, 報告單位 after it, 說明 after all other fields; what goes to one place goes there in one edit. */
function insertions(lines: readonly Line[], missing: readonly Expected[]): LineEdit[] {
  const fields = fieldsOf(lines);
  const first = expectDefined(fields[0]?.line, 'field of a report with fields', 0);
  const subject = fields.find(({ name }) => name === '案由')?.line;
  const end = lines.findIndex((line, index) => index > first && !isPreamble(line));
  const last = fields.findLast(({ line }) => end < 0 || line < end)?.line ?? first;
  const gap = isSpread(lines, first) ? '\n\n' : '\n';
  const before = missing.filter((name) => name === '案由' || (name === '報告單位' && subject === undefined));
  const afterSubject = missing.filter((name) => name === '報告單位' && subject !== undefined);
  const afterAll = missing.filter((name) => name === '說明');
  const edits: LineEdit[] = [];
  const insertAfter = (line: number, names: readonly Expected[]): void => {
    const at = expectDefined(lines[line]?.text.trimEnd().length, 'line of a field', 0);
    if (names.length > 0) edits.push(insertion(line, at, names.map((name) => `${gap}${name}：`).join('')));
  };
  if (before.length > 0) edits.push(insertion(first, 0, before.map((name) => `${name}：${gap}`).join('')));
  if (subject === undefined || subject === last) {
    insertAfter(last, [...afterSubject, ...afterAll]);
  } else {
    insertAfter(subject, afterSubject);
    insertAfter(last, afterAll);
  }
  return edits;
}

function isPreamble({ type }: Line): boolean {
  return type === 'field' || type === 'blank' || type === 'comment';
}

/** Whether blank lines stand between the fields. */
function isSpread(lines: readonly Line[], first: number): boolean {
  return lines[first + 1]?.type !== 'field' && lines[first + 1]?.type !== 'text';
}

function insertion(line: number, at: number, newText: string): LineEdit {
  return { line, span: { start: at, end: at }, newText };
}
