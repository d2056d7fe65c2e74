import type { Directive } from '../report/directive';
import type { Line } from '../report/line';
import type { Report } from '../report/report';
import type { DirectiveUse } from '../rules/rule';
import type { PlacedDirective } from './placed-directives';

/** Lines on which a rule (or all rules, where it is undefined) is suppressed. */
export interface Suppression {
  readonly rule: string | undefined;
  readonly from: number;
  /** Exclusive; infinite as long as nothing has ended it. */
  to: number;
  /** Rules for which it was ended by name, and where: a suppression of all rules may go on for the others. */
  readonly endsFor: Map<string, number>;
  /** What its directive did. */
  readonly used: Set<string>;
}

interface Use extends DirectiveUse {
  readonly used: Set<string>;
}

/** The suppressions that directives begin and end. Linear in the rules that these name. */
export class Suppressions {
  readonly #report: Report;
  readonly all: Suppression[] = [];
  readonly uses: readonly DirectiveUse[];
  /** Those that no directive for all rules has ended, by their rule. */
  readonly #open = new Map<string | undefined, Suppression[]>();
  /** How many of a rule's open suppressions, and of those of all rules, a directive that names the rule has ended. */
  readonly #endedByName = new Map<string, number>();
  /** The next line that holds something, as seen from any line between `from` and itself. */
  #next = { from: 0, line: 0 };

  constructor(report: Report, directives: readonly PlacedDirective[]) {
    this.#report = report;
    this.uses = directives.map(({ line, directive }) => {
      const use: Use = { line, directive, used: new Set() };
      this.#apply(use);
      return use;
    });
  }

  #apply(use: Use): void {
    const { directive, line, used } = use;
    if (directive.kind === 'misspelt') return;
    const named = new Set(directive.rules.map((rule) => rule.id));
    if (directive.kind === 'enable') {
      if (named.size === 0) this.#endAll(use);
      for (const rule of named) this.#endFor(rule, use);
      return;
    }
    const [from, to] = this.#linesOf(directive, line);
    for (const rule of named.size === 0 ? [undefined] : named) {
      const suppression: Suppression = { rule, from, to, endsFor: new Map(), used };
      this.all.push(suppression);
      if (to === Infinity) this.#openOf(rule).push(suppression);
    }
  }

  #openOf(rule: string | undefined): Suppression[] {
    const open = this.#open.get(rule) ?? [];
    this.#open.set(rule, open);
    return open;
  }

  /** Ends all suppressions, and notes in `use` that it did. */
  #endAll({ line, used }: Use): void {
    for (const suppressions of this.#open.values()) {
      for (const suppression of suppressions) suppression.to = line;
      if (suppressions.length > 0) used.add('all');
    }
    this.#open.clear();
    this.#endedByName.clear();
  }

  /** Ends those of a rule, and for that rule those of all rules. */
  #endFor(rule: string, { line, used }: Use): void {
    for (const suppressions of [this.#openOf(rule), this.#openOf(undefined)]) {
      const isOfAll = suppressions === this.#open.get(undefined);
      // Each is ended once: the first ones have been, whether they are the rule's own or those of all rules.
      const key = `${isOfAll ? 'all' : 'own'} ${rule}`;
      for (const suppression of suppressions.slice(this.#endedByName.get(key) ?? 0)) {
        suppression.endsFor.set(rule, line);
        used.add(rule);
      }
      this.#endedByName.set(key, suppressions.length);
    }
  }

  /** The lines that a directive on line `index` suppresses. Its next line is the next that holds something, blanks and comments aside. */
  #linesOf({ kind }: Directive, index: number): [number, number] {
    if (kind === 'disable') return [index, Infinity];
    if (kind === 'disable-line') return [index, index + 1];
    let next = index + 1;
    // A directive below another, with nothing between them, is for the same line.
    if (next >= this.#next.from && next <= this.#next.line) next = this.#next.line;
    while (isEmpty(this.#report.lineAt(next))) next++;
    this.#next = { from: index + 1, line: next };
    return [index + 1, next + 1];
  }
}

function isEmpty(line: Line | undefined): boolean {
  return line?.type === 'blank' || line?.type === 'comment';
}
