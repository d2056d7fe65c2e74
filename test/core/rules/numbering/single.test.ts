import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/single';

describe(rule, () => {
  itFinds(rule, [
    ['the only item below a number', '1、完成訪談：\n⟦(1)⟧ 訪談機關12個。\n2、完成設計。'],
    ['the only item of a unit', '一、資訊處\n⟦(一)⟧ 機房移轉\n二、人事處'],
    ['the only item of the last unit', '一、資訊處\n(一) 維運\n(二) 資安\n二、人事處\n⟦(一)⟧ 任免'],
    ['the only item below the last of a group', '1、訪談\n2、設計\n⟦(1)⟧ 系統架構。'],
    ['one on each of two levels', '一、資訊處\n⟦(一)⟧ 維運\n⟦1、⟧機房移轉\n二、人事處'],
    ['one below each of two items', '(一) 北區\n⟦1、⟧新建\n(二) 南區\n⟦1、⟧修繕'],
    ['a letter', '(1) 初審\n⟦A.⟧ 資格\n(2) 複審'],
    ['a small letter', '(1) 初審\n⟦a.⟧ 資格\n(2) 複審'],
    ['a stem', '1. 程序\n⟦甲、⟧受理\n2. 附則'],
    ['full-width digits', '(一) 內容\n⟦１、⟧品名。\n(二) 包裝'],
    ['full-width brackets', '１、內容\n⟦（１）⟧品名。\n２、包裝'],
    ['a circled digit', '1、步驟\n⟦①⟧填表\n2、其他'],
    ['a section of a chapter', '壹、依據\n⟦一、⟧組織法第五條。\n貳、目的'],
    ['one with paragraphs below it', '1、訪談\n⟦(1)⟧ 機關\n共12個。\n均已完成。\n2、設計'],
    ['one with items below it', '一、資訊處\n⟦(一)⟧ 維運\n1、機房\n2、網路\n二、人事處'],
    ['one after a bullet', '1、訪談\n- ⟦(1)⟧ 機關12個。\n2、設計'],
    [
      'one in front of a table',
      '1、訪談\n⟦(1)⟧ 機關\n| 機關 | 日期 |\n| --- | --- |\n| 甲 | 3日 |\n\n2、設計',
    ],
  ]);

  itIsSilentOn(rule, [
    ['two items', '1、甲\n(1) 子\n(2) 丑\n2、乙'],
    ['a single unit', '一、司'],
    ['a single chapter with sections', '壹、總則\n一、依據\n二、目的'],
    ['a series that goes on after a heading', '一、司\n(一) 前\n1、甲\n備註\n1、乙\n(二) 後'],
    ['the last of a series that runs on', '(一) 規範\n1、登記\n2、申報\n(二) 罰則\n3、罰鍰\n(三) 附則'],
    [
      'a section of a chapter, where sections run on',
      '壹、品質規範\n一、紀錄\n二、專櫃\n貳、衛生規範\n三、廠房\n參、附則',
    ],
    ['prose that begins like a marker', '(一) 聽證程序\n甲、乙方代表抽籤決定順序。\n(二) 其他'],
    ['a telephone number', '1、電話\n(03)8882403\n2、傳真'],
    ['a figure with a unit', '1、範圍\n1.5公里以內。\n2、期程'],
    ['an identifier', '1、依據\n94.1.3.公法字第0940000003號函。\n2、目的'],
    ['an abbreviation', '1、核准\nU.S. FDA許可。\n2、期程'],
    ['a Roman numeral', 'I. These Directions are drawn up.\n1、甲\n2、乙'],
    ['a marker in a comment', '1、甲\n<!-- (1) 草稿 -->\n2、乙'],
    ['a marker in a table', '1、甲\n| (1) | 子 |\n| --- | --- |\n\n2、乙'],
    ['a quotation', '1、第三點修正為：\n「(一) 申請書。」\n2、其餘照案。'],
    ['a marker in the middle of a line', '1、應備文件：(1)申請書\n2、期限'],
    ['two items on one line that go on', '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n(二) 其他'],
    ['one that has a mistake of its own', '1、甲\n⟦(2)⟧{numbering/level} 乙\n3、丙'],
  ]);
});
