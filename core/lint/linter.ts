/**
 * The linter: applies the rules to one version of a report after the other. What did not change is not checked again.
 * Sections are checked on demand, so that a window of a large report costs no more than what it shows.
 */
import { expectDefined } from '../report/expect';
import { commonEnds } from '../report/lists';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { comparePositions } from '../report/text';
import { rules } from '../rules/registry';
import type { Finding, Rule } from '../rules/rule';
import { checkResult, emptyResult, type CheckResult, type RuleViolation } from './check-result';
import { severityOf, type LintOptions } from './lint-options';
import { nearestFirst } from './nearest-first';
import { SectionsWithDirectives } from './placed-directives';
import { ReportStatistics } from './report-statistics';
import { RuleRunner } from './rule-runner';
import { SectionResults } from './section-results';
import { SuppressionFilter } from './suppression-filter';
import { Suppressions } from './suppressions';
import { toFinding } from './to-finding';

export type { LintOptions } from './lint-options';

/**
 * All findings of a report, in the order of the text.
 * @param ruleSet the rules to apply, if not all
 */
export function lint(report: Report, options: LintOptions, ruleSet: readonly Rule[] = rules): Finding[] {
  const linter = new Linter(ruleSet);
  linter.update(report, options);
  return linter.list(linter.window());
}

/** Some sections of a report, by index. */
export interface SectionRange {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Some sections of a report, with all that determines what is found in them. */
export interface LintWindow extends SectionRange {
  /** Whether the report has other sections. */
  readonly isCut: boolean;
  /** Two windows whose signatures have the same parts, by identity, hold the same findings. */
  readonly signature: readonly unknown[];
}

/** The findings of `section` rules in one section, made when they are asked for. */
export interface SectionFindingList {
  /** Two lists whose signatures have the same parts, by identity, hold the same findings. */
  readonly signature: readonly unknown[];
  readonly list: () => Finding[];
}

/** What the linter works with since the latest `update`. */
interface Current {
  readonly report: Report;
  readonly options: LintOptions;
  readonly runner: RuleRunner;
  readonly summaries: readonly unknown[];
}

/** Checks one version of a report after the other. Before the first `update`, it finds nothing. */
export class Linter {
  readonly #ruleSet: readonly Rule[];
  /** Findings at one place are listed in the order of the rules. */
  readonly #order: ReadonlyMap<Rule, number>;
  readonly #statistics = new ReportStatistics();
  readonly #results = new SectionResults();
  readonly #directives = new SectionsWithDirectives();
  #current: Current | undefined;
  /** The result of the rules that check the report as a whole. */
  #reportResult = emptyResult;

  constructor(ruleSet: readonly Rule[] = rules) {
    this.#ruleSet = ruleSet;
    this.#order = new Map(ruleSet.map((rule, index) => [rule, index]));
  }

  /** Takes over a version of the report and the settings. Linear in the sections that changed. */
  update(report: Report, options: LintOptions): void {
    const before = this.#current;
    if (report === before?.report && options === before.options) return;
    this.#takeOver(before?.report.contents ?? [], report.contents);
    const runner = options === before?.options ? before.runner : this.#configure(options, report.contents);
    const summaries = this.#statistics.summaries();
    if (summaries.some((summary, index) => summary !== before?.summaries[index])) this.#results.clear();
    this.#current = { report, options, runner, summaries };
    this.#reportResult = checkResult(runner.checkReport(report), this.#reportResult);
  }

  /** Whether the report has directives: then findings depend on lines outside their sections. */
  get hasDirectives(): boolean {
    return !this.#directives.isEmpty;
  }

