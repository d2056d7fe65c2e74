import { cached } from '../report/cache';
import type { SectionContent } from '../report/section';

/**
 * What a rule has to know of the whole report to judge one section: counted section by section, so that an edit
 * counts only its own sections again. When the summary changes, the rule checks every section again.
 */
export interface ReportStatistic<Summary> {
  /** The words that a section adds, each as often as it occurs. Linear in the section. */
  count(section: SectionContent): Iterable<string>;
  /** What follows from all words of the report: plain data, from the counts alone and not from their order. */
  summarize(counts: ReadonlyMap<string, number>): Summary;
}

/** Checks a statistic's types. */
export function defineStatistic<Summary>(statistic: ReportStatistic<Summary>): ReportStatistic<Summary> {
  return statistic;
}

/** The counts of one statistic, kept in step with the sections of a report. */
export class StatisticCounts {
  readonly #statistic: ReportStatistic<unknown>;
  readonly #counts = new Map<string, number>();
  #isStale = true;
  #summary: unknown;
  /** The summary as text: to recognize that another one says the same. */
  #summaryText: string | undefined;

  constructor(statistic: ReportStatistic<unknown>) {
    this.#statistic = statistic;
  }

  /** Counts some sections instead of others. Linear in their words. */
  replace(removed: readonly SectionContent[], added: readonly SectionContent[]): void {
    const changes = new Map<string, number>();
    const count = (sections: readonly SectionContent[], by: number): void => {
      for (const section of sections) {
        for (const word of wordsOf(this.#statistic, section))
          changes.set(word, (changes.get(word) ?? 0) + by);
      }
    };
    count(removed, -1);
    count(added, 1);
    for (const [word, by] of changes) {
      if (by === 0) continue;
      const now = (this.#counts.get(word) ?? 0) + by;
      if (now === 0) this.#counts.delete(word);
      else this.#counts.set(word, now);
      this.#isStale = true;
    }
  }

  /** The summary; the same object as long as it says the same. */
  summary(): unknown {
    if (this.#isStale) {
      const summary = this.#statistic.summarize(this.#counts);
      const text = JSON.stringify(summary, withCollections);
      if (text !== this.#summaryText) [this.#summary, this.#summaryText] = [summary, text];
      this.#isStale = false;
    }
    return this.#summary;
  }
}

/** Writes the entries of maps and sets, too. */
function withCollections(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}

/** The summary of a statistic for some sections, for callers other than rules. Linear. */
export function summarizeReport<Summary>(
  statistic: ReportStatistic<Summary>,
  sections: readonly SectionContent[],
): Summary {
  const counts = new StatisticCounts(statistic);
  counts.replace([], sections);
  return counts.summary() as Summary;
}

/** The words of each statistic in a section, which are the same whenever it is counted. */
const wordsByStatistic = cached<SectionContent, Map<ReportStatistic<unknown>, readonly string[]>>(
  () => new Map(),
);

function wordsOf(statistic: ReportStatistic<unknown>, section: SectionContent): readonly string[] {
  const byStatistic = wordsByStatistic(section);
  let words = byStatistic.get(statistic);
  if (words === undefined) byStatistic.set(statistic, (words = [...statistic.count(section)]));
  return words;
}
