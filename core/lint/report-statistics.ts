import { impossible } from '../report/expect';
import type { SectionContent } from '../report/section';
import { StatisticCounts, type ReportStatistic } from '../rules/report-statistic';

/** The statistics that the applied rules ask for, kept in step with the sections of a report. */
export class ReportStatistics {
  readonly #counts = new Map<ReportStatistic<unknown>, StatisticCounts>();

  /** Keeps these statistics and no others. Linear in the report for each that is new. */
  require(statistics: ReadonlySet<ReportStatistic<unknown>>, sections: readonly SectionContent[]): void {
    for (const statistic of this.#counts.keys()) {
      if (!statistics.has(statistic)) this.#counts.delete(statistic);
    }
    for (const statistic of statistics) {
      if (this.#counts.has(statistic)) continue;
      const counts = new StatisticCounts(statistic);
      counts.replace([], sections);
      this.#counts.set(statistic, counts);
    }
  }

  /** Counts some sections instead of others. Linear in these. */
  replace(removed: readonly SectionContent[], added: readonly SectionContent[]): void {
    for (const counts of this.#counts.values()) counts.replace(removed, added);
  }

  /** The current summary of a required statistic: the same object as long as it says the same. */
  summaryOf<Summary>(statistic: ReportStatistic<Summary>): Summary {
    const counts = this.#counts.get(statistic);
    if (counts === undefined) {
      return impossible(
        'A rule asks for a statistic that it does not declare.',
        statistic.summarize(new Map()),
      );
    }
    return counts.summary() as Summary;
  }

  /** The current summaries of all, in an order that changes with `require` alone. */
  summaries(): unknown[] {
    return [...this.#counts.values()].map((counts) => counts.summary());
  }
}
