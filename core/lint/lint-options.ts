import type { Locale } from '../../l10n/locale';
import type { LintConfig } from '../rules/rule-config';
import type { Rule, RuleSetting, Violation } from '../rules/rule';

/** How a report is linted. */
export interface LintOptions {
  readonly locale: Locale;
  /** Severities by rule id, where they differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the office configures for the rules. The same object as long as nothing in it changes. */
  readonly config?: LintConfig;
  /** Notified of a rule that threw, which then finds nothing there. Without it, the error is rethrown. */
  readonly onFailure?: (rule: string, error: unknown) => void;
}

/** Whether a rule applies under these settings, whatever the severity of its findings. */
export function isApplied({ id, severity }: Rule, options: LintOptions): boolean {
  return (options.rules[id] ?? severity) !== 'off';
}

/** The severity of a finding: as set by the user, else the violation's own, else the rule's. */
export function severityOf(rule: Rule, violation: Violation<string>, options: LintOptions): RuleSetting {
  return options.rules[rule.id] ?? (rule.severity === 'off' ? 'off' : (violation.severity ?? rule.severity));
}
