import assert from 'node:assert/strict';
import { Report } from '../../../server/report/report';
import { lint } from '../../../server/rules/linter';
import { defaultLintConfig, type LintConfig } from '../../../server/rules/rule-config';
import type { Finding, Rule, RuleSetting } from '../../../server/rules/rule';
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
