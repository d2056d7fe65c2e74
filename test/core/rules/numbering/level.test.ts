import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/level';

describe(rule, () => {
  itFinds(rule, [
    [
      'a bracket too many',
      '1、完成訪談。\n⟦(2)⟧ 完成設計。\n3、完成測試。',
      '1、完成訪談。\n2、完成設計。\n3、完成測試。',
    ],
    [
      'a bracket too few',
      '一、司\n(一) 法規\n⟦二、⟧計畫\n(三) 研考\n二、處\n(一) 文書\n(二) 庶務',
      '一、司\n(一) 法規\n(二) 計畫\n(三) 研考\n二、處\n(一) 文書\n(二) 庶務',
    ],
    [
      'one with items below it',
      '一、司\n(一) 甲\n1、子\n2、丑\n⟦二、⟧乙\n1、寅\n2、卯\n(三) 丙\n二、處\n(一) 丁\n(二) 戊',
      '一、司\n(一) 甲\n1、子\n2、丑\n(二) 乙\n1、寅\n2、卯\n(三) 丙\n二、處\n(一) 丁\n(二) 戊',
    ],
    [
      'one among siblings that have items of their own',
      '1、北區\nA. 新建\nB. 修繕\n⟦(2)⟧ 中區\nA. 新建\nB. 修繕\n3、南區\nA. 新建\nB. 修繕',
      '1、北區\nA. 新建\nB. 修繕\n2、中區\nA. 新建\nB. 修繕\n3、南區\nA. 新建\nB. 修繕',
    ],
    [
      'the first of a group',
      '(一) 前\n1、子\n2、丑\n(二) 後\n⟦(1)⟧ 寅\n2、卯\n3、辰',
      '(一) 前\n1、子\n2、丑\n(二) 後\n1、寅\n2、卯\n3、辰',
    ],
    ['one with a dot among its like', '1.甲\n⟦(2)⟧ 乙\n3.丙', '1.甲\n2.乙\n3.丙'],
    [
      'one in full width',
      '一、司\n（一）甲\n⟦二、⟧乙\n（三）丙\n二、處',
      '一、司\n（一）甲\n（二）乙\n（三）丙\n二、處',
    ],
    [
      'a digit among Han numerals',
      '一、時間\n二、地點\n⟦3、⟧議題\n四、程序\n五、附則',
      '一、時間\n二、地點\n三、議題\n四、程序\n五、附則',
    ],
    [
      'a Han numeral among digits',
      '(一) 文件\n1、申請書\n2、切結書\n⟦三、⟧同意書\n4、計畫書\n(二) 期限',
      '(一) 文件\n1、申請書\n2、切結書\n3、同意書\n4、計畫書\n(二) 期限',
    ],
    [
      'a plain numeral among chapters',
      '壹、依據\n貳、目的\n⟦三、⟧對象\n肆、期程\n伍、附則',
      '壹、依據\n貳、目的\n參、對象\n肆、期程\n伍、附則',
    ],
    [
      'a letter among digits',
      '(1) 收件\n(2) 初審\n⟦C.⟧ 複審\n(4) 核定',
      '(1) 收件\n(2) 初審\n(3) 複審\n(4) 核定',
    ],
    [
      'a Han numeral in brackets among digits in brackets',
      '1、審查\n(1) 收件\n⟦(二)⟧ 初審\n(3) 複審\n2、核定\n(1) 公告\n(2) 撥款',
      '1、審查\n(1) 收件\n(2) 初審\n(3) 複審\n2、核定\n(1) 公告\n(2) 撥款',
    ],
    [
      'one in each of two groups',
      '(一) 北區\n1、新建\n⟦(2)⟧ 修繕\n3、拆除\n(二) 南區\n1、新建\n⟦(2)⟧ 修繕\n3、拆除',
      '(一) 北區\n1、新建\n2、修繕\n3、拆除\n(二) 南區\n1、新建\n2、修繕\n3、拆除',
    ],
    [
      'one in the middle of a long group',
      '1、甲\n2、乙\n3、丙\n4、丁\n⟦(5)⟧ 戊\n6、己\n7、庚\n8、辛',
      '1、甲\n2、乙\n3、丙\n4、丁\n5、戊\n6、己\n7、庚\n8、辛',
    ],
  ]);

  itIsSilentOn(rule, [
    ['children that carry on the numbers by chance', '1、甲\n(1) 子\n(2) 丑\n2、乙\n(1) 寅\n(2) 卯\n3、丙'],
    [
      'a child with the number that its parent’s sibling would have',
      '一、司\n(一) 甲\n(二) 乙\n1、子\n2、丑\n3、寅\n(三) 丙\n二、處',
    ],
    [
      'a series that runs on and meets its parents’ numbers',
      '(一) 規範\n1、登記\n2、變更\n(二) 查核\n3、抽查\n4、複查\n(三) 罰則\n5、罰鍰\n6、停業',
    ],
    [
      'circled digits below digits, number by number',
      '1、受理\n①收件\n②登錄\n2、審查\n①初審\n②複審\n3、核定',
    ],
    ['letters between brackets', '(1) 甲\nA. 子\nB. 丑\n(2) 乙\nA. 寅\nB. 卯\n(3) 丙'],
    ['1.→甲→(甲)', '1. 總則\n甲、依據\n(甲) 法律\n(乙) 命令\n乙、目的\n2. 分則\n甲、對象\n乙、期程'],
    ['levels turned round', '1. 甲\n一、子\n二、丑\n2. 乙\n一、寅\n二、卯\n3. 丙\n一、辰\n二、巳'],
    [
      'another kind below each parent',
      '1、資格\n(1) 年齡\n(2) 學歷\n2、文件\nA. 申請書\nB. 切結書\n3、審查\n①初審\n②複審',
    ],
    [
      'prose that would be the next number',
      '1、費率如次。\n二、三級城市依附表辦理。\n2、期限另定之。\n3、附則。',
    ],
    [
      'parties that would be the next stem',
      '甲、議程\n乙、陳述\n(一) 第一回合\n丙、丁方代表依序發言。\n(二) 第二回合\n丙、總結',
    ],
    ['a table’s numbers', '1、項目\n| 項次 | 內容 |\n| --- | --- |\n| (2) | 訪視 |\n\n2、經費\n3、期程'],
    ['a comment’s number', '1、項目\n<!-- (2) 訪視 -->\n2、經費\n3、期程'],
    [
      'a series of an attachment among those of the text',
      '一、目的\n二、對象\n附件一　報名表\n1、姓名\n2、電話\n三、期程',
    ],
    [
      'two items on one line',
      '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n(二) 1.管線應每月巡檢。\n2.閥門應每季保養。',
    ],
  ]);

  itIsSilentOn(
    rule,
    [
      [
        'the handbook’s levels, by name',
        '壹、總則\n一、依據\n(一) 法令\n1、組織法\n(1) 條文\n甲、本文\n(甲) 前段\n(乙) 後段\n乙、但書\n(2) 理由\n2、規程\n(二) 計畫\n二、目的\n貳、附則',
      ],
    ],
    'handbook',
  );

  itFinds(
    rule,
    [
      [
        'a mark of another level in a business report, by name',
        '一、司\n(一) 甲\n1、子\n⟦(2)⟧ 丑\n3、寅\n(二) 乙\n二、處',
        '一、司\n(一) 甲\n1、子\n2、丑\n3、寅\n(二) 乙\n二、處',
      ],
    ],
    'business',
  );
});
