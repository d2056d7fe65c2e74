import assert from 'node:assert/strict';
import { Report } from '../../core/report/report';
import type { SchemeName } from '../../core/report/scheme';
import { lint } from '../../core/lint/linter';
import type { Finding, Fix } from '../../core/rules/rule';

/** A finding that a fixture expects, or one that was found: `rule "text" @line`. */
type Expectation = string;

/**
 * Takes the marks out of a fixture. `⟦4、⟧` is text in which a finding is expected; with several rules in one
 * fixture, `⟦4、⟧{numbering/gap}` says which.
 */
export function readMarks(marked: string, rule: string): { text: string; expected: Expectation[] } {
  const expected: Expectation[] = [];
  const lines = marked.split('\n').map((line, index) =>
    line.replace(/⟦([^⟧]*)⟧(?:\{([a-z/-]+)\})?/gu, (_, found: string, named: string | undefined) => {
      expected.push(`${named ?? rule} ${JSON.stringify(found)} @${String(index + 1)}`);
      return found;
    }),
  );
  return { text: lines.join('\n'), expected };
}

/** All findings in a text, with all rules as they are by default. */
export function findingsIn(text: string, scheme: SchemeName = 'auto'): Finding[] {
  return lint(Report.parse(text, { scheme }), { locale: 'zh-TW', rules: {} });
}

/** `rule "text" @line` of a finding. */
export function describeFinding(finding: Finding, text: string): Expectation {
  const { start, end } = finding.range;
  assert.equal(start.line, end.line, 'a finding stays on one line');
  const found = text.split('\n')[start.line]?.slice(start.character, end.character);
  return `${finding.rule} ${JSON.stringify(found)} @${String(start.line + 1)}`;
}

/**
 * Checks that a text has exactly the findings that are marked in it. Hints of other rules may be there: a small
 * fixture often has levels with one item only.
 */
export function check(rule: string, marked: string, scheme: SchemeName = 'auto'): void {
  const { text, expected } = readMarks(marked, rule);
  const found = findingsIn(text, scheme)
    .filter((finding) => finding.rule === rule || finding.severity !== 'hint')
    .map((finding) => describeFinding(finding, text));
  assert.deepEqual(found.sort(), expected.sort());
}

/** The fixes for the first finding of `rule`. */
export function fixesFor(rule: string, text: string): Fix[] {
  const finding = findingsIn(text).find((candidate) => candidate.rule === rule);
  assert.ok(finding, `no finding of ${rule}`);
  return finding.fixes();
}

/** The text after the fix whose title contains `title` (the preferred one without it). */
export function fixed(rule: string, text: string, title?: string): string {
  const fixes = fixesFor(rule, text);
  const fix = fixes.find((candidate) =>
    title === undefined ? candidate.preferred === true : candidate.title.includes(title),
  );
  assert.ok(fix, `no such fix among: ${fixes.map((candidate) => candidate.title).join('、')}`);
  return applyFix(text, fix);
}

/** Applies the edits of a fix; they must not overlap. */
export function applyFix(text: string, fix: Fix): string {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, character }: { line: number; character: number }): number =>
    (starts[line] ?? text.length) + character;
  const edits = fix.edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    assert.ok(start >= at, 'edits overlap');
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
