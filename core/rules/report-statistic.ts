import type { SectionContent } from '../report/section';

/**
 * What a rule has to know of the whole report to judge one section: counted section by section, so that an edit
 * counts only its own again. Where the conclusion becomes another, the rule looks at every section anew.
 */
export interface Survey<Fact> {
  /** The words that a section adds, each as often as it occurs. Linear in the section. */
  count(section: SectionContent): Iterable<string>;
  /** What follows from all words of the report: plain data, of the counts alone and not of their order. */
  conclude(counts: ReadonlyMap<string, number>): Fact;
}

/** Checks a survey's types. */
export function defineSurvey<Fact>(survey: Survey<Fact>): Survey<Fact> {
  return survey;
}

/** One survey of one report after the other: its counts, kept in step. */
export class SurveyCounts {
  private readonly counts = new Map<string, number>();
  private isStale = true;
  private fact: unknown;
  private text: string | undefined;

  constructor(private readonly survey: Survey<unknown>) {}

  /** Linear in what the sections that went and came say. */
  replace(removed: readonly SectionContent[], added: readonly SectionContent[]): void {
    const changes = new Map<string, number>();
    const count = (sections: readonly SectionContent[], by: number): void => {
      for (const section of sections) {
        for (const word of wordsOf(this.survey, section)) changes.set(word, (changes.get(word) ?? 0) + by);
      }
    };
    count(removed, -1);
    count(added, 1);
    for (const [word, by] of changes) {
      if (by === 0) continue;
      const now = (this.counts.get(word) ?? 0) + by;
      if (now === 0) this.counts.delete(word);
      else this.counts.set(word, now);
      this.isStale = true;
    }
  }

  /** The conclusion; the same object as long as it says the same. */
  conclusion(): unknown {
    if (this.isStale) {
      const fact = this.survey.conclude(this.counts);
      const text = JSON.stringify(fact, mapsToo);
      if (text !== this.text) [this.fact, this.text] = [fact, text];
      this.isStale = false;
    }
    return this.fact;
  }
}

function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}

/** What a survey concludes of a report: for those who are no rules. Linear. */
export function concludeFor<Fact>(survey: Survey<Fact>, sections: readonly SectionContent[]): Fact {
  const counts = new SurveyCounts(survey);
  counts.replace([], sections);
  return counts.conclusion() as Fact;
}

const known = new WeakMap<Survey<unknown>, WeakMap<SectionContent, readonly string[]>>();

/** A section's words are the same whenever it is counted. */
function wordsOf(survey: Survey<unknown>, section: SectionContent): readonly string[] {
  const ofSurvey = known.get(survey) ?? new WeakMap<SectionContent, readonly string[]>();
  known.set(survey, ofSurvey);
  const words = ofSurvey.get(section) ?? [...survey.count(section)];
  ofSurvey.set(section, words);
  return words;
}
