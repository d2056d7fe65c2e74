import type { SectionContent } from '../report/section';
import type { LintConfig } from '../rules/rule-config';
import type { Violation, Rule, RuleContext, SectionRule } from '../rules/rule';

/** What one rule found in one section, and what it was told then. */
interface Kept {
  readonly config: LintConfig;
  readonly summaries: readonly unknown[];
  readonly violations: readonly Violation<string>[];
}

/** A mistake with its rule; lines count from the section's first, or from the document's. */
export interface RuleViolation {
  readonly rule: Rule;
  readonly violation: Violation<string>;
}

/** Does not depend on language or severities: kept as long as the section. */
const known = new WeakMap<SectionContent, Map<SectionRule, Kept>>();

/** What a rule finds in a section; looks again only where section, configuration or facts are others than before. */
export function violationsIn(
  rule: SectionRule,
  section: SectionContent,
  config: LintConfig,
  summaries: readonly unknown[],
  context: RuleContext,
): readonly Violation<string>[] {
  const ofSection = known.get(section) ?? new Map<SectionRule, Kept>();
  known.set(section, ofSection);
  const kept = ofSection.get(rule);
  if (kept?.config === config && summaries.every((summary, index) => summary === kept.summaries[index]))
    return kept.violations;
  const violations: Violation<string>[] = [];
  rule.check(section, (violation) => violations.push(violation), context);
  ofSection.set(rule, { config, summaries, violations });
  return violations;
}

/** What was found in a section. `said` is the same object as long as the same is said, at the same lines. */
export interface SectionViolations {
  readonly violations: readonly RuleViolation[];
  readonly said: object;
}

/** What is found now, told apart from what was found before only where it says something else. */
export function settle(
  violations: readonly RuleViolation[],
  before: SectionViolations | undefined,
): SectionViolations {
  const isSame =
    before?.violations.length === violations.length &&
    violations.every((found, index) => saysTheSame(found, before.violations[index]));
  return { violations, said: isSame ? before.said : {} };
}

function saysTheSame({ rule, violation }: RuleViolation, other: RuleViolation | undefined): boolean {
  if (rule !== other?.rule) return false;
  const { line, span, message, severity, data } = other.violation;
  return (
    violation.line === line &&
    violation.span.start === span.start &&
    violation.span.end === span.end &&
    violation.message === message &&
    violation.severity === severity &&
    (violation.data === data || JSON.stringify(violation.data) === JSON.stringify(data))
  );
}
