import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findRule, rules } from '../../../core/rules/registry';
import { locales, severities } from '../../../core/rules/rule';
import { findingsOf } from '../../support/marked-rule';
import { applyFix, findingsIn } from '../../support/marked-text';

describe('the rules', () => {
  it('have ids of their own, and are found by them', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const rule of rules) {
      assert.match(rule.id, /^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      assert.equal(findRule(rule.id), rule);
    }
    assert.equal(findRule('numbering/none'), undefined);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const foundIn = (text: string) => findingsOf(rule, text);

      it('finds its wrong example', () => {
        assert.ok(foundIn(rule.wrong).length > 0);
      });

      it('is silent on its right example, and so are all rules above a hint', () => {
        assert.deepEqual(foundIn(rule.right), []);
        assert.deepEqual(
          findingsIn(rule.right).filter(({ severity }) => severity !== 'hint'),
          [],
        );
      });

      it('has fixes that remove what it found', () => {
        for (const finding of foundIn(rule.wrong)) {
          for (const fix of finding.fixes()) {
            const before = foundIn(rule.wrong).length;
            assert.ok(foundIn(applyFix(rule.wrong, fix)).length < before, fix.title);
            assert.ok(!(rule.hasSafeFixes === false && fix.safe === true), fix.title);
          }
        }
      });

      it('speaks every language', () => {
        for (const locale of locales) {
          for (const text of Object.values(rule.messages)) {
            assert.notEqual(text[locale].trim(), '');
            assert.equal(/\p{Script=Han}/u.test(text['zh-TW']), true);
          }
        }
        assert.ok(rule.severity === 'off' || severities.includes(rule.severity));
      });

      it('has a page', () => {
        const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
        for (const part of [
          rule.id,
          rule.messages.description['zh-TW'],
          rule.wrong,
          rule.right,
          `\`${rule.severity}\``,
        ]) {
          assert.ok(page.includes(part), part);
        }
      });
    });
  }
});
