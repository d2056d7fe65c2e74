import type { SectionContent } from '../report/section';

/**
 * What a rule has to know of the whole report to judge one section: counted section by section, so that an edit
 * counts only its own again. Where the conclusion becomes another, the rule looks at every section anew.
 */
export interface ReportStatistic<Summary> {
  /** The words that a section adds, each as often as it occurs. Linear in the section. */
  count(section: SectionContent): Iterable<string>;
  /** What follows from all words of the report: plain data, of the counts alone and not of their order. */
  summarize(counts: ReadonlyMap<string, number>): Summary;
}

/** Checks a survey's types. */
export function defineStatistic<Summary>(statistic: ReportStatistic<Summary>): ReportStatistic<Summary> {
  return statistic;
}

/** One survey of one report after the other: its counts, kept in step. */
export class StatisticCounts {
  readonly #statistic: ReportStatistic<unknown>;
  readonly #counts = new Map<string, number>();
  #isStale = true;
  #latest: unknown;
  #text: string | undefined;

  constructor(statistic: ReportStatistic<unknown>) {
    this.#statistic = statistic;
  }

  /** Linear in what the sections that went and came say. */
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

  /** The conclusion; the same object as long as it says the same. */
  summary(): unknown {
    if (this.#isStale) {
      const latest = this.#statistic.summarize(this.#counts);
      const text = JSON.stringify(latest, mapsToo);
      if (text !== this.#text) [this.#latest, this.#text] = [latest, text];
      this.#isStale = false;
    }
    return this.#latest;
  }
}

function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}

/** What a survey concludes of a report: for those who are no rules. Linear. */
export function summarizeReport<Summary>(
  statistic: ReportStatistic<Summary>,
  sections: readonly SectionContent[],
): Summary {
  const counts = new StatisticCounts(statistic);
  counts.replace([], sections);
  return counts.summary() as Summary;
}

const known = new WeakMap<ReportStatistic<unknown>, WeakMap<SectionContent, readonly string[]>>();

/** A section's words are the same whenever it is counted. */
function wordsOf(statistic: ReportStatistic<unknown>, section: SectionContent): readonly string[] {
  const ofStatistic = known.get(statistic) ?? new WeakMap<SectionContent, readonly string[]>();
  known.set(statistic, ofStatistic);
  const words = ofStatistic.get(section) ?? [...statistic.count(section)];
  ofStatistic.set(section, words);
  return words;
}
