import { expectDefined } from '../report/expect';
import { firstIndex } from '../report/lists';
import type { Report } from '../report/report';
import type { DirectiveUse } from '../rules/rule';
import type { PlacedDirective } from './placed-directives';
import { Suppressions, type Suppression } from './suppressions';

/** Lines from one to another; the other is no longer among them. */
type LineRange = readonly [from: number, to: number];

/** Decides which findings the directives of a report suppress, and remembers which directives did so. */
export class SuppressionFilter {
  readonly #suppressions: Suppressions;
  /** Where each rule is suppressed, for the rules that were asked for: ranges that do not touch, in order. */
  readonly #suppressed = new Map<string, readonly LineRange[]>();
  /** The lines that each rule was asked for. */
  readonly #asked = new Map<string, number[]>();

  /** Linear in the number of directives. */
  constructor(report: Report, directives: readonly PlacedDirective[]) {
    this.#suppressions = new Suppressions(report, directives);
  }

  /** Whether a finding of a rule on a line is shown. Logarithmic in the number of directives. */
  allows(rule: string, line: number): boolean {
    if (this.#suppressions.uses.length === 0) return true;
    const lines = this.#asked.get(rule);
    if (lines === undefined) this.#asked.set(rule, [line]);
    else lines.push(line);
    const ranges = this.#rangesOf(rule);
    const next = firstIndex(ranges.length, (index) => at(ranges, index, nowhere)[0] > line);
    return next === 0 || line >= at(ranges, next - 1, nowhere)[1];
  }

  /** The directives in order, and what they did as far as `allows` was asked. */
  uses(): readonly DirectiveUse[] {
    for (const lines of this.#asked.values()) lines.sort((a, b) => a - b);
    for (const suppression of this.#suppressions.all) {
      const rules = suppression.rule === undefined ? this.#asked.keys() : [suppression.rule];
      for (const rule of rules) {
        if (!this.#didSuppress(suppression, rule)) continue;
        suppression.used.add(suppression.rule ?? 'all');
        break;
      }
    }
    return this.#suppressions.uses;
  }

  #didSuppress(suppression: Suppression, rule: string): boolean {
    const lines = this.#asked.get(rule);
    if (lines === undefined || !concerns(suppression, rule)) return false;
    const first = firstIndex(lines.length, (index) => at(lines, index, 0) >= suppression.from);
    return first < lines.length && at(lines, first, 0) < endOf(suppression, rule);
  }

  #rangesOf(rule: string): readonly LineRange[] {
    const known = this.#suppressed.get(rule);
    if (known !== undefined) return known;
    const ranges: [number, number][] = [];
    const suppressions = this.#suppressions.all.filter((each) => concerns(each, rule));
    for (const suppression of suppressions.sort((a, b) => a.from - b.from)) {
      const [last, to] = [ranges.at(-1), endOf(suppression, rule)];
      if (last !== undefined && suppression.from <= last[1]) last[1] = Math.max(last[1], to);
      else ranges.push([suppression.from, to]);
    }
    this.#suppressed.set(rule, ranges);
    return ranges;
  }
}

const nowhere: LineRange = [0, 0];

function at<Element>(list: readonly Element[], index: number, fallback: NoInfer<Element>): Element {
  return expectDefined(list[index], 'element at an index within the list', fallback);
}

/** Findings about the directives themselves are suppressed only by name: one for all rules would hide its own. */
function concerns(suppression: Suppression, rule: string): boolean {
  return suppression.rule === undefined ? !rule.startsWith('directive/') : suppression.rule === rule;
}

/** Exclusive. A suppression of all rules may have been ended for one rule before it was for the others. */
function endOf(suppression: Suppression, rule: string): number {
  return suppression.endsFor.get(rule) ?? suppression.to;
}
