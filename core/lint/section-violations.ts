import { cached } from '../report/cache';
import type { SectionContent } from '../report/section';
import type { LintConfig } from '../rules/rule-config';
import type { RuleContext, SectionRule, Violation } from '../rules/rule';

/** What one rule found in one section, with what it was given for that. */
interface Entry {
  readonly config: LintConfig;
  readonly summaries: readonly unknown[];
  readonly violations: readonly Violation<string>[];
}

/** The latest entry of each rule. It depends on neither language nor severities, so it lives as long as the section. */
const entriesOf = cached<SectionContent, Map<SectionRule, Entry>>(() => new Map());

/**
 * The violations of a rule in a section. Runs the rule only if the section, the configuration or a summary is another
 * than the last time.
 * @param summaries those of the statistics that the rule declares, compared by identity
 */
export function violationsIn(
  section: SectionContent,
  rule: SectionRule,
  config: LintConfig,
  summaries: readonly unknown[],
  context: RuleContext,
): readonly Violation<string>[] {
  const entries = entriesOf(section);
  const entry = entries.get(rule);
  if (entry?.config === config && summaries.every((summary, index) => summary === entry.summaries[index]))
    return entry.violations;
  const violations: Violation<string>[] = [];
  rule.check(section, (violation) => violations.push(violation), context);
  entries.set(rule, { config, summaries, violations });
  return violations;
}