  /** The sections nearest to line `near` that hold at least `limit` violations, or all if there are fewer. */
  window(limit = Infinity, near = 0): LintWindow {
    if (this.#current === undefined) return { first: 0, last: 0, isCut: false, signature: [] };
    const { report, options } = this.#current;
    const directives = this.#directives.directivesOf(report);
    // What a directive did is known only after everything has been checked.
    const isWhole = limit === Infinity || directives.length > 0;
    const range = isWhole ? { first: 0, last: report.contents.length } : this.#nearest(near, limit);
    const signature: unknown[] = [options, this.#reportResult.identity];
    for (const { line, directive } of directives) signature.push(line, directive);
    // Which line a directive suppresses depends on lines that may have no violations.
    for (const { to } of new Suppressions(report, directives).all) signature.push(to);
    for (let index = range.first; index < range.last; index++) {
      const { violations, identity } = this.#check(index);
      if (violations.length > 0) signature.push(identity, report.starts[index]);
    }
    const isCut = range.first > 0 || range.last < report.contents.length;
    return { ...range, isCut, signature };
  }

  /** The sections that the lines from `from` to `to`, both included, are in. */
  around(from: number, to: number): SectionRange {
    if (this.#current === undefined) return { first: 0, last: 0 };
    const { report } = this.#current;
    return { first: report.sectionAt(from), last: report.sectionAt(to) + 1 };
  }

  /** The findings in some sections and those of `report` rules, in the order of the text, without the suppressed ones. */
  list({ first, last }: SectionRange): Finding[] {
    if (this.#current === undefined) return [];
    const { report, runner } = this.#current;
    const filter = new SuppressionFilter(report, this.#directives.directivesOf(report));
    const listed: { finding: Finding; order: number }[] = [];
    const add = (found: RuleViolation, start: number): void => {
      const finding = this.#finding(found, start);
      if (finding === undefined || !filter.allows(finding.rule, finding.range.start.line)) return;
      listed.push({ finding, order: expectDefined(this.#order.get(found.rule), 'place of a rule', 0) });
    };
    for (let index = first; index < last; index++) {
      const start = expectDefined(report.starts[index], 'start of a section', 0);
      for (const found of this.#check(index).violations) add(found, start);
    }
    for (const found of this.#reportResult.violations) add(found, 0);
    for (const found of runner.checkDirectives(report, filter.uses())) add(found, 0);
    listed.sort(
      (a, b) => comparePositions(a.finding.range.start, b.finding.range.start) || a.order - b.order,
    );
    return listed.map(({ finding }) => finding);
  }

  /**
   * The findings of `section` rules in a section, suppressed ones included; `undefined` if it has yet to be checked.
   * Lines count from the section's first.
   */
  sectionFindings(index: number): SectionFindingList | undefined {
    if (this.#current === undefined) return undefined;
    const { report, options } = this.#current;
    const section = report.contents[index];
    const result = section && this.#results.get(section);
    if (result === undefined) return undefined;
    return { signature: [options, result.identity], list: () => this.#findings(result) };
  }

  /** The findings of `report` rules, suppressed ones included, in lines of the document. */
  reportFindings(): Finding[] {
    return this.#findings(this.#reportResult);
  }

  /**
   * Checks sections that have yet to be checked, those nearest to line `near` first, until `limit` violations are known
   * or time is up. Returns whether that many, or all, are known.
   */
  lintNearest(limit: number, near: number, isTimeUp: () => boolean): boolean {
    if (this.#current === undefined) return true;
    const { report } = this.#current;
    const wanted = this.hasDirectives ? Infinity : limit;
    let count = 0;
    for (const index of nearestFirst(report.sectionAt(near), report.contents.length)) {
      if (count >= wanted) break;
      if (this.sectionFindings(index) === undefined && isTimeUp()) return false;
      count += this.#check(index).violations.length;
    }
    return true;
  }

  /** Takes over the sections of the next version of the report. Linear in those that changed. */
  #takeOver(before: readonly SectionContent[], after: readonly SectionContent[]): void {
    const { front, back } = commonEnds(before, after);
    const removed = before.slice(front, before.length - back);
    const added = after.slice(front, after.length - back);
    this.#statistics.replace(removed, added);
    this.#directives.replace(removed, added);
    for (const [index, section] of added.entries()) {
      const old = removed[index];
      if (old !== undefined) this.#results.replace(old, section);
    }
  }

  /** Takes over other settings. Results are collected again, from what each rule found before as far as that holds. */
  #configure(options: LintOptions, sections: readonly SectionContent[]): RuleRunner {
    const runner = new RuleRunner(this.#ruleSet, options, this.#statistics);
    this.#statistics.require(runner.statistics, sections);
    this.#results.clear();
    return runner;
  }

  /** The sections nearest to a line that hold at least `limit` violations. */
  #nearest(line: number, limit: number): SectionRange {
    if (this.#current === undefined) return { first: 0, last: 0 };
    const { report } = this.#current;
    const center = report.sectionAt(line);
    let [first, last, count] = [center, center, 0];
    for (const index of nearestFirst(center, report.contents.length)) {
      if (count >= limit) break;
      count += this.#check(index).violations.length;
      [first, last] = [Math.min(first, index), Math.max(last, index + 1)];
    }
    return { first, last };
  }

  /** The result of a section, checked now if it has yet to be. */
  #check(index: number): CheckResult {
    const section = this.#current?.report.contents[index];
    if (this.#current === undefined || section === undefined) return emptyResult;
    return (
      this.#results.get(section) ?? this.#results.set(section, this.#current.runner.checkSection(section))
    );
  }

  #findings({ violations }: CheckResult): Finding[] {
    return violations.flatMap((found) => this.#finding(found, 0) ?? []);
  }

  /** The finding for a violation, in lines that count from `start`; `undefined` if its severity is `off`. */
  #finding({ rule, violation }: RuleViolation, start: number): Finding | undefined {
    if (this.#current === undefined) return undefined;
    const { report: document, options } = this.#current;
    const severity = severityOf(rule, violation, options);
    if (severity === 'off') return undefined;
    return toFinding(rule, violation, { document, start }, severity, options.locale);
  }
}
