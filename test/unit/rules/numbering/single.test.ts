import { check } from '../../support/marked-text';

const rule = 'numbering/single';

describe(rule, () => {
  it('finds the only item of a level', () => {
    check(rule, '1、甲\n⟦(1)⟧ 子\n2、乙');
    check(rule, '一、司\n⟦(一)⟧ 其他\n二、處');
  });

  it('is silent on two, on a single unit, and on one that goes on after a heading', () => {
    check(rule, '1、甲\n(1) 子\n(2) 丑\n2、乙');
    check(rule, '一、司');
    check(rule, '一、司\n(一) 前\n1、甲\n備註\n1、乙\n(二) 後');
  });
});
