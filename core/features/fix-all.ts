import { Report } from '../report/report';
import type { SchemeName } from '../report/scheme';
import { comparePositions, type TextEdit } from '../report/text';
import { lint, type LintOptions } from '../lint/linter';
import { findRule } from '../rules/registry';
import { EditedText, type Change } from './edited-text';

export interface FixAllOptions extends LintOptions {
  readonly scheme: SchemeName;
}

/** A text with every safe fix applied. */
export interface FixedText {
  readonly text: string;
  /** How many findings of each rule were fixed. */
  readonly fixed: ReadonlyMap<string, number>;
  /** From the first text to this one: no two overlap. */
  readonly edits: readonly TextEdit[];
  /** The same, in whole lines. */
  readonly changes: readonly Change[];
}

/** One fix may make room for another; more passes than this no text has needed. */
const mostPasses = 10;

/**
 * Applies all fixes that are safe, and those that become possible by them. What is fixed stays fixed: doing it again
 * changes nothing. Line ends stay as they are.
 */
export function fixAll(text: string, options: FixAllOptions): FixedText {
  const edited = new EditedText(text);
  const fixed = new Map<string, number>();
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = edited.text;
    const report = Report.parse(before, options);
    const fixes = harmless(before, report, withoutOverlaps(safeFixes(report, options)));
    if (fixes.length === 0) break;
    edited.apply(fixes.flatMap(({ edits }) => edits));
    for (const { rule } of fixes) fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
  }
  return { text: edited.text, fixed, edits: edited.edits(), changes: edited.changes() };
}

interface SafeFix {
  readonly rule: string;
  /** In order. */
  readonly edits: readonly TextEdit[];
}

/** The safe fix of each finding, if it has one, in the order of the text. */
function safeFixes(report: Report, options: FixAllOptions): SafeFix[] {
  const found = lint(report, options).flatMap((finding): SafeFix[] => {
    if (findRule(finding.rule)?.hasSafeFixes === false) return [];
    const fix = finding.fixes().find(({ safe }) => safe === true);
    const edits = fix?.edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start)) ?? [];
    return edits.length === 0 ? [] : [{ rule: finding.rule, edits }];
  });
  return found.sort((a, b) => comparePositions(startOf(a), startOf(b)));
}

/** Of fixes that overlap only the first; the others get their turn in the next pass. */
function withoutOverlaps(fixes: readonly SafeFix[]): SafeFix[] {
  let end = { line: 0, character: 0 };
  return fixes.filter((fix, index) => {
    const start = startOf(fix);
    if (index > 0 && comparePositions(start, end) < 0) return false;
    end = fix.edits.at(-1)?.range.end ?? start;
    return true;
  });
}

function startOf({ edits }: SafeFix): TextEdit['range']['start'] {
  return edits[0]?.range.start ?? { line: 0, character: 0 };
}

/**
 * The fixes that leave the outline as it is: a marker in another form may be none to the eye (`1、5倍`, as `1.5倍`),
 * and a paragraph may become an item. Those that do such a thing are left to a person.
 */
function harmless(text: string, report: Report, fixes: readonly SafeFix[]): readonly SafeFix[] {
  const wanted = shapeOf(report);
  const keeps = (some: readonly SafeFix[]): boolean => {
    const edited = new EditedText(text);
    edited.apply(some.flatMap(({ edits }) => edits));
    return shapeOf(Report.parse(edited.text, report.options)) === wanted;
  };
  const choose = (some: readonly SafeFix[]): readonly SafeFix[] => {
    if (some.length === 0 || keeps(some)) return some;
    if (some.length === 1) return [];
    const middle = some.length >> 1;
    const head = choose(some.slice(0, middle));
    const both = [...head, ...choose(some.slice(middle))];
    return keeps(both) ? both : head;
  };
  return choose(fixes);
}

/** The items with their numbers and levels, as they are and as they should be, and what is wrong with them. */
function shapeOf({ outline: { items } }: Report): string {
  return items
    .map(({ reading, number, level, violation }) =>
      [reading.kind, reading.number, number, level, violation?.type].join(' '),
    )
    .join('\n');
}
