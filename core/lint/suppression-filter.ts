import { firstIndex } from '../report/lists';
import type { Report } from '../report/report';
import type { DirectiveUse } from '../rules/rule';
import { Suppressions, type Suppression } from './suppressions';

export type PlacedDirective = Pick<DirectiveUse, 'line' | 'directive'>;

/** Lines from one to another; the other is no longer among them. */
type LineRange = readonly [from: number, to: number];

/** Tells which findings the report's directives silence, and remembers which directives did so. */
export class DirectiveFilter {
  readonly #suppressions: Suppressions;
  /** Where each rule that was asked for is silent: apart from each other, in order. */
  readonly #silent = new Map<string, readonly LineRange[]>();
  /** The lines that each rule was asked for. */
  readonly #asked = new Map<string, number[]>();

  /** Linear in the number of directives. */
  constructor(report: Report, directives: readonly PlacedDirective[]) {
    this.#suppressions = new Suppressions(report, directives);
  }

  /** Logarithmic in the number of directives. */
  allows(rule: string, line: number): boolean {
    if (this.#suppressions.uses.length === 0) return true;
    const lines = this.#asked.get(rule);
    if (lines === undefined) this.#asked.set(rule, [line]);
    else lines.push(line);
    const ranges = this.#silentOn(rule);
    const next = firstIndex(ranges.length, (index) => (ranges[index]?.[0] ?? Infinity) > line);
    return line >= (ranges[next - 1]?.[1] ?? -Infinity);
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
    if (!isMeant(suppression, rule)) return false;
    const lines = this.#asked.get(rule) ?? [];
    const first = firstIndex(lines.length, (index) => (lines[index] ?? Infinity) >= suppression.from);
    return (lines[first] ?? Infinity) < endOf(suppression, rule);
  }

  #silentOn(rule: string): readonly LineRange[] {
    const known = this.#silent.get(rule);
    if (known !== undefined) return known;
    const ranges: [number, number][] = [];
    for (const suppression of this.#suppressions.all.filter((each) => isMeant(each, rule)).sort(byStart)) {
      const [last, to] = [ranges.at(-1), endOf(suppression, rule)];
      if (last !== undefined && suppression.from <= last[1]) last[1] = Math.max(last[1], to);
      else ranges.push([suppression.from, to]);
    }
    this.#silent.set(rule, ranges);
    return ranges;
  }
}

/** What is said of the directives themselves is silenced only by name: one of all rules would hide its own finding. */
function isMeant(suppression: Suppression, rule: string): boolean {
  return suppression.rule === undefined ? !rule.startsWith('directive/') : suppression.rule === rule;
}

const byStart = (a: Suppression, b: Suppression): number => a.from - b.from;

/** Exclusive. A silence of all may have been ended for one rule before it was for the others. */
const endOf = (suppression: Suppression, rule: string): number =>
  suppression.endsFor.get(rule) ?? suppression.to;
