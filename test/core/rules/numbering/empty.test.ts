import assert from 'node:assert/strict';
import { fixed } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/empty';

describe(rule, () => {
  itFinds(rule, [
    ['an item in the middle', '1、完成訪談。\n⟦2、⟧\n3、完成測試。'],
    ['the first item', '(一) 法規\n⟦1、⟧\n2、廢止2案。\n(二) 計畫'],
    ['the last item of a report', '1、完成訪談。\n2、完成測試。\n⟦3、⟧'],
    ['the last item of a group', '(一) 法規\n1、修正3案。\n⟦2、⟧\n(二) 計畫'],
    ['a unit', '一、綜合規劃司\n⟦二、⟧\n三、資訊處'],
    ['one among blank lines and full-width blanks', '(一) 緣起\n\n⟦(二)⟧　\n\n(三) 對策'],
    ['one with a comment only', '1、緣起\n⟦2、⟧ <!-- 待補 -->\n3、對策'],
    ['one with a comment of several lines below it', '1、緣起\n⟦2、⟧\n<!--\n請資訊處補充\n-->\n3、對策'],
    ['a letter', '(1) 審查\nA. 資格\n⟦B.⟧\nC. 期程\n(2) 核定'],
    ['full-width brackets', '（一）緣起\n⟦（二）⟧\n（三）對策'],
    ['enclosed digits', '⑴填表\n⟦⑵⟧\n⑶寄送'],
    ['a stem', '甲、受理\n⟦乙、⟧\n丙、核定'],
    ['a chapter', '壹、依據\n⟦貳、⟧\n參、對象'],
    ['two of one group', '1、緣起\n⟦2、⟧\n⟦3、⟧\n4、對策'],
    ['one in each of two groups', '(一) 北區\n1、新建\n⟦2、⟧\n(二) 南區\n⟦1、⟧\n2、修繕'],
    ['one after a bullet', '- (1) 受理\n- ⟦(2)⟧\n- (3) 核定'],
    ['bold marks around nothing', '1、緣起\n⟦2、⟧****\n3、對策'],
  ]);

  itIsSilentOn(rule, [
    ['a paragraph below the marker', '1、甲\n2、\n本項另有說明。\n3、丙'],
    ['a paragraph after a blank line', '1、甲\n2、\n\n本項另有說明。\n3、丙'],
    ['items below the marker', '1、甲\n2、\n(1) 子\n(2) 丑\n3、丙'],
    ['a table below the marker', '1、甲\n2、\n| 年度 | 件數 |\n| --- | --- |\n3、丙'],
    ['a figure below the marker', '1、甲\n2、\n![圖一　位置](map.png)\n3、丙'],
    ['the blank lines of a form', '1、\n2、\n3、'],
    ['the blank lines of a form below an item', '一、出席人員：\n1.\n2.\n3.\n4.\n二、列席人員'],
    ['a form that is filled in at the top', '1、王委員\n2、\n3、\n4、\n5、'],
    ['two items on one line', '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n(二) 其他'],
    ['a title of one character', '1、無\n2、略\n3、同上'],
    ['a title of marks', '1、……\n2、—\n3、○○○'],
    ['a title that begins with a numeral', '一、一級檢修\n二、二級檢修\n三、三級檢修'],
    ['a title in bold', '1、**緣起**\n2、**現況**\n3、**對策**'],
    ['a title after a comment', '1、甲\n2、<!-- 原第三點 -->乙\n3、丙'],
    ['a field below the marker', '1、甲\n2、\n說明：如附件。\n3、丙'],
    ['numbers alone on a line of an agenda', '一、議程\n1\n主席致詞\n2\n業務報告\n二、其他'],
  ]);

  const removed: [name: string, text: string, without: string][] = [
    ['in the middle', '1、甲\n2、\n3、丙\n4、丁', '1、甲\n2、丙\n3、丁'],
    ['at the top', '(一) 甲\n1、\n2、子\n3、丑\n(二) 乙', '(一) 甲\n1、子\n2、丑\n(二) 乙'],
    ['at the end of a group', '(一) 甲\n1、子\n2、\n(二) 乙', '(一) 甲\n1、子\n(二) 乙'],
    ['at the end of the report', '1、甲\n2、乙\n3、', '1、甲\n2、乙'],
    ['above items of its siblings', '1、\n2、甲\n(1) 子\n(2) 丑\n3、乙', '1、甲\n(1) 子\n(2) 丑\n2、乙'],
    ['and leaves its comment', '1、甲\n2、\n<!-- 待補 -->\n3、丙', '1、甲\n<!-- 待補 -->\n2、丙'],
    ['and nothing else', '1、', ''],
  ];
  for (const [name, text, without] of removed) {
    it(`removes the item ${name}, and closes the gap`, () => {
      assert.equal(fixed(rule, text, '刪除'), without);
    });
  }
});
