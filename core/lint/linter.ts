import { commonEnds } from '../report/lists';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { comparePositions } from '../report/text';
import { DirectiveFilter, type PlacedDirective } from './suppression-filter';
import { toFinding } from './to-finding';
import { rules } from '../rules/registry';
import { configFor, defaultLintConfig, type LintConfig } from '../rules/rule-config';
import type { Finding, Locale, Violation, Rule, RuleContext, RuleSetting } from '../rules/rule';
import { violationsIn, settle, type RuleViolation, type SectionViolations } from './section-cache';
import { Suppressions } from './suppressions';
import { StatisticCounts, type ReportStatistic } from '../rules/report-statistic';

export interface LintOptions {
  readonly locale: Locale;
  /** Severities by rule id, where they differ from the rules' own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the rules are told of the office. The same object as long as nothing in it changes. */
  readonly config?: LintConfig;
  /** Is told of a rule that threw, which then finds nothing there. Without it, the error is thrown on. */
  readonly onFailure?: (rule: string, error: unknown) => void;
}

/**
 * All findings of a report, in the order of the text.
 * @param ruleSet the rules to apply, if not all
 */
export function lint(report: Report, options: LintOptions, ruleSet: readonly Rule[] = rules): Finding[] {
  const linter = new Linter(ruleSet);
  linter.update(report, options);
  return linter.list(linter.window());
}

/** Some sections of a report, and all that tells what is found in them. */
export interface LintWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Whether the report has other sections. */
  readonly isCut: boolean;
  /** Two windows with the same signature, one by one, hold the same findings. */
  readonly signature: readonly unknown[];
}

/** Looks at one version of a report after the other; what did not change is not looked at again. */
export class Linter {
  readonly #ruleSet: readonly Rule[];
  readonly #statistics = new Map<ReportStatistic<unknown>, StatisticCounts>();
  readonly #order: ReadonlyMap<Rule, number>;
  #report: Report | undefined;
  #contents: readonly SectionContent[] = [];
  #options: LintOptions | undefined;
  #contexts = new Map<Rule, RuleContext>();
  #summaries: readonly unknown[] = [];
  #applied: readonly Rule[] = [];
  #withDirectives = new Set<SectionContent>();
  #found = new WeakMap<SectionContent, SectionViolations>();
  /** What was found before in a section that another one has taken the place of. */
  #replaced = new WeakMap<SectionContent, SectionViolations>();
  #inReport: SectionViolations = { violations: [], said: {} };

  constructor(ruleSet: readonly Rule[] = rules) {
    this.#ruleSet = ruleSet;

    this.#order = new Map(ruleSet.map((rule, index) => [rule, index]));
  }

