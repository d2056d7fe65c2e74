import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/start';

describe(rule, () => {
  itFinds(rule, [
    [
      'items of a unit that begin at 2',
      '一、資訊處\n⟦(二)⟧ 維運\n(三) 資安\n二、人事處\n(一) 任免\n(二) 考核',
      '一、資訊處\n(一) 維運\n(二) 資安\n二、人事處\n(一) 任免\n(二) 考核',
    ],
    ['the second group, while the first ended at 1', '(一) 甲\n1、子\n(二) 乙\n⟦2、⟧丑\n3、寅\n4、卯'],
    [
      'a wrong digit at the first of a group',
      '(一) 收件\n⟦4、⟧紙本\n2、線上\n3、臨櫃',
      '(一) 收件\n1、紙本\n2、線上\n3、臨櫃',
    ],
    [
      'a wrong digit at the first of a series after a heading',
      '注意事項\n1. 甲\n2. 乙\n3. 丙\n議程\n⟦5.⟧ 子\n2. 丑\n3. 寅\n4. 卯',
      '注意事項\n1. 甲\n2. 乙\n3. 丙\n議程\n1. 子\n2. 丑\n3. 寅\n4. 卯',
    ],
    [
      'a wrong numeral at the first of a series after a heading',
      '一、表\n(一) 日期\n(二) 地點\n經費來源\n⟦(五)⟧ 總經費\n(二) 補助\n(三) 自籌\n二、其他',
      '一、表\n(一) 日期\n(二) 地點\n經費來源\n(一) 總經費\n(二) 補助\n(三) 自籌\n二、其他',
    ],
    [
      'the first units of a report lost',
      '⟦二、⟧資訊處\n(一) 維運\n(二) 資安\n三、人事處\n(一) 任免\n(二) 考核',
      '一、資訊處\n(一) 維運\n(二) 資安\n二、人事處\n(一) 任免\n(二) 考核',
    ],
    [
      'the items at the bottom',
      '(1) 書面審查\n⟦B.⟧ 經費\nC. 期程\n(2) 實地訪視',
      '(1) 書面審查\nA. 經費\nB. 期程\n(2) 實地訪視',
    ],
    [
      'digits in brackets',
      '1、申請\n⟦(2)⟧ 應備文件\n(3) 收件期間\n2、審查\n(1) 初審\n(2) 複審',
      '1、申請\n(1) 應備文件\n(2) 收件期間\n2、審查\n(1) 初審\n(2) 複審',
    ],
    [
      'full-width digits',
      '(一) 內容\n⟦２、⟧成分。\n３、用途。\n(二) 包裝',
      '(一) 內容\n１、成分。\n２、用途。\n(二) 包裝',
    ],
    ['stems', '1. 程序\n⟦乙、⟧審查\n丙、核定\n2. 附則', '1. 程序\n甲、審查\n乙、核定\n2. 附則'],
    ['circled digits', '1、步驟\n⟦②⟧用印\n③寄送\n2、其他', '1、步驟\n①用印\n②寄送\n2、其他'],
    [
      'two groups that begin at 2, the one as well as the other',
      '一、法規\n⟦(二)⟧ 修正\n(三) 廢止\n二、訴願\n⟦(二)⟧ 受理\n(三) 審結\n三、國會\n(一) 質詢\n(二) 協調',
    ],
    [
      'a chapter whose sections begin at 2',
      '壹、總則\n⟦二、⟧目的\n三、對象\n貳、經費\n一、來源\n二、支用',
      '壹、總則\n一、目的\n二、對象\n貳、經費\n一、來源\n二、支用',
    ],
  ]);

  itIsSilentOn(rule, [
    ['a series that began in a note', '註：1. 編號由主辦單位填寫。\n2. 請以正楷填寫。'],
    ['a series that began in the sentence above', '例１、年齡限制\n２、體能限制\n３、其他'],
    ['a series that began after a colon', '備註事項：1、免附正本。\n2、影本應用印。\n3、逾期不受理。'],
    ['two items on one line', '(一) 1.壓力錶應每年校驗。\n2.安全閥應每年校驗。\n(二) 其他'],
    [
      'a series that runs on below the next parent',
      '(一) 交通部\n1、鐵路\n2、公路\n3、航空\n(二) 郵政\n4、中華郵政公司改制。\n5、儲匯業務。',
    ],
    [
      'a series that runs on across a chapter',
      '壹、品質規範\n一、索取紀錄。\n二、設專櫃。\n貳、衛生規範\n三、建築與設備\n(一) 廠房\n(二) 天花板\n四、人員',
    ],
    [
      'a series that runs on below three parents',
      '(一) 規範\n1、登記\n2、申報\n(二) 查核\n3、抽查\n4、複查\n(三) 罰則\n5、罰鍰\n6、停業',
    ],
    [
      'a series that goes on below a heading of the same item',
      '一、程序\n(一) 受理\n(二) 審查\n審查通過後\n(三) 核定\n(四) 撥款\n二、附則',
    ],
    ['one point of a text that is amended', '補助要點第三點修正規定\n三、補助額度以十萬元為限。'],
    [
      'points of a text that are printed in part',
      '評鑑作業要點部分規定修正規定\n三、評鑑委員由本部遴聘。\n五、評鑑以實地訪視為之。',
    ],
    ['a telephone number', '(一) 洽詢專線\n(03)8882403\n(二) 傳真'],
    ['a date at the start of a line', '一、公告期間\n12.31前受理申請。\n二、公告地點\n3.5公里範圍內。'],
    ['a year at the start of a line', '一、抽測\n11年增加抽測2款。\n20日後啟動複測。\n二、結果'],
    ['prose that begins with two numbers', '一、評鑑\n三、四年一次為原則。\n二、訪視\n五、六月間辦理。'],
    ['an article that is quoted', '一、依據：\n「三、本要點所稱補助，指下列各款。」\n二、目的'],
    [
      'a table that begins at 2',
      '一、名次\n| 名次 | 單位 |\n| --- | --- |\n| 2、 | 甲 |\n| 3、 | 乙 |\n\n二、獎勵',
    ],
    ['an abbreviation in English', '一、依據\nB.C. 200年之史料。\n二、來源\nU.S. FDA核准。'],
  ]);
});
