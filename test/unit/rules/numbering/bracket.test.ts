import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/bracket';

describe(rule, () => {
  it('finds brackets of two widths', () => {
    check(rule, '(1) 甲\n(2) 乙\n⟦(3）⟧丙');
    check(rule, '（一）甲\n⟦（二)⟧乙\n（三）丙');
  });

  it('finds half a pair', () => {
    check(rule, '(一) 甲\n⟦(二、⟧乙\n(三) 丙');
    check(rule, '(1) 甲\n⟦2)⟧ 乙\n(3) 丙');
  });

  it('is silent on whole pairs of either width, and on text in brackets', () => {
    check(rule, '(1) 甲\n(2) 乙');
    check(rule, '（1）甲\n（2）乙');
    // No marker: the pair of two widths is that of a text.
    check(rule, '1、甲\n(三年期計畫⟦）⟧{text/bracket}之說明。\n2、乙');
    check(rule, '電話：(03)8882403');
  });

  it('writes the pair in the usual form', () => {
    assert.equal(fixed(rule, '(1) 甲\n(2) 乙\n(3）丙'), '(1) 甲\n(2) 乙\n(3) 丙');
    assert.equal(fixed(rule, '（1）甲\n（2）乙\n(3）丙'), '（1）甲\n（2）乙\n（3）丙');
  });
});
