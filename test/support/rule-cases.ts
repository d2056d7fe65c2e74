import assert from 'node:assert/strict';
import type { SchemeName } from '../../core/report/scheme';
import { applyFix, check, findingsIn, readMarks } from './marked-text';

/** What is wrong, the text with its marks, and, where the rule has a preferred fix, the text once all are taken. */
export type WrongCase = readonly [name: string, marked: string, mended?: string];
/** What a rule might stumble over, and the text. */
export type RightCase = readonly [name: string, text: string];

/** One test a case: the whole linter finds what is marked and nothing else, and the fixes leave nothing to find. */
export function itFinds(rule: string, cases: readonly WrongCase[], scheme: SchemeName = 'auto'): void {
  for (const [name, marked, mended] of cases) {
    it(`finds ${name}`, () => {
      check(rule, marked, scheme);
      if (mended === undefined) return;
      assert.equal(mend(rule, readMarks(marked, rule).text, scheme), mended);
      check(rule, mended, scheme);
    });
  }
}

/** One test a case: the whole linter has nothing to say. */
export function itIsSilentOn(rule: string, cases: readonly RightCase[], scheme: SchemeName = 'auto'): void {
  for (const [name, text] of cases) {
    it(`is silent on ${name}`, () => {
      check(rule, text, scheme);
    });
  }
}

/** The text after the preferred fixes of a rule, taken one by one from the top as long as there are any. */
function mend(rule: string, text: string, scheme: SchemeName): string {
  const first = findingsIn(text, scheme).find((finding) => finding.rule === rule);
  const fix = first?.fixes().find(({ preferred }) => preferred === true);
  if (fix === undefined) return text;
  const next = applyFix(text, fix);
  assert.notEqual(next, text, 'a fix that changes nothing');
  return mend(rule, next, scheme);
}
