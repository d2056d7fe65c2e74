import type { Directive } from '../report/directive';
import type { Line } from '../report/line';

/** Lines on which a rule (or all rules, where it is undefined) is silent; `to` is exclusive. */
interface Silence {
  rule: string | undefined;
  from: number;
  to: number;
}

/** Tells which findings the report's directives silence. */
export class DirectiveFilter {
  private readonly silences: readonly Silence[];

  /** Linear in the number of lines. */
  constructor(lines: readonly Line[]) {
    this.silences = readSilences(lines);
  }

  /** Linear in the number of directives. */
  allows(rule: string, line: number): boolean {
    return !this.silences.some(
      (silence) =>
        line >= silence.from && line < silence.to && (silence.rule === undefined || silence.rule === rule),
    );
  }
}

function readSilences(lines: readonly Line[]): Silence[] {
  const silences: Silence[] = [];
  lines.forEach((line, index) => {
    for (const directive of line.directives) apply(directive, index, lines, silences);
  });
  return silences;
}

function apply(directive: Directive, index: number, lines: readonly Line[], silences: Silence[]): void {
  const named: (string | undefined)[] = directive.rules.map((rule) => rule.id);
  const rules = named.length === 0 ? [undefined] : named;
  if (directive.kind === 'enable') {
    for (const silence of silences) {
      const ended = named.length === 0 || named.includes(silence.rule);
      if (ended && silence.to === lines.length) silence.to = index;
    }
    return;
  }
  const [from, to] = reach(directive, index, lines);
  silences.push(...rules.map((rule) => ({ rule, from, to })));
}

/** Blank lines separate nothing: the next line is the next that holds something. */
function reach(directive: Directive, index: number, lines: readonly Line[]): [number, number] {
  if (directive.kind === 'disable') return [index, lines.length];
  if (directive.kind === 'disable-line') return [index, index + 1];
  let next = index + 1;
  while (lines[next]?.type === 'blank') next++;
  return [index + 1, next + 1];
}
