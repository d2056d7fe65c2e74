import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/start';

describe(rule, () => {
  it('finds a group that begins beyond 1', () => {
    check(rule, '一、資訊處\n⟦(二)⟧ 維運\n(三) 資安');
    check(rule, '(一) 甲\n1、子\n(二) 乙\n⟦2、⟧丑\n3、寅\n4、卯');
    check(rule, '(一) 甲\n⟦4、⟧子\n2、丑\n3、寅');
  });

  it('finds a wrong digit at the first of a series after a heading, and nothing else', () => {
    check(rule, '注意事項\n1. 甲\n2. 乙\n3. 丙\n議程\n⟦5.⟧ 子\n2. 丑\n3. 寅\n4. 卯');
    check(rule, '一、表\n(一) 日期\n(二) 地點\n經費來源\n⟦(五)⟧ 總經費\n(二) 補助\n(三) 自籌\n二、其他');
  });

  it('is silent where the series began inside the text above', () => {
    check(rule, '註：1. 編號由主辦單位填寫。\n2. 請以正楷填寫。');
    check(rule, '例１、年齡限制\n２、體能限制\n３、其他');
  });

  it('is silent where two items begin on one line', () => {
    check(rule, '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n(二) 其他');
  });

  it('renumbers from 1', () => {
    assert.equal(fixed(rule, '(一) 甲\n2、子\n3、丑'), '(一) 甲\n1、子\n2、丑');
    assert.equal(fixed(rule, '(一) 甲\n4、子\n2、丑'), '(一) 甲\n1、子\n2、丑');
  });
});
