import { firstIndex } from '../report/lists';
import type { Report } from '../report/report';
import type { DirectiveUse } from '../rules/rule';
import { Silences, type Silence } from './suppressions';

export type PlacedDirective = Pick<DirectiveUse, 'line' | 'directive'>;

/** Lines from one to another; the other is no longer among them. */
type Stretch = readonly [from: number, to: number];

/** Tells which findings the report's directives silence, and remembers which directives did so. */
export class DirectiveFilter {
  private readonly silences: Silences;
  /** Where each rule that was asked for is silent: apart from each other, in order. */
  private readonly silent = new Map<string, readonly Stretch[]>();
  /** The lines that each rule was asked for. */
  private readonly asked = new Map<string, number[]>();

  /** Linear in the number of directives. */
  constructor(report: Report, directives: readonly PlacedDirective[]) {
    this.silences = new Silences(report, directives);
  }

  /** Logarithmic in the number of directives. */
  allows(rule: string, line: number): boolean {
    if (this.silences.uses.length === 0) return true;
    const lines = this.asked.get(rule);
    if (lines === undefined) this.asked.set(rule, [line]);
    else lines.push(line);
    const stretches = this.silentOn(rule);
    const next = firstIndex(stretches.length, (index) => (stretches[index]?.[0] ?? Infinity) > line);
    return line >= (stretches[next - 1]?.[1] ?? -Infinity);
  }

  /** The directives in order, and what they did as far as `allows` was asked. */
  uses(): readonly DirectiveUse[] {
    for (const lines of this.asked.values()) lines.sort((a, b) => a - b);
    for (const silence of this.silences.all) {
      const rules = silence.rule === undefined ? this.asked.keys() : [silence.rule];
      for (const rule of rules) {
        if (!this.didSilence(silence, rule)) continue;
        silence.used.add(silence.rule ?? 'all');
        break;
      }
    }
    return this.silences.uses;
  }

  private didSilence(silence: Silence, rule: string): boolean {
    if (!isMeant(silence, rule)) return false;
    const lines = this.asked.get(rule) ?? [];
    const first = firstIndex(lines.length, (index) => (lines[index] ?? Infinity) >= silence.from);
    return (lines[first] ?? Infinity) < endOf(silence, rule);
  }

  private silentOn(rule: string): readonly Stretch[] {
    const known = this.silent.get(rule);
    if (known !== undefined) return known;
    const stretches: [number, number][] = [];
    for (const silence of this.silences.all.filter((each) => isMeant(each, rule)).sort(byStart)) {
      const [last, to] = [stretches.at(-1), endOf(silence, rule)];
      if (last !== undefined && silence.from <= last[1]) last[1] = Math.max(last[1], to);
      else stretches.push([silence.from, to]);
    }
    this.silent.set(rule, stretches);
    return stretches;
  }
}

/** What is said of the directives themselves is silenced only by name: one of all rules would hide its own finding. */
function isMeant(silence: Silence, rule: string): boolean {
  return silence.rule === undefined ? !rule.startsWith('directive/') : silence.rule === rule;
}

const byStart = (a: Silence, b: Silence): number => a.from - b.from;

/** Exclusive. A silence of all may have been ended for one rule before it was for the others. */
const endOf = (silence: Silence, rule: string): number => silence.endsFor.get(rule) ?? silence.to;
