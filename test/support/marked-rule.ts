import assert from 'node:assert/strict';
import { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import { defaultLintConfig, type LintConfig } from '../../core/rules/rule-config';
import type { Finding, Rule, RuleSetting } from '../../core/rules/rule';
import { applyFix, describeFinding, readMarks } from './marked-text';

/** The findings of one rule in a text; a rule that is off, or needs to be configured, is. */
export function findingsOf(rule: Rule, text: string, settings?: Partial<LintConfig>): Finding[] {
  const rules: Record<string, RuleSetting> = rule.severity === 'off' ? { [rule.id]: 'warning' } : {};
  const config = { ...defaultLintConfig, ...rule.exampleConfig, ...settings };
  return lint(Report.parse(text), { locale: 'zh-TW', rules, config }, [rule]);
}

/** Checks that `rule` finds exactly what is marked `⟦…⟧` in a text. */
export function checkRule(rule: Rule, marked: string, settings?: Partial<LintConfig>): void {
  const { text, expected } = readMarks(marked, rule.id);
  const found = findingsOf(rule, text, settings).map((finding) => describeFinding(finding, text));
  assert.deepEqual(found.sort(), expected.sort());
}

/** The text after the fix of the first finding whose title contains `title` (the preferred one without it). */
export function fixedBy(rule: Rule, text: string, title?: string): string {
  const fixes = findingsOf(rule, text)[0]?.fixes() ?? [];
  const fix = fixes.find(
    title === undefined ? ({ preferred }) => preferred === true : (one) => one.title.includes(title),
  );
  assert.ok(fix, `no such fix among: ${fixes.map((one) => one.title).join('、')}`);
  return applyFix(text, fix);
}

/** One test a case: the rule finds what is marked, and its preferred fix leaves the other text and nothing to find. */
export function itMends(rule: Rule, cases: readonly (readonly [marked: string, fixed: string])[]): void {
  for (const [marked, fixed] of cases) {
    it(`finds ${inOneLine(marked)}`, () => {
      checkRule(rule, marked);
      assert.equal(fixedBy(rule, readMarks(marked, rule.id).text), fixed);
      checkRule(rule, fixed);
    });
  }
}

/** One test a case: the rule finds exactly what is marked, in the right ones nothing. */
export function itChecks(
  rule: Rule,
  { wrong = [], right = [] }: { wrong?: readonly string[]; right?: readonly string[] },
): void {
  for (const [does, texts] of [
    ['finds', wrong],
    ['is silent on', right],
  ] as const) {
    for (const marked of texts) {
      it(`${does} ${inOneLine(marked)}`, () => {
        checkRule(rule, marked);
      });
    }
  }
}

/** The rule is done with each of some very long texts in no time that grows faster than they do. */
export function itTakesLinearTime(rule: Rule, texts: readonly string[]): void {
  it('takes linear time', () => {
    const started = process.cpuUsage();
    for (const text of texts) findingsOf(rule, text);
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  }).timeout(20_000);
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
