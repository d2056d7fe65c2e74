import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/duplicate';

describe(rule, () => {
  it('finds a doubled number once, at the second', () => {
    check(rule, '1、甲\n2、乙\n⟦2、⟧丙\n3、丁');
    check(rule, '1、甲\n2、乙\n⟦2、⟧丙\n4、丁');
    check(rule, '(一) 甲\n(二) 乙\n⟦(二)⟧ 丙');
    check(rule, 'A. 甲\n⟦A.⟧ 乙\nB. 丙\nC. 丁');
  });

  it('finds the number of an earlier sibling', () => {
    check(rule, '1、甲\n2、乙\n3、丙\n⟦2、⟧丁\n5、戊');
  });

  it('finds two in one group as two', () => {
    check(rule, '1、甲\n⟦1、⟧乙\n3、丙\n4、丁\n⟦4、⟧戊\n6、己');
  });

  it('is silent on the same numbers below different parents', () => {
    check(rule, '(一) 甲\n1、子\n2、丑\n(二) 乙\n1、寅\n2、卯');
  });

  it('is silent on a title that begins with a numeral', () => {
    check(rule, '一、一級檢修\n二、二級檢修\n三、三級檢修');
  });

  it('changes the one wrong digit', () => {
    assert.equal(fixed(rule, '1、甲\n2、乙\n2、丙\n4、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
  });

  it('renumbers what follows an inserted item', () => {
    assert.equal(fixed(rule, '1、甲\n2、乙\n2、丙\n3、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
  });
});
