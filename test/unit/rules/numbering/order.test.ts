import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/order';

describe(rule, () => {
  it('finds two neighbours that have changed places once, at the first', () => {
    check(rule, '1、甲\n⟦3、⟧乙\n2、丙\n4、丁');
    check(rule, '⟦(二)⟧ 甲\n(一) 乙\n(三) 丙');
    check(rule, '1、甲\n(1) 子\n(2) 丑\n⟦3、⟧乙\n(1) 子\n(2) 丑\n2、丙\n(1) 子\n(2) 丑\n4、丁');
  });

  it('finds an item that was moved down', () => {
    check(rule, '1、甲\n3、乙\n4、丙\n⟦2、⟧丁\n5、戊');
  });

  it('finds an item that was moved up', () => {
    check(rule, '1、甲\n⟦4、⟧乙\n2、丙\n3、丁\n5、戊');
  });

  it('finds a restart in the middle', () => {
    check(rule, '1、甲\n2、乙\n3、丙\n⟦1、⟧丁\n2、戊\n3、己');
  });

  it('finds a wrong number', () => {
    check(rule, '1、甲\n2、乙\n⟦8、⟧丙\n4、丁\n5、戊');
  });

  it('is silent on a new series after a heading or in an attachment', () => {
    check(rule, '一、甲\n二、乙\n附件一　申請須知\n一、丙\n二、丁');
    check(rule, '一、甲\n二、乙\n備註\n一、丙\n二、丁');
  });

  it('renumbers in the order of the text', () => {
    assert.equal(fixed(rule, '1、甲\n3、乙\n2、丙\n4、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
    assert.equal(fixed(rule, '1、甲\n2、乙\n1、丙\n2、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
    assert.equal(fixed(rule, '1、甲\n2、乙\n8、丙\n4、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
    assert.equal(fixed(rule, '1、甲\n3、乙\n4、丙\n2、丁\n5、戊'), '1、甲\n2、乙\n3、丙\n4、丁\n5、戊');
  });

  it('swaps two items with everything below them', () => {
    const text = '1、甲\n3、丙\n(1) 子\n(2) 丑\n2、乙\n乙的說明。\n4、丁';
    assert.equal(fixed(rule, text, '對調'), '1、甲\n2、乙\n乙的說明。\n3、丙\n(1) 子\n(2) 丑\n4、丁');
  });
});
