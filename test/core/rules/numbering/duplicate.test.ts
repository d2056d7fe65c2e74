import { check } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/duplicate';

describe(rule, () => {
  itFinds(rule, [
    [
      'a number that an inserted item took, with those after it',
      '1、完成訪談。\n2、完成設計。\n⟦2、⟧完成測試。\n3、辦理驗收。',
      '1、完成訪談。\n2、完成設計。\n3、完成測試。\n4、辦理驗收。',
    ],
    [
      'one wrong digit, where the next goes on',
      '1、完成訪談。\n2、完成設計。\n⟦2、⟧完成測試。\n4、辦理驗收。',
      '1、完成訪談。\n2、完成設計。\n3、完成測試。\n4、辦理驗收。',
    ],
    ['the last one', '(一) 緣起\n(二) 現況\n⟦(二)⟧ 對策', '(一) 緣起\n(二) 現況\n(三) 對策'],
    [
      'the first one, with those after it',
      'A. 收件\n⟦A.⟧ 初審\nB. 複審\nC. 核定',
      'A. 收件\nB. 初審\nC. 複審\nD. 核定',
    ],
    [
      'the number of an earlier sibling',
      '1、甲案\n2、乙案\n3、丙案\n⟦2、⟧丁案\n5、戊案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案',
    ],
    [
      'two in one group as two',
      '1、甲案\n⟦1、⟧乙案\n3、丙案\n4、丁案\n⟦4、⟧戊案\n6、己案',
      '1、甲案\n2、乙案\n3、丙案\n4、丁案\n5、戊案\n6、己案',
    ],
    [
      'a unit, and nothing below it',
      '一、秘書處\n(一) 文書\n(二) 庶務\n⟦一、⟧人事處\n(一) 任免\n(二) 考核\n三、政風處\n(一) 預防\n(二) 查處',
      '一、秘書處\n(一) 文書\n(二) 庶務\n二、人事處\n(一) 任免\n(二) 考核\n三、政風處\n(一) 預防\n(二) 查處',
    ],
    [
      'an item whose own items are in order',
      '1、北區\n(1) 新建\n(2) 修繕\n2、中區\n(1) 新建\n(2) 修繕\n⟦2、⟧南區\n(1) 新建\n(2) 修繕\n4、東區',
      '1、北區\n(1) 新建\n(2) 修繕\n2、中區\n(1) 新建\n(2) 修繕\n3、南區\n(1) 新建\n(2) 修繕\n4、東區',
    ],
    [
      'one at the bottom of the handbook’s levels',
      '壹、總則\n一、依據\n(一) 法令\n1、組織法\n2、處務規程\n⟦2、⟧編制表\n4、分層負責表\n(二) 計畫\n二、期程\n貳、附則',
      '壹、總則\n一、依據\n(一) 法令\n1、組織法\n2、處務規程\n3、編制表\n4、分層負責表\n(二) 計畫\n二、期程\n貳、附則',
    ],
    ['a stem', '甲、受理\n乙、審查\n⟦乙、⟧核定\n丁、撥款', '甲、受理\n乙、審查\n丙、核定\n丁、撥款'],
    ['full-width digits', '１、品名。\n２、成分。\n⟦２、⟧用途。', '１、品名。\n２、成分。\n３、用途。'],
    ['enclosed digits', '⑴填表\n⑵用印\n⟦⑵⟧寄送\n⑷歸檔', '⑴填表\n⑵用印\n⑶寄送\n⑷歸檔'],
    [
      'small letters in brackets',
      '(1) 初審\n(a) 資格\n⟦(a)⟧ 經費\n(c) 期程\n(2) 複審',
      '(1) 初審\n(a) 資格\n(b) 經費\n(c) 期程\n(2) 複審',
    ],
    [
      'one after a table',
      '1、經費\n| 年度 | 件數 |\n| --- | --- |\n| 112年 | 3 |\n\n⟦1、⟧人力\n3、期程',
      '1、經費\n| 年度 | 件數 |\n| --- | --- |\n| 112年 | 3 |\n\n2、人力\n3、期程',
    ],
    [
      'a title that begins with a numeral, doubled all the same',
      '一、一級檢修\n二、二級檢修\n⟦二、⟧三級檢修\n四、大修',
      '一、一級檢修\n二、二級檢修\n三、三級檢修\n四、大修',
    ],
  ]);

  itIsSilentOn(rule, [
    ['the same numbers below different parents', '(一) 甲\n1、子\n2、丑\n(二) 乙\n1、寅\n2、卯'],
    ['titles that begin with a numeral', '一、一級檢修\n二、二級檢修\n三、三級檢修'],
    [
      'the same number at several levels',
      '一、司務\n(一) 法規\n1、修正\n(1) 預告\n(2) 發布\n2、廢止\n(二) 計畫\n二、處務',
    ],
    [
      'parties that open the same line again and again',
      '議程\n甲、乙方代表抽籤決定順序。\n甲、乙方代表陳述意見。\n甲、乙方代表總結。',
    ],
    [
      'a form that stands twice',
      '一、填寫說明\n二、注意事項\n附件一　申請表\n1. 姓名\n2. 地址\n附件二　切結書\n1. 姓名\n2. 地址',
    ],
    [
      'notes below each of two tables',
      '一、預算\n註：1. 單位為千元。\n2. 不含追加。\n二、決算\n註：1. 單位為千元。\n2. 含保留數。',
    ],
    [
      'fields that each have their points',
      '主旨：檢送會議紀錄。\n說明：\n一、依會議決議辦理。\n二、請於文到7日內函復。\n擬辦：\n一、奉核後函復。\n二、文存。',
    ],
    [
      'rows of a table',
      '1、名額\n| 類別 | 名額 |\n| --- | --- |\n| 1、一般 | 3 |\n| 1、離島 | 2 |\n\n2、期程',
    ],
    ['a draft of an item in a comment', '1、名額\n<!-- 2、期程（原稿） -->\n2、期程（定稿）\n3、經費'],
    ['an item of another text that is quoted', '1、第2點修正為「2、名額」。\n2、第2點說明欄一併修正。'],
    [
      'twice a sentence that goes on with 二、三',
      '一、申請人資格：\n二、三年內未受處分者。\n二、申請期限：\n二、三月間公告。\n三、其他。',
    ],
    [
      'a cited number at the start of a line',
      '1、本要點經核定，其第4點第1項第\n1、2款施行日期另定之。\n2、餘照案通過。',
    ],
    [
      'options below each question',
      '1、是否具備資格\n(1) 是\n(2) 否\n2、是否檢附證明\n(1) 是\n(2) 否\n3、是否同意公開\n(1) 是\n(2) 否',
    ],
    [
      'a series below each heading of one item',
      '一、聽證程序\n第一場\n1、報到\n2、陳述意見\n第二場\n1、報到\n2、陳述意見\n二、其他',
    ],
  ]);

  it('finds three of one number as two', () => {
    check(rule, '1、甲案\n2、乙案\n⟦2、⟧丙案\n⟦2、⟧丁案\n5、戊案\n6、己案');
  });
});
