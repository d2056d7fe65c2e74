import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/gap';

describe(rule, () => {
  it('finds a skipped number once, at the item after it', () => {
    check(rule, '1、甲案\n2、乙案\n⟦4、⟧丙案\n5、丁案\n6、戊案');
    check(rule, '一、綜合規劃司\n二、資訊處\n⟦四、⟧人事處');
    check(rule, '(一) 緣起\n⟦(三)⟧ 作法\n(四) 預期效益');
    check(rule, 'A. 第一場\nB. 第二場\n⟦D.⟧ 第三場');
  });

  it('finds two gaps in one group as two', () => {
    check(rule, '1、甲\n⟦3、⟧乙\n4、丙\n⟦7、⟧丁\n8、戊');
  });

  it('finds a gap in the middle of two hundred items', () => {
    const items = Array.from({ length: 200 }, (_, index) => index + 1)
      .filter((number) => number !== 101)
      .map((number) => (number === 102 ? `⟦102、⟧辦理完成` : `${String(number)}、辦理完成`));
    check(rule, items.join('\n'));
  });

  it('names the parent that is missing rather than its children', () => {
    check(rule, '1、甲案\n(1) 緣起\n(2) 作法\n(1) 緣起\n(2) 作法\n⟦3、⟧丙案\n(1) 緣起\n(2) 作法');
    check(rule, '一、綜規司\n(一) 法規\n(二) 計畫\n(一) 開源\n(二) 節流\n⟦三、⟧主計處\n(一) 預算\n(二) 決算');
  });

  it('is silent where a series runs on below the next parent', () => {
    check(rule, '(一) 前段\n1、甲\n2、乙\n3、丙\n(二) 後段\n4、丁\n5、戊');
  });

  it('is silent on ten and eleven written by place', () => {
    const first = [...'一二三四五六七八九'].map((numeral) => `${numeral}、項目`);
    check(rule, [...first, '一○、項目', '一一、項目'].join('\n'));
  });

  it('is silent where only some points of another text are printed', () => {
    check(rule, '獎勵要點部分規定修正規定\n一、評核對象\n二、評核方式\n五、獎勵');
    check(rule, '一、修正部分規定。\n二、乙\n⟦四、⟧丁');
  });

  it('renumbers the items that follow', () => {
    assert.equal(fixed(rule, '1、甲\n2、乙\n4、丙\n5、丁'), '1、甲\n2、乙\n3、丙\n4、丁');
    assert.equal(fixed(rule, '（一）甲\n（三）乙'), '（一）甲\n（二）乙');
    assert.equal(fixed(rule, '１、甲\n３、乙\n４、丙'), '１、甲\n２、乙\n３、丙');
  });

  it('inserts the missing items', () => {
    assert.equal(fixed(rule, '1、甲\n4、丁', '補上'), '1、甲\n2、\n3、\n4、丁');
  });
});
