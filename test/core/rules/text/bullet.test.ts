import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'text/bullet';

describe(rule, () => {
  itFinds(rule, [
    ['a hyphen', '⟦- ⟧(1) 受理\n(2) 審查', '(1) 受理\n(2) 審查'],
    ['a dot after a blank', ' ⟦• ⟧1、受理\n2、審查', ' 1、受理\n2、審查'],
    ['a dot without blank', '⟦●⟧一、資訊處\n二、人事處', '一、資訊處\n二、人事處'],
    ['a star', '⟦* ⟧A. 受理\nB. 審查', 'A. 受理\nB. 審查'],
    ['a plus sign', '1、受理\n⟦+ ⟧2、審查', '1、受理\n2、審查'],
    ['a dash', '1、受理\n⟦– ⟧2、審查\n3、核定', '1、受理\n2、審查\n3、核定'],
    ['a square', '(一) 緣起\n⟦■ ⟧(二) 現況', '(一) 緣起\n(二) 現況'],
    ['a diamond', '(一) 緣起\n⟦◆⟧(二) 現況', '(一) 緣起\n(二) 現況'],
    ['an arrow', '1. 受理\n⟦➢ ⟧2. 審查', '1. 受理\n2. 審查'],
    ['a middle dot', '1. 受理\n⟦‧⟧2. 審查', '1. 受理\n2. 審查'],
    ['another middle dot', '一、受理\n⟦·⟧二、審查', '一、受理\n二、審查'],
    ['what a word processor writes', '(1) 受理\n⟦⦁\t⟧(2) 審查\n⟦‣ ⟧(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
    ['a pointer', 'A. 受理\n⟦► ⟧B. 審查', 'A. 受理\nB. 審查'],
    ['a full-width blank after it', '1、受理\n⟦-　⟧2、審查', '1、受理\n2、審查'],
    ['a tabulator after it', '1、受理\n⟦•\t⟧2、審查', '1、受理\n2、審查'],
    ['a full-width indentation in front of it', '1、受理\n　　⟦- ⟧2、審查', '1、受理\n　　2、審查'],
    ['one in front of each item', '⟦- ⟧(1) 受理\n⟦- ⟧(2) 審查\n⟦- ⟧(3) 核定', '(1) 受理\n(2) 審查\n(3) 核定'],
    [
      'several levels, indented as a list',
      '⟦- ⟧1、受理\n ⟦- ⟧(1) 紙本\n ⟦- ⟧(2) 線上\n⟦- ⟧2、審查',
      '1、受理\n (1) 紙本\n (2) 線上\n2、審查',
    ],
    ['full-width brackets after it', '（一）緣起\n⟦- ⟧（二）現況', '（一）緣起\n（二）現況'],
    ['a circled digit after it', '①受理\n⟦• ⟧②審查', '①受理\n②審查'],
    [
      'two items on one line once',
      '⟦- ⟧(一) 1.壓力錶\n2.安全閥\n(二) 管線',
      '(一) 1.壓力錶\n2.安全閥\n(二) 管線',
    ],
    ['an item in bold', '1、受理\n⟦- ⟧2、**審查**', '1、受理\n2、**審查**'],
  ]);

  itIsSilentOn(rule, [
    ['a bullet in front of text', '1、甲\n- 說明文字。\n2、乙'],
    ['a list without numbers', '- 受理申請\n- 書面審查\n- 核定公告'],
    ['a minus', '1、甲\n-1.5度為新低。\n2、乙'],
    ['a minus in front of a figure', '1、甲\n- 1.5公里以內。\n2、乙'],
    ['a bullet in front of a telephone number', '1、電話\n- (03)8882403\n2、傳真'],
    ['a bullet in front of a year', '1、期程\n- 112年完成招標。\n- 113年完成驗收。\n2、經費'],
    [
      'a bullet in front of prose that begins like a marker',
      '議程\n• 甲、乙方代表抽籤。\n• 甲、乙方代表陳述。',
    ],
    ['a box to tick', '1、資格\n□(1) 一般\n☑(2) 離島\n2、文件'],
    ['a circle that stands for a name', '1、會勘○○段\n○○段土地清冊如附。\n2、其他'],
    ['a middle dot within a name', '1、原住民族代表\n瓦旦·哈勇委員出席。\n2、其他'],
    ['a star after the marker', '1、*必填欄位\n2、※注意事項'],
    ['a dash that goes on with the sentence', '1、第一階段\n—112年底前完成。\n2、第二階段'],
    ['bold type', '**1、受理**\n**2、審查**'],
    ['a rule of hyphens', '1、甲\n---\n2、乙'],
    ['a table', '| 項目 | 件數 |\n| - | - |\n| - (1) 一般 | 3 |'],
    ['a comment', '1、甲\n<!-- - 2、草稿 -->\n2、乙'],
    ['a field', '- 案由：本部業務報告\n一、司\n二、處'],
    ['a note', '※ 1、受理時間另定。\n※ 2、地點另定。'],
  ]);
});
