import assert from 'node:assert/strict';
import { fixAll, type FixedText } from '../../core/features/fix-all';
import { foldCompatible } from '../../core/report/compatibility';
import { defaultLintConfig } from '../../core/rules/rule-config';
import { isSimplified } from '../../core/rules/text/simplified';
import { needCorpus, readWildDocuments } from '../support/corpus';

const fix = (text: string): FixedText =>
  fixAll(text, { scheme: 'auto', locale: 'zh-TW', rules: {}, config: defaultLintConfig });

const hanOf = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** One document in so many: all of them take minutes. */
const every = 20;

describe('fixing all in wild documents', function () {
  this.timeout(0);
  before(needCorpus);

  it('is stable, and changes no character but those that its rules name', () => {
    for (const [index, { path, text }] of readWildDocuments().entries()) {
      if (index % every !== 0) continue;
      const fixed = fix(text);
      assert.equal(fix(fixed.text).text, fixed.text, path);
      assertNamed(text, fixed, path);
    }
  });
});

/** Fails unless each Han character that went is a simplified or compatibility one, or part of what a rule removes or moves. */
function assertNamed(text: string, { text: after, fixed }: FixedText, path: string): void {
  // These rewrite numerals or remove comments.
  if (fixed.has('reference/form') || fixed.has('directive/unused')) return;
  const [before, now] = [hanOf(text), hanOf(after)];
  assert.equal(now.length, before.length, path);
  for (const [index, character] of before.entries()) {
    const isNamed = isSimplified(character) || foldCompatible(character) !== character;
    if (!isNamed) assert.equal(now[index], character, path);
  }
}
