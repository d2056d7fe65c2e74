import type { SectionContent } from '../report/section';
import { checkResult, type CheckResult, type RuleViolation } from './check-result';

/** The results of all rules for the sections of a report, as long as settings and summaries stay the same. */
export class SectionResults {
  #results = new WeakMap<SectionContent, CheckResult>();
  /** The results of the sections that these have replaced, to recognize what an edit did not change. */
  readonly #previous = new WeakMap<SectionContent, CheckResult>();

  get(section: SectionContent): CheckResult | undefined {
    return this.#results.get(section);
  }

  /** Keeps and returns the result of a section, with the identity of the one before it if nothing has changed. */
  set(section: SectionContent, violations: readonly RuleViolation[]): CheckResult {
    const result = checkResult(violations, this.#previous.get(section));
    this.#results.set(section, result);
    return result;
  }

  /** Notes that an edit has put one section in the place of another. */
  replace(old: SectionContent, section: SectionContent): void {
    const previous = this.#results.get(old) ?? this.#previous.get(old);
    if (previous !== undefined) this.#previous.set(section, previous);
  }

  /** Forgets all results, because settings or summaries have changed. */
  clear(): void {
    this.#results = new WeakMap();
  }
}
