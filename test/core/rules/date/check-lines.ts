import assert from 'node:assert/strict';
import { format } from '../../../../l10n/message';
import { scanDates } from '../../../../core/report/dates/scan-dates';
import { emptyContext, resolveDates } from '../../../../core/report/dates/resolve-dates';
import { LineCache, type Line } from '../../../../core/report/line';
import { Report } from '../../../../core/report/report';
import type { SectionContent } from '../../../../core/report/section';
import { editsOf } from '../../../../core/lint/to-finding';
import type { ReportStatistic } from '../../../../core/rules/report-statistic';
import { configFor, defaultLintConfig } from '../../../../core/rules/rule-config';
import type { LineEdit, Violation, Rule, RuleFix, RuleSetting } from '../../../../core/rules/rule';

/** A finding as the tests of the date rules look at it; `line` is 1-based. */
export interface Found {
  rule: string;
  severity: RuleSetting;
  line: number;
  text: string;
  message: string;
  fixes: { title: string; text: string; preferred: boolean }[];
}

/** The lines as one section of a report: dates only, no markers. */
export function sectionOf(lines: readonly string[]): SectionContent {
  let context = emptyContext;
  const dates = lines.map((line) => {
    const resolved = resolveDates(scanDates(line), context);
    context = resolved.context;
    return resolved.mentions;
  });
  return {
    lines: lines.map(lineOf),
    dates,
    items: [],
    groups: [],
    followedBy: 'nothing',
    contextBefore: emptyContext,
    contextAfter: context,
    isExcerpt: false,
    isExcerptAfter: false,
  };
}

function lineOf(text: string): Line {
  return {
    text,
    prose: text,
    type: text.trim() === '' ? 'blank' : 'text',
    comments: [],
    textStart: Math.max(text.search(/\S/), 0),
    bullet: undefined,
    markers: [],
    field: undefined,
    dates: scanDates(text),
    directives: [],
    commentOpen: false,
    unfinishedComments: [],
    cache: new LineCache(),
  };
}

/** What the rules find in a text; the fixes' texts are the line after the fix. */
export function check(text: string, rules: readonly Rule[]): Found[] {
  const lines = text.split('\n');
  const section = sectionOf(lines);
  return rules.flatMap((rule) => {
    if (rule.scope !== 'section') throw new Error(`${rule.id} checks a whole report`);
    const found: Found[] = [];
    const report = (violation: Violation<string>): void => void found.push(describe(rule, violation, lines));
    // Nothing is known of the whole report.
    const summaryOf = <Summary>(statistic: ReportStatistic<Summary>): Summary =>
      statistic.summarize(new Map());
    rule.check(section, report, { ...configFor(rule, defaultLintConfig), summaryOf });
    return found;
  });
}

const place = { document: Report.parse(''), start: 0 };

function describe(rule: Rule, violation: Violation<string>, lines: readonly string[]): Found {
  const text = lines[violation.line] ?? '';
  const fixes = typeof violation.fixes === 'function' ? violation.fixes(place) : (violation.fixes ?? []);
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    line: violation.line + 1,
    text: text.slice(violation.span.start, violation.span.end),
    message: fill(rule, violation),
    fixes: fixes.map((fix) => ({
      title: fill(rule, { message: fix.title, ...(fix.data && { data: fix.data }) }),
      text: apply(text, fix),
      preferred: fix.preferred ?? false,
    })),
  };
}

function fill(rule: Rule, { message, data }: Pick<Violation<string>, 'message' | 'data'>): string {
  const named = rule.messages[message];
  return named === undefined ? `no text ${message}` : format(named, 'zh-TW', data);
}

function apply(text: string, fix: RuleFix<string>): string {
  const backwards = (a: LineEdit, b: LineEdit): number => b.span.start - a.span.start;
  return editsOf(fix)
    .toSorted(backwards)
    .reduce(
      (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
      text,
    );
}

/** A text, what is wrong in it, and its line after each fix. */
export type WrongDate = readonly [text: string, found: string, ...fixed: string[]];

/** One test a case: the rule finds that one thing, and has those fixes. */
export function itFinds(rule: Rule, cases: readonly WrongDate[]): void {
  for (const [text, found, ...fixed] of cases) {
    it(`finds ${found} in ${JSON.stringify(text)}`, () => {
      const findings = check(text, [rule]);
      assert.deepEqual(
        findings.map((finding) => finding.text),
        [found],
      );
      assert.deepEqual(
        findings[0]?.fixes.map((fix) => fix.text),
        fixed,
      );
    });
  }
}

/** One test a text. */
export function itHasNothingToSayOf(rule: Rule, texts: readonly string[]): void {
  for (const text of texts) {
    it(`has nothing to say of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(check(text, [rule]), []);
    });
  }
}
