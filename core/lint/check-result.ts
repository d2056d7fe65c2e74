import type { Rule, Violation } from '../rules/rule';

/** A violation with its rule. Its line counts from the first of what was checked: a section, or the document. */
export interface RuleViolation {
  readonly rule: Rule;
  readonly violation: Violation<string>;
}

/** All violations of a section, or of the report as a whole. */
export interface CheckResult {
  readonly violations: readonly RuleViolation[];
  /** The same object as long as check after check finds the same, at the same lines: compared instead of the list. */
  readonly identity: object;
}

/** A result without violations. */
export const emptyResult: CheckResult = { violations: [], identity: {} };

/** A result that has the identity of the previous one if it reports the same. Linear. */
export function checkResult(
  violations: readonly RuleViolation[],
  previous: CheckResult | undefined,
): CheckResult {
  const isSame =
    previous?.violations.length === violations.length &&
    violations.every((violation, index) => isSameViolation(violation, previous.violations[index]));
  return { violations, identity: isSame ? previous.identity : {} };
}

/** Whether two violations lead to the same finding. Fixes are left aside: they follow from the text. */
function isSameViolation({ rule, violation }: RuleViolation, other: RuleViolation | undefined): boolean {
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
