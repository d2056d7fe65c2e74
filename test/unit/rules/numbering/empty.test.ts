import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/empty';

describe(rule, () => {
  it('finds an item without title, text and children', () => {
    check(rule, '1、甲\n⟦2、⟧\n3、丙');
    check(rule, '(一) 甲\n\n⟦(二)⟧　\n\n(三) 丙');
    check(rule, '1、甲\n⟦2、⟧ <!-- 待補 -->\n3、丙');
  });

  it('is silent where text, a table or items follow', () => {
    check(rule, '1、甲\n2、\n本項另有說明。\n3、丙');
    check(rule, '1、甲\n2、\n(1) 子\n(2) 丑\n3、丙');
    check(rule, '1、甲\n2、\n| 年度 | 件數 |\n| --- | --- |\n3、丙');
  });

  it('is silent on the blank lines of a form', () => {
    check(rule, '1、\n2、\n3、');
  });

  it('removes the item and closes the gap', () => {
    assert.equal(fixed(rule, '1、甲\n2、\n3、丙', '刪除'), '1、甲\n2、丙');
  });
});
