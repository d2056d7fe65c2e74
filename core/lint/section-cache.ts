import type { SectionContent } from '../report/section';
import type { LintConfig } from '../rules/rule-config';
import type { Mistake, Rule, RuleContext, SectionRule } from '../rules/rule';

/** What one rule found in one section, and what it was told then. */
interface Kept {
  readonly config: LintConfig;
  readonly facts: readonly unknown[];
  readonly mistakes: readonly Mistake<string>[];
}

/** A mistake with its rule; lines count from the section's first, or from the document's. */
export interface FoundMistake {
  readonly rule: Rule;
  readonly mistake: Mistake<string>;
}

/** Does not depend on language or severities: kept as long as the section. */
const known = new WeakMap<SectionContent, Map<SectionRule, Kept>>();

/** What a rule finds in a section; looks again only where section, configuration or facts are others than before. */
export function mistakesIn(
  rule: SectionRule,
  section: SectionContent,
  config: LintConfig,
  facts: readonly unknown[],
  context: RuleContext,
): readonly Mistake<string>[] {
  const ofSection = known.get(section) ?? new Map<SectionRule, Kept>();
  known.set(section, ofSection);
  const kept = ofSection.get(rule);
  if (kept?.config === config && facts.every((fact, index) => fact === kept.facts[index]))
    return kept.mistakes;
  const mistakes: Mistake<string>[] = [];
  rule.check(section, (mistake) => mistakes.push(mistake), context);
  ofSection.set(rule, { config, facts, mistakes });
  return mistakes;
}

/** What was found in a section. `said` is the same object as long as the same is said, at the same lines. */
export interface SectionFound {
  readonly mistakes: readonly FoundMistake[];
  readonly said: object;
}

/** What is found now, told apart from what was found before only where it says something else. */
export function settle(mistakes: readonly FoundMistake[], before: SectionFound | undefined): SectionFound {
  const isSame =
    before?.mistakes.length === mistakes.length &&
    mistakes.every((found, index) => saysTheSame(found, before.mistakes[index]));
  return { mistakes, said: isSame ? before.said : {} };
}

function saysTheSame({ rule, mistake }: FoundMistake, other: FoundMistake | undefined): boolean {
  if (rule !== other?.rule) return false;
  const { line, span, message, severity, data } = other.mistake;
  return (
    mistake.line === line &&
    mistake.span.start === span.start &&
    mistake.span.end === span.end &&
    mistake.message === message &&
    mistake.severity === severity &&
    (mistake.data === data || JSON.stringify(mistake.data) === JSON.stringify(data))
  );
}
