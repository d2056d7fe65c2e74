import assert from 'node:assert/strict';
import { fixed } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/style';

describe(rule, () => {
  itFinds(rule, [
    [
      'full-width brackets among half-width ones',
      '(一) 法規\n(二) 計畫\n⟦（三）⟧研考',
      '(一) 法規\n(二) 計畫\n(三) 研考',
    ],
    [
      'half-width brackets among full-width ones',
      '（一）法規\n⟦(二)⟧ 計畫\n（三）研考',
      '（一）法規\n（二）計畫\n（三）研考',
    ],
    ['a dot among pauses', '1、甲\n2、乙\n⟦3.⟧丙', '1、甲\n2、乙\n3、丙'],
    ['a pause among dots', '1. 甲\n2. 乙\n⟦3、⟧丙\n4. 丁', '1. 甲\n2. 乙\n3. 丙\n4. 丁'],
    ['full-width digits', '1、甲\n⟦２、⟧乙\n3、丙', '1、甲\n2、乙\n3、丙'],
    ['half-width digits', '１、甲\n２、乙\n⟦3、⟧丙', '１、甲\n２、乙\n３、丙'],
    ['full-width digits in brackets', '(1) 甲\n⟦(２)⟧ 乙\n(3) 丙', '(1) 甲\n(2) 乙\n(3) 丙'],
    ['enclosed digits', '(1) 甲\n⟦⑵⟧乙\n(3) 丙', '(1) 甲\n(2) 乙\n(3) 丙'],
    ['enclosed numerals', '(一) 甲\n⟦㈡⟧乙\n(三) 丙', '(一) 甲\n(二) 乙\n(三) 丙'],
    ['letters with a pause among dots', 'A. 甲\nB. 乙\n⟦C、⟧丙', 'A. 甲\nB. 乙\nC. 丙'],
    ['full-width letters', 'A. 甲\n⟦Ｂ.⟧ 乙\nC. 丙', 'A. 甲\nB. 乙\nC. 丙'],
    ['a superfluous dot', '(1) 甲\n(2) 乙\n⟦(3).⟧ 丙', '(1) 甲\n(2) 乙\n(3) 丙'],
    ['the first of a report', '⟦（1）⟧甲\n(2) 乙\n(3) 丙', '(1) 甲\n(2) 乙\n(3) 丙'],
    [
      'a whole group of another unit',
      '一、司\n(一) 甲\n(二) 乙\n(三) 丙\n二、處\n⟦（一）⟧丁\n⟦（二）⟧戊',
      '一、司\n(一) 甲\n(二) 乙\n(三) 丙\n二、處\n(一) 丁\n(二) 戊',
    ],
    [
      'two kinds, each for itself',
      '(一) 甲\n⟦１、⟧子\n2、丑\n3、寅\n⟦（二）⟧乙\n(三) 丙',
      '(一) 甲\n1、子\n2、丑\n3、寅\n(二) 乙\n(三) 丙',
    ],
    ['one after a bullet', '- (1) 甲\n- ⟦（2）⟧乙\n- (3) 丙', '- (1) 甲\n- (2) 乙\n- (3) 丙'],
  ]);

  const toNine = [...'一二三四五六七八九'].map((numeral) => `${numeral}、項目\n`).join('');
  const circled = Array.from({ length: 3 }, (_, index) => `${'①②③'.charAt(index)}項目\n`).join('');
  itIsSilentOn(rule, [
    ['two forms of which none prevails', '(一) 甲\n（二）乙'],
    ['another form for another kind', '(一) 甲\n（1）子\n（2）丑\n(二) 乙'],
    [
      'full-width digits below Han numerals',
      '一、申請\n(一) 文件\n１、申請書\n２、切結書\n(二) 期限\n二、審查',
    ],
    ['half-width in brackets, full-width without', '１、甲\n(1) 子\n(2) 丑\n２、乙'],
    ['letters with dots below digits with pauses', '1、甲\nA. 子\nB. 丑\n2、乙'],
    ['ten written by place', `${toNine}一○、項目\n十一、項目`],
    ['a variant of a chapter’s numeral', '壹、依據\n貳、目的\n叁、對象\n肆、期程'],
    ['blanks after the marker', '一、 甲\n二、乙\n三、　丙'],
    ['indented markers', '1、甲\n　　2、乙\n  3、丙'],
    ['circled digits beside digits in brackets', `(1) 甲\n(2) 乙\n${circled}(3) 丙`],
    ['a marker of the wrong level', '(1) 甲\n1、子\n2、丑\n⟦（3）⟧{numbering/level}寅\n4、卯\n(2) 乙'],
    ['a marker whose brackets are wrong', '(1) 甲\n(2) 乙\n⟦（3)⟧{numbering/bracket}丙\n(4) 丁'],
    ['citations in running text', '(一) 甲\n(二) 依前述（一）及（三）辦理\n(三) 丙（１）及２．均同'],
    ['markers in a table', '1、甲\n| １． | 子 |\n| --- | --- |\n| ２． | 丑 |\n\n2、乙\n3、丙'],
    ['prose that begins with digits', '1、甲\n2.5公里範圍內。\n2、乙\n２０日後啟動。\n3、丙'],
    ['a marker in a comment', '(一) 甲\n<!-- （二）草稿 -->\n(二) 乙\n(三) 丙'],
  ]);

  it('writes one marker, or all of its kind, the usual way', () => {
    const text = '(一) 甲\n(二) 乙\n(三) 丙\n（四）丁\n（五）戊';
    assert.equal(fixed(rule, text), '(一) 甲\n(二) 乙\n(三) 丙\n(四) 丁\n（五）戊');
    assert.equal(fixed(rule, text, '全文'), '(一) 甲\n(二) 乙\n(三) 丙\n(四) 丁\n(五) 戊');
  });
});
