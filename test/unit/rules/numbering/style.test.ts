import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/style';

describe(rule, () => {
  it('finds the form that fewer markers have', () => {
    check(rule, '(一) 甲\n(二) 乙\n⟦（三）⟧丙');
    check(rule, '1、甲\n2、乙\n⟦3.⟧丙');
    check(rule, '1、甲\n⟦２、⟧乙\n3、丙');
    check(rule, '(1) 甲\n⟦⑵⟧乙\n(3) 丙');
  });

  it('is silent where no form prevails, and between kinds', () => {
    check(rule, '(一) 甲\n（二）乙');
    check(rule, '(一) 甲\n（1）子\n（2）丑\n(二) 乙');
  });

  it('leaves a marker of the wrong level to numbering/level', () => {
    check(rule, '(1) 甲\n1、子\n2、丑\n⟦（3）⟧{numbering/level}寅\n4、卯\n(2) 乙');
  });

  it('is silent on ten written by place', () => {
    const items = '一二三四五六七八九'.split('').map((numeral) => `${numeral}、項目`);
    check(rule, [...items, '一○、項目', '十一、項目'].join('\n'));
  });

  it('writes one marker, or all of its kind, the usual way', () => {
    const text = '(一) 甲\n(二) 乙\n(三) 丙\n（四）丁\n（五）戊';
    assert.equal(fixed(rule, text), '(一) 甲\n(二) 乙\n(三) 丙\n(四) 丁\n（五）戊');
    assert.equal(fixed(rule, text, '全文'), '(一) 甲\n(二) 乙\n(三) 丙\n(四) 丁\n(五) 戊');
  });
});
