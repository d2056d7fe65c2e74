import type { Directive } from '../report/directive';
import type { Line } from '../report/line';

/** Lines on which a rule (or all rules, where it is undefined) is silent. */
interface Silence {
  rule: string | undefined;
  from: number;
  /** Exclusive; infinite as long as nothing has ended it. */
  to: number;
  /** Rules for which it was ended by name, and where: a silence of all may go on for the others. */
  endsFor: Map<string, number>;
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
        (silence.rule === undefined || silence.rule === rule) &&
        line >= silence.from &&
        line < (silence.endsFor.get(rule) ?? silence.to),
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
  const named = directive.rules.map((rule) => rule.id);
  if (directive.kind === 'enable') {
    for (const silence of silences) if (silence.to === Infinity) end(silence, named, index);
    return;
  }
  const [from, to] = reach(directive, index, lines);
  const rules = named.length === 0 ? [undefined] : named;
  silences.push(...rules.map((rule) => ({ rule, from, to, endsFor: new Map<string, number>() })));
}

/** Ends a silence that goes on, for all rules or for those that are named. */
function end(silence: Silence, named: readonly string[], line: number): void {
  if (named.length === 0) silence.to = line;
  for (const rule of named) if (!silence.endsFor.has(rule)) silence.endsFor.set(rule, line);
}

/** Blank lines and comments separate nothing: the next line is the next that holds something. */
function reach(directive: Directive, index: number, lines: readonly Line[]): [number, number] {
  if (directive.kind === 'disable') return [index, Infinity];
  if (directive.kind === 'disable-line') return [index, index + 1];
  let next = index + 1;
  while (lines[next]?.type === 'blank' || lines[next]?.type === 'comment') next++;
  return [index + 1, next + 1];
}
