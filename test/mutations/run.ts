import type { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import type { Finding } from '../../core/rules/rule';
import type { Mutant, Mutation } from './mutation';
import { shuffled } from './random';

/** What became of one mutation in one document. */
export interface Outcome {
  tried: number;
  found: number;
  /** Found, and nothing else was. */
  alone: number;
  /** The same, where hints on the outline's shape (a level with one item, a level jumped over) do not count. */
  aloneButHints: number;
  /** The mutants that were not found alone. */
  misses: Miss[];
}

/** A mistake that was not found alone. */
export interface Miss {
  readonly mutant: Mutant;
  /** `rule "text" @line` of each new finding. */
  readonly findings: readonly string[];
  readonly found: boolean;
}

/** Makes a mistake at up to `limit` places of a report, one at a time, and looks at what is found. */
export function tryMutation(report: Report, mutation: Mutation, limit: number, seed = 1): Outcome {
  const outcome: Outcome = { tried: 0, found: 0, alone: 0, aloneButHints: 0, misses: [] };
  const before = findingsIn(report);
  for (const place of shuffled(mutation.places(report), seed)) {
    if (outcome.tried >= limit) break;
    const mutant = place();
    if (mutant !== undefined) judge(report, before, mutation, mutant, outcome);
  }
  return outcome;
}

function judge(
  report: Report,
  before: readonly Finding[],
  { finds, besides }: Mutation,
  mutant: Mutant,
  outcome: Outcome,
): void {
  const window = windowOf(report, mutant.lines);
  const mutated = report.edit(
    window.start,
    window.oldEnd - window.start,
    mutant.lines.slice(window.start, window.newEnd),
  );
  const added = newFindings(report, before, mutated, window);
  const hits = mutant.at.map((lines) =>
    added.find(({ rule, range }) => finds.test(rule) && lines.includes(range.start.line)),
  );
  const others = added.filter((finding) => !hits.includes(finding) && besides?.test(finding.rule) !== true);
  const found = hits.every((hit) => hit !== undefined);
  outcome.tried++;
  if (found) outcome.found++;
  if (found && others.length === 0) outcome.alone++;
  else outcome.misses.push({ mutant, found, findings: added.map((one) => describe(mutated, one)) });
  if (found && others.every(({ rule }) => /^numbering\/(?:single|skip)$/.test(rule))) outcome.aloneButHints++;
}

function findingsIn(report: Report): Finding[] {
  return lint(report, { locale: 'en', rules: {} });
}

function describe(report: Report, { rule, range }: Finding): string {
  return `${rule} ${JSON.stringify(underlined(report, range))} @${String(range.start.line + 1)}`;
}

function underlined(report: Report, { start, end }: Finding['range']): string {
  return report.lines[start.line]?.text.slice(start.character, end.character) ?? '';
}

/** The lines that differ: from `start` up to `oldEnd` in the one text, up to `newEnd` in the other. */
interface Window {
  start: number;
  oldEnd: number;
  newEnd: number;
}

function windowOf({ lines: old }: Report, lines: readonly string[]): Window {
  let start = 0;
  while (start < lines.length && lines[start] === old[start]?.text) start++;
  let same = 0;
  const longest = Math.min(lines.length, old.length) - start;
  while (same < longest && lines.at(-1 - same) === old.at(-1 - same)?.text) same++;
  return { start, oldEnd: old.length - same, newEnd: lines.length - same };
}

/** The findings that were not there before: elsewhere by their place, on changed lines by rule and text. */
function newFindings(report: Report, before: readonly Finding[], mutated: Report, window: Window): Finding[] {
  const { start, oldEnd, newEnd } = window;
  const key = (owner: Report, finding: Finding, end: number, shift: number): string => {
    const { line, character } = finding.range.start;
    // Of whatever width: a changed bracket leaves what else is said of its marker.
    const text = underlined(owner, finding.range).normalize('NFKC');
    if (line >= start && line < end) return `${finding.rule} ${text}`;
    return `${finding.rule} ${text} ${String(line < start ? line : line + shift)}:${String(character)}`;
  };
  const known = new Map<string, number>();
  for (const finding of before) {
    const name = key(report, finding, oldEnd, newEnd - oldEnd);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return findingsIn(mutated).filter((finding) => {
    const name = key(mutated, finding, newEnd, 0);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
}
