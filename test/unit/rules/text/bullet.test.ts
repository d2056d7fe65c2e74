import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'text/bullet';

describe(rule, () => {
  it('finds a bullet in front of a marker', () => {
    check(rule, '⟦- ⟧(1) 甲\n(2) 乙');
    check(rule, ' ⟦• ⟧1、甲\n2、乙');
    check(rule, '⟦●⟧一、甲\n二、乙');
  });

  it('is silent on a bullet in front of text, and on a minus', () => {
    check(rule, '1、甲\n- 說明文字。\n2、乙');
    check(rule, '1、甲\n-1.5度為新低。\n2、乙');
  });

  it('removes it', () => {
    assert.equal(fixed(rule, '- (1) 甲\n- (2) 乙'), '(1) 甲\n- (2) 乙');
  });
});
