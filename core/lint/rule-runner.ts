import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { configFor, defaultLintConfig } from '../rules/rule-config';
import type { ReportStatistic } from '../rules/report-statistic';
import type {
  DirectivesView,
  DirectiveUse,
  ReportViolation,
  Rule,
  RuleContext,
  Violation,
} from '../rules/rule';
import { rules as allRules } from '../rules/registry';
import type { RuleViolation } from './check-result';
import { isApplied, type LintOptions } from './lint-options';
import type { ReportStatistics } from './report-statistics';
import { violationsIn } from './section-violations';

/** Runs the rules that the settings ask for. A rule that throws loses its own violations, and no others. */
export class RuleRunner {
  readonly #rules: readonly { readonly rule: Rule; readonly context: RuleContext }[];
  readonly #options: LintOptions;

  /** @param ruleSet the rules to choose from, in the order in which violations at one place are listed */
  constructor(ruleSet: readonly Rule[], options: LintOptions, statistics: ReportStatistics) {
    const { config = defaultLintConfig } = options;
    this.#options = options;
    const summaryOf = <Summary>(statistic: ReportStatistic<Summary>): Summary =>
      statistics.summaryOf(statistic);
    this.#rules = ruleSet
      .filter((rule) => isApplied(rule, options))
      .map((rule) => ({ rule, context: { ...configFor(rule, config), summaryOf } }));
  }

  /** The statistics that the rules ask for. */
  get statistics(): ReadonlySet<ReportStatistic<unknown>> {
    return new Set(this.#rules.flatMap(({ rule: { statistics = [] } }) => statistics));
  }

  /** The violations in a section, in the order of the text. Takes time only for rules whose result may be another. */
  checkSection(section: SectionContent): RuleViolation[] {
    const { config = defaultLintConfig } = this.#options;
    const violations = this.#rules.flatMap(({ rule, context }) => {
      if (rule.scope !== 'section') return [];
      const summaries = (rule.statistics ?? []).map((statistic) => context.summaryOf(statistic));
      return this.#guarded(rule, () => violationsIn(section, rule, config, summaries, context));
    });
    return violations.sort(
      (a, b) => a.violation.line - b.violation.line || a.violation.span.start - b.violation.span.start,
    );
  }

  /** The violations of the rules that check the report as a whole. */
  checkReport(document: Report): RuleViolation[] {
    return this.#rules.flatMap(({ rule, context }) => {
      if (rule.scope !== 'report') return [];
      return this.#guarded(rule, () =>
        collect((report) => {
          rule.check(document, report, context);
        }),
      );
    });
  }

  /** The violations in the directives, once all other findings have been filtered by them. */
  checkDirectives(document: Report, uses: readonly DirectiveUse[]): RuleViolation[] {
    if (uses.length === 0) return [];
    const applied = new Set(this.#rules.map(({ rule: { id } }) => id));
    const known = new Set([...allRules.map(({ id }) => id), ...applied]);
    const view: DirectivesView = { document, uses, known, applied };
    return this.#rules.flatMap(({ rule }) => {
      if (rule.scope !== 'directives') return [];
      return this.#guarded(rule, () =>
        collect((report) => {
          rule.check(view, report);
        }),
      );
    });
  }

  #guarded(rule: Rule, check: () => readonly Violation<string>[]): RuleViolation[] {
    return this.#tried(rule, check).map((violation) => ({ rule, violation }));
  }

  #tried(rule: Rule, check: () => readonly Violation<string>[]): readonly Violation<string>[] {
    const { onFailure } = this.#options;
    if (onFailure === undefined) return check();
    try {
      return check();
    } catch (error) {
      onFailure(rule.id, error);
      return [];
    }
  }
}

function collect(check: (report: ReportViolation<string>) => void): Violation<string>[] {
  const violations: Violation<string>[] = [];
  check((violation) => violations.push(violation));
  return violations;
}
