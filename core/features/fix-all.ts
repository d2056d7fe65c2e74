import { expectDefined } from '../report/expect';
import { Report } from '../report/report';
import type { SchemeName } from '../report/scheme';
import { comparePositions, type Position, type TextEdit } from '../report/text';
import { lint, type LintOptions } from '../lint/linter';
import { findRule } from '../rules/registry';
import { EditedText, type Change } from './edited-text';

/** How a text is read and linted to be fixed. */
export interface FixAllOptions extends LintOptions {
  readonly scheme: SchemeName;
}

/** A text with every safe fix applied. */
export interface FixedText {
  readonly text: string;
  /** The number of findings fixed, by rule. */
  readonly fixed: ReadonlyMap<string, number>;
  /** The edits from the first text to this one. No two overlap. */
  readonly edits: readonly TextEdit[];
  /** The same, in whole lines. */
  readonly changes: readonly Change[];
}

/** The maximum number of passes, since one fix may make another possible. No text has needed this many. */
const maxPasses = 10;

/**
 * Applies all fixes that are safe, and those that become possible by them, but for fixes that would change the outline.
 * The result is stable: fixing it again changes nothing. Line ends stay as they are.
 */
export function fixAll(text: string, options: FixAllOptions): FixedText {
  const edited = new EditedText(text);
  const fixed = new Map<string, number>();
  let report = Report.parse(text, options);
  for (let pass = 0; pass < maxPasses; pass++) {
    const fixes = withoutOverlaps(safeFixes(report, options));
    const harmless = harmlessOf(edited.text, report, fixes);
    if (harmless.fixes.length === 0) break;
    edited.apply(harmless.fixes.flatMap(({ edits }) => edits));
    for (const { rule } of harmless.fixes) fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
    ({ report } = harmless);
  }
  return { text: edited.text, fixed, edits: edited.edits(), changes: edited.changes() };
}

const textStart: Position = { line: 0, character: 0 };

interface SafeFix {
  readonly rule: string;
  /** In order; at least one. */
  readonly edits: readonly TextEdit[];
}

/** The safe fix of each finding, if it has one, in the order of the text. */
function safeFixes(report: Report, options: FixAllOptions): SafeFix[] {
  const fixes = lint(report, options).flatMap((finding): SafeFix[] => {
    if (findRule(finding.rule)?.hasSafeFixes === false) return [];
    const fix = finding.fixes().find(({ safe }) => safe === true);
    const edits = fix?.edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start)) ?? [];
    return edits.length === 0 ? [] : [{ rule: finding.rule, edits }];
  });
  return fixes.sort((a, b) => comparePositions(startOf(a), startOf(b)));
}

/** Of fixes that overlap, only the first: the others follow in the next pass. @param fixes in the order of the text */
function withoutOverlaps(fixes: readonly SafeFix[]): SafeFix[] {
  let end = textStart;
  return fixes.filter((fix) => {
    const start = startOf(fix);
    if (comparePositions(start, end) < 0) return false;
    end = expectDefined(fix.edits.at(-1)?.range.end, 'last edit of a fix', start);
    return true;
  });
}

function startOf({ edits }: SafeFix): Position {
  return expectDefined(edits[0]?.range.start, 'first edit of a fix', textStart);
}

/** Fixes, and the report that they make. */
interface Harmless {
  readonly fixes: readonly SafeFix[];
  readonly report: Report;
}

/**
 * The fixes that leave the outline as it is. A marker in another form may not look like one (`1、5倍` written `1.5倍`),
 * and a paragraph may become an item: such fixes are left to the user. They are found by bisection: the text is read
 * about twice for each of them and each halving of the list.
 */
function harmlessOf(text: string, report: Report, fixes: readonly SafeFix[]): Harmless {
  const shape = shapeOf(report);
  const none: Harmless = { fixes: [], report };
  const tryAll = (some: readonly SafeFix[]): Harmless | undefined => {
    if (some.length === 0) return none;
    const edited = new EditedText(text);
    edited.apply(some.flatMap(({ edits }) => edits));
    const result = Report.parse(edited.text, report.options);
    return shapeOf(result) === shape ? { fixes: some, report: result } : undefined;
  };
  const choose = (some: readonly SafeFix[]): Harmless => {
    const all = tryAll(some);
    if (all !== undefined) return all;
    if (some.length === 1) return none;
    const middle = some.length >> 1;
    const head = choose(some.slice(0, middle));
    const tail = choose(some.slice(middle));
    // What has been tried need not be tried again.
    if (head.fixes.length === 0) return tail;
    if (tail.fixes.length === 0) return head;
    return tryAll([...head.fixes, ...tail.fixes]) ?? head;
  };
  return choose(fixes);
}

/** The items as a text: their numbers and levels as they are and as they should be, and their violations. */
function shapeOf({ outline: { items } }: Report): string {
  return items
    .map(({ reading, number, level, violation }) =>
      [reading.kind, reading.number, number, level, violation?.type].join(' '),
    )
    .join('\n');
}
