import type { Directive } from '../report/directive';
import type { Report } from '../report/report';
import type { DirectiveUse } from '../rules/rule';

/** Lines on which a rule (or all rules, where it is undefined) is silent. */
export interface Suppression {
  readonly rule: string | undefined;
  readonly from: number;
  /** Exclusive; infinite as long as nothing has ended it. */
  to: number;
  /** Rules for which it was ended by name, and where: a silence of all may go on for the others. */
  readonly endsFor: Map<string, number>;
  /** What its directive did. */
  readonly used: Set<string>;
}

interface Use extends DirectiveUse {
  readonly used: Set<string>;
}

/** The silences that directives begin and end. Linear in the names that these give. */
export class Suppressions {
  readonly #report: Report;
  readonly all: Suppression[] = [];
  readonly uses: readonly DirectiveUse[];
  /** Those that nothing has ended for all: by their rule, and how many of those of all rules a name has ended. */
  readonly #open = new Map<string | undefined, Suppression[]>();
  readonly #endedByName = new Map<string, number>();
  /** The line that directives for the next line from `from` on are for. */
  #next = { from: 0, line: 0 };

  constructor(report: Report, directives: readonly Pick<DirectiveUse, 'line' | 'directive'>[]) {
    this.#report = report;

    this.uses = directives.map(({ line, directive }) => {
      const use: Use = { line, directive, used: new Set() };
      this.#apply(use);
      return use;
    });
  }

  #apply(use: Use): void {
    const { directive, line, used } = use;
    const named = new Set(directive.rules.map((rule) => rule.id));
    if (directive.kind === 'enable') {
      if (named.size === 0) this.#endAll(use);
      for (const rule of named) this.#endFor(rule, use);
      return;
    }
    const [from, to] = this.#reach(directive, line);
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

  /** `use` takes what it ended. */
  #endAll({ line, used }: Use): void {
    for (const suppressions of this.#open.values()) {
      for (const suppression of suppressions) suppression.to = line;
      if (suppressions.length > 0) used.add('all');
    }
    this.#open.clear();
    this.#endedByName.clear();
  }

  #endFor(rule: string, { line, used }: Use): void {
    for (const suppressions of [this.#openOf(rule), this.#openOf(undefined)]) {
      const isOfAll = suppressions === this.#open.get(undefined);
      // Each is ended once: those before have been, whether they are the rule's own or of all.
      const key = `${isOfAll ? 'all' : 'own'} ${rule}`;
      for (const suppression of suppressions.slice(this.#endedByName.get(key) ?? 0)) {
        suppression.endsFor.set(rule, line);
        used.add(rule);
      }
      this.#endedByName.set(key, suppressions.length);
    }
  }

  /** Blank lines and comments separate nothing: the next line is the next that holds something. */
  #reach({ kind }: Directive, index: number): [number, number] {
    if (kind === 'disable') return [index, Infinity];
    if (kind === 'disable-line') return [index, index + 1];
    let next = index + 1;
    // A directive below another, with nothing between them, is for the same line.
    if (next >= this.#next.from && next <= this.#next.line) next = this.#next.line;
    while (['blank', 'comment'].includes(this.#report.lineAt(next)?.type ?? '')) next++;
    this.#next = { from: index + 1, line: next };
    return [index + 1, next + 1];
  }
}
