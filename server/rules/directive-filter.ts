import type { Directive } from '../report/directive';
import type { Report } from '../report/report';
import type { DirectiveUse } from './rule';

/** Lines on which a rule (or all rules, where it is undefined) is silent. */
interface Silence {
  rule: string | undefined;
  from: number;
  /** Exclusive; infinite as long as nothing has ended it. */
  to: number;
  /** Rules for which it was ended by name, and where: a silence of all may go on for the others. */
  endsFor: Map<string, number>;
  /** What its directive did. */
  used: Set<string>;
}

export type PlacedDirective = Pick<DirectiveUse, 'line' | 'directive'>;

interface Use extends DirectiveUse {
  readonly used: Set<string>;
}

/** Tells which findings the report's directives silence, and remembers which directives did so. */
export class DirectiveFilter {
  private readonly silences: Silence[] = [];
  /** The directives in order, and what they did as far as `allows` was asked. */
  readonly uses: readonly DirectiveUse[];

  /** Linear in the number of directives. */
  constructor(report: Report, directives: readonly PlacedDirective[]) {
    this.uses = directives.map(({ line, directive }) => {
      const use: Use = { line, directive, used: new Set() };
      apply(use, report, this.silences);
      return use;
    });
  }

  /** Linear in the number of directives. */
  allows(rule: string, line: number): boolean {
    // What is said of the directives themselves is silenced only by name: one of all rules would hide its own finding.
    const isSilencedWithAll = !rule.startsWith('directive/');
    let allowed = true;
    for (const silence of this.silences) {
      const isMeant = silence.rule === undefined ? isSilencedWithAll : silence.rule === rule;
      if (!isMeant || line < silence.from || line >= (silence.endsFor.get(rule) ?? silence.to)) continue;
      silence.used.add(silence.rule ?? 'all');
      allowed = false;
    }
    return allowed;
  }
}

function apply({ directive, line, used }: Use, report: Report, silences: Silence[]): void {
  const named = directive.rules.map((rule) => rule.id);
  if (directive.kind === 'enable') {
    for (const silence of silences) if (silence.to === Infinity) end(silence, named, line, used);
    return;
  }
  const [from, to] = reach(directive, line, report);
  const rules = named.length === 0 ? [undefined] : named;
  silences.push(...rules.map((rule) => ({ rule, from, to, endsFor: new Map<string, number>(), used })));
}

/** Ends a silence that goes on, for all rules or for those that are named; `used` takes what was ended. */
function end(silence: Silence, named: readonly string[], line: number, used: Set<string>): void {
  if (named.length === 0) {
    silence.to = line;
    used.add('all');
  }
  for (const rule of named) {
    if (silence.endsFor.has(rule) || (silence.rule ?? rule) !== rule) continue;
    silence.endsFor.set(rule, line);
    used.add(rule);
  }
}

/** Blank lines and comments separate nothing: the next line is the next that holds something. */
function reach(directive: Directive, index: number, report: Report): [number, number] {
  if (directive.kind === 'disable') return [index, Infinity];
  if (directive.kind === 'disable-line') return [index, index + 1];
  let next = index + 1;
  while (['blank', 'comment'].includes(report.lineAt(next)?.type ?? '')) next++;
  return [index + 1, next + 1];
}