  /** Takes over a report and the settings. Linear in the sections that changed. */
  update(report: Report, options: LintOptions): void {
    if (report === this.#report && options === this.#options) return;
    this.#takeOver(report);
    if (options !== this.#options) this.#apply(options);
    const summaries = [...this.#statistics.values()].map((counts) => counts.summary());
    if (summaries.some((summary, index) => summary !== this.#summaries[index])) this.#found = new WeakMap();
    this.#summaries = summaries;
    const violations = this.#applied.flatMap((rule) => this.#checkReport(rule, report));
    this.#inReport = settle(violations, this.#inReport);
  }

  /** The sections nearest to a line that hold at least `limit` mistakes, if there are so many. */
  window(limit = Infinity, near = 0): LintWindow {
    const [report, contents] = [this.#report, this.#contents];
    const directives = this.#directives();
    // What a directive did is known only when everything has been looked at.
    const isWhole = limit === Infinity || report === undefined || directives.length > 0;
    const [first, last] = isWhole ? [0, contents.length] : this.#nearest(report.sectionAt(near), limit);
    const signature: unknown[] = [this.#options, this.#inReport.said];
    for (const { line, directive } of directives) signature.push(line, directive);
    // Which line is the next depends on lines that nothing is found in.
    if (report !== undefined)
      for (const { to } of new Suppressions(report, directives).all) signature.push(to);
    for (let index = first; index < last; index++) {
      const { violations, said } = this.#foundIn(index);
      if (violations.length > 0) signature.push(said, report?.starts[index]);
    }
    return { first, last, isCut: first > 0 || last < contents.length, signature };
  }

  /** The sections that some lines are in. */
  around(from: number, to: number): Pick<LintWindow, 'first' | 'last'> {
    if (this.#report === undefined) return { first: 0, last: 0 };
    return { first: this.#report.sectionAt(from), last: this.#report.sectionAt(to) + 1 };
  }

  /** The findings in a window, in the order of the text. */
  list({ first, last }: Pick<LintWindow, 'first' | 'last'>): Finding[] {
    const [report, options] = [this.#report, this.#options];
    if (report === undefined || options === undefined) return [];
    const filter = new DirectiveFilter(report, this.#directives());
    const list: { finding: Finding; order: number }[] = [];
    const add = ({ rule, violation }: RuleViolation, start: number): void => {
      const severity = severityOf(rule, violation, options);
      if (severity === 'off' || !filter.allows(rule.id, violation.line + start)) return;
      const finding = toFinding(rule, violation, { report, start }, severity, options.locale);
      list.push({ finding, order: this.#order.get(rule) ?? 0 });
    };
    for (let index = first; index < last; index++) {
      const start = report.starts[index] ?? 0;
      for (const found of this.#foundIn(index).violations) add(found, start);
    }
    for (const found of this.#inReport.violations) add(found, 0);
    for (const found of this.#checkDirectives(filter, report)) add(found, 0);
    list.sort((a, b) => comparePositions(a.finding.range.start, b.finding.range.start) || a.order - b.order);
    return list.map(({ finding }) => finding);
  }

  #takeOver(report: Report): void {
    const [before, after] = [this.#contents, report.contents];
    const { front, back } = commonEnds(before, after);
    const removed = before.slice(front, before.length - back);
    const added = after.slice(front, after.length - back);
    for (const counts of this.#statistics.values()) counts.replace(removed, added);
    for (const content of removed) this.#withDirectives.delete(content);
    for (const [index, content] of added.entries()) {
      if (content.lines.some(({ directives }) => directives.length > 0)) this.#withDirectives.add(content);
      const old = removed[index];
      const found = old === undefined ? undefined : (this.#found.get(old) ?? this.#replaced.get(old));
      if (found !== undefined) this.#replaced.set(content, found);
    }
    [this.#report, this.#contents] = [report, after];
  }

  /** Takes over other settings: everything has to be put together anew, from what each rule found before. */
  #apply(options: LintOptions): void {
    const { config = defaultLintConfig } = options;
    this.#options = options;
    this.#found = new WeakMap();
    this.#applied = this.#ruleSet.filter((rule) => settingOf(rule, options) !== 'off');
    const wanted = new Set(this.#applied.flatMap(({ statistics = [] }) => statistics));
    for (const statistic of this.#statistics.keys())
      if (!wanted.has(statistic)) this.#statistics.delete(statistic);
    for (const statistic of wanted) {
      if (this.#statistics.has(statistic)) continue;
      const counts = new StatisticCounts(statistic);
      counts.replace([], this.#contents);
      this.#statistics.set(statistic, counts);
    }
    const about = <Summary>(statistic: ReportStatistic<Summary>): Summary =>
      this.#statistics.get(statistic)?.summary() as Summary;
    this.#contexts = new Map(this.#applied.map((rule) => [rule, { ...configFor(rule, config), about }]));
  }

  #nearest(center: number, limit: number): [number, number] {
    let [first, last, count] = [center, center, 0];
    for (const index of this.#outwards(center)) {
      if (count >= limit) break;
      count += this.#foundIn(index).violations.length;
      [first, last] = [Math.min(first, index), Math.max(last, index + 1)];
    }
    return [first, last];
  }

  /** All sections from one on, the next below and the next above in turn. */
  *#outwards(center: number): Generator<number> {
    let [above, below] = [center, center];
    while (above > 0 || below < this.#contents.length) {
      if (below < this.#contents.length) yield below++;
      if (above > 0) yield --above;
    }
  }

  #foundIn(index: number): SectionViolations {
    const content = this.#contents[index];
    if (content === undefined) return { violations: [], said: {} };
    const known = this.#found.get(content);
    if (known !== undefined) return known;
    const violations = this.#applied
      .flatMap((rule) => this.#checkSection(rule, content))
      .sort((a, b) => a.violation.line - b.violation.line || a.violation.span.start - b.violation.span.start);
    const found = settle(violations, this.#replaced.get(content));
    this.#found.set(content, found);
    return found;
  }

  #checkSection(rule: Rule, content: SectionContent): RuleViolation[] {
    const context = this.#contexts.get(rule);
    if (rule.scope !== 'section' || context === undefined) return [];
    const summaries = (rule.statistics ?? []).map((statistic) => context.about(statistic));
    const config = this.#options?.config ?? defaultLintConfig;
    const look = (): readonly Violation<string>[] => violationsIn(rule, content, config, summaries, context);
    return this.#guarded(rule, look).map((violation) => ({ rule, violation }));
  }

  #checkReport(rule: Rule, report: Report): RuleViolation[] {
    const context = this.#contexts.get(rule);
    if (rule.scope !== 'report' || context === undefined) return [];
    const look = (): Violation<string>[] =>
      collect((say) => {
        rule.check(report, say, context);
      });
    return this.#guarded(rule, look).map((violation) => ({ rule, violation }));
  }

  #checkDirectives(filter: DirectiveFilter, report: Report): RuleViolation[] {
    const uses = filter.uses();
    if (uses.length === 0) return [];
    const ids = this.#applied.map(({ id }) => id);
    const known = new Set([...rules.map(({ id }) => id), ...ids]);
    const view = { report, uses, known, applied: new Set(ids) };
    return this.#applied.flatMap((rule) => {
      if (rule.scope !== 'directives') return [];
      const look = (): Violation<string>[] =>
        collect((say) => {
          rule.check(view, say);
        });
      return this.#guarded(rule, look).map((violation) => ({ rule, violation }));
    });
  }

  /** A rule that throws loses its own findings, and no other's. */
  #guarded<Result>(rule: Rule, look: () => readonly Result[]): readonly Result[] {
    const { onFailure } = this.#options ?? {};
    if (onFailure === undefined) return look();
    try {
      return look();
    } catch (error) {
      onFailure(rule.id, error);
      return [];
    }
  }

  #directives(): PlacedDirective[] {
    if (this.#withDirectives.size === 0) return [];
    return this.#contents.flatMap((content, index) => {
      if (!this.#withDirectives.has(content)) return [];
      const start = this.#report?.starts[index] ?? 0;
      return content.lines.flatMap(({ directives }, line) =>
        directives.map((directive) => ({ line: line + start, directive })),
      );
    });
  }

  get hasDirectives(): boolean {
    return this.#withDirectives.size > 0;
  }

  /**
   * What `section` rules found in a section, directives left aside; `undefined` if they have yet to look at it.
   * Lines count from the section's first. The same signature, part by part: the same findings.
   */
  linted(index: number): { signature: readonly unknown[]; list: () => Finding[] } | undefined {
    const [contents, options] = [this.#contents, this.#options];
    const content = contents[index];
    const found = content === undefined ? undefined : this.#found.get(content);
    if (found === undefined || options === undefined) return undefined;
    return { signature: [options, found.said], list: () => this.#listed(found, options) };
  }

  /** What `report` rules found, directives left aside, in lines of the report. */
  listOfReport(): Finding[] {
    return this.#options === undefined ? [] : this.#listed(this.#inReport, this.#options);
  }

  /**
   * Looks at sections that have yet to be looked at, those nearest to a line first, until `limit` mistakes are known or
   * time is up. Tells whether so many, or all, are known.
   */
  lookAhead(limit: number, near: number, isTimeUp: () => boolean): boolean {
    const report = this.#report;
    if (report === undefined) return true;
    const wanted = this.hasDirectives ? Infinity : limit;
    let count = 0;
    for (const index of this.#outwards(report.sectionAt(near))) {
      if (count >= wanted) break;
      if (this.linted(index) === undefined && isTimeUp()) return false;
      count += this.#foundIn(index).violations.length;
    }
    return true;
  }

  #listed({ violations }: SectionViolations, options: LintOptions): Finding[] {
    const report = this.#report;
    if (report === undefined) return [];
    return violations.flatMap(({ rule, violation }) => {
      const severity = severityOf(rule, violation, options);
      if (severity === 'off') return [];
      return toFinding(rule, violation, { report, start: 0 }, severity, options.locale);
    });
  }
}

function collect(look: (say: (violation: Violation<string>) => void) => void): Violation<string>[] {
  const violations: Violation<string>[] = [];
  look((violation) => violations.push(violation));
  return violations;
}

function settingOf({ id, severity }: Rule, options: LintOptions): RuleSetting {
  return options.rules[id] ?? severity;
}

function severityOf(rule: Rule, violation: Violation<string>, options: LintOptions): RuleSetting {
  return options.rules[rule.id] ?? (rule.severity === 'off' ? 'off' : (violation.severity ?? rule.severity));
}
