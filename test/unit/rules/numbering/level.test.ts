import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/level';

describe(rule, () => {
  it('finds the marker of another level between siblings', () => {
    check(rule, '1、甲\n⟦(2)⟧ 乙\n3、丙');
    check(rule, '一、司\n(一) 甲\n⟦二、⟧乙\n(三) 丙\n二、處\n(一) 丁\n(二) 戊');
  });

  it('finds it whatever hangs below', () => {
    check(rule, '一、司\n(一) 甲\n1、子\n2、丑\n⟦二、⟧乙\n1、寅\n2、卯\n(三) 丙\n二、處\n(一) 丁\n(二) 戊');
    check(rule, '1、甲\nA. 子\nB. 丑\n⟦(2)⟧ 乙\nA. 子\nB. 丑\n3、丙\nA. 子\nB. 丑');
  });

  it('finds it at the first of a group', () => {
    check(rule, '(一) 前\n1、子\n2、丑\n(二) 後\n⟦(1)⟧ 寅\n2、卯\n3、辰');
  });

  it('is silent on children that carry on the numbers by chance', () => {
    check(rule, '1、甲\n(1) 子\n(2) 丑\n2、乙\n(1) 寅\n(2) 卯\n3、丙');
  });

  it('gives it the marker of its siblings', () => {
    assert.equal(fixed(rule, '1.甲\n(2) 乙\n3.丙'), '1.甲\n2.乙\n3.丙');
    assert.equal(
      fixed(rule, '一、司\n（一）甲\n二、乙\n（三）丙\n二、處'),
      '一、司\n（一）甲\n（二）乙\n（三）丙\n二、處',
    );
  });
});
