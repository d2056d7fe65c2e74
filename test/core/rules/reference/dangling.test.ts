import { referenceDangling } from '../../../../core/rules/reference/dangling';
import { checkRule } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(referenceDangling, marked);
};

describe('reference/dangling', () => {
  it('finds an announcement with the next sibling right after it', () => {
    check('一、資訊處\n(一) 本月演練結果⟦如下：⟧\n(二) 系統維運正常。');
    check('1、審查委員所提意見⟦如下：⟧\n2、經費來源已確認。');
    check('(1) 受理之案件，應檢附⟦下列文件：⟧\n(2) 逾期不予受理。');
    check('A. 分工情形⟦如次：⟧\nB. 後續期程另訂之。');
  });

  it('finds one at the end of a unit, and of the report', () => {
    check('一、秘書處\n(一) 車輛調度\n1、應配合⟦下列事項：⟧\n二、人事處\n(一) 差勤');
    check('一、主計處\n(一) 決算\n(二) 各機關應注意事項⟦如下：⟧');
    check('一、主計處\n(一) 各機關應注意事項⟦如下：⟧\n\n\n');
  });

  it('finds one in a paragraph below an item', () => {
    check('一、海巡處\n(一) 勤務規劃\n本月檢討重點⟦如下：⟧\n(二) 裝備汰換');
    check('一、海巡處\n(一) 勤務\n1、巡護\n綜上，後續作為⟦如下列：⟧\n二、漁業處\n(一) 護漁');
  });

  it('finds one without a colon, in bold type, or with a note after it', () => {
    check('(一) 會議決議⟦如下。⟧\n(二) 其他');
    check('(一) 會議決議⟦如下⟧\n(二) 其他');
    check('(一) **會議決議⟦如下：⟧**\n(二) 其他');
    check('(一) 會議決議⟦如下：⟧ <!-- 待業務單位補 -->\n(二) 其他');
  });

  it('finds one in the preamble with another field after it', () => {
    check('案由：甲案\n說明：本案重點⟦如下：⟧\n擬辦：請鑒核');
  });

  it('does not take a comment for what was announced', () => {
    check('(一) 各場次時間⟦如下：⟧\n<!-- 表格另補 -->\n(二) 其他');
  });

  it('is silent where items, paragraphs, tables or figures follow', () => {
    check('(一) 會議決議如下：\n1、同意備查。\n2、請續辦。\n(二) 其他');
    check('(一) 會議決議如下：\n\n同意備查，並請續辦。\n(二) 其他');
    check('(一) 各場次人數如下：\n| 場次 | 人數 |\n|---|---|\n| 一 | 20 |\n(二) 其他');
    check('(一) 各場次人數如下：\n表一　各場次人數\n(二) 其他');
    check('(一) 流程如下：\n![圖一　流程](flow.svg)\n(二) 其他');
    check('案由：甲案\n說明：各單位工作摘要如下：\n\n一、資訊處\n二、人事處');
    check('一、甲案\n(一) 子項\n1、丑項\n2、寅項，分述如下：\n(1) 卯\n(2) 辰');
  });

  it('is silent where the sentence goes on itself', () => {
    check('(一) 決議如下：同意備查。\n(二) 其他');
    check('(一) 應依下列規定辦理發行事宜。\n(二) 其他');
    check('(一) 分工如下列各款所定。\n(二) 其他');
    check('(一) 有下列情形之一者，得延長之。\n(二) 其他');
  });

  it('is silent in a table of contents', () => {
    check(
      '目錄\n一、本月工作重點如下：\n二、下月工作重點如下：\n\n一、本月工作重點如下：\n(一) 甲。\n二、下月工作重點如下：\n(一) 丙。',
    );
    check('目錄\n壹、前言\n貳、辦理情形如下：\n\n壹、前言\n說明。\n貳、辦理情形如下：\n(一) 甲。\n(二) 乙。');
    check('一、甲司\n(一) 辦理情形如下：\n1、甲。\n2、乙。\n二、乙司\n(一) 辦理情形⟦如下：⟧\n(二) 其他');
    check('壹、目錄\n一、甲案辦理情形如下：\n二、乙案辦理情形如下：\n三、丙案辦理情形如下：\n貳、其他');
    check('壹、工作\n一、甲案辦理情形⟦如下：⟧\n二、乙案辦理情形⟦如下：⟧\n三、丙案。\n貳、其他');
  });

  it('is silent where an announcement opens a series of its own', () => {
    check('一、依據\n二、目的\n公告事項如下：\n一、受理期間\n二、受理地點');
    check('一、目的\n（註）說明如下：\n1. 以正楷填寫。\n2. 逾期不受理。');
  });

  it('leaves a marker of the wrong level to the rules on numbering', () => {
    check('1、甲案\n2、乙案，辦理情形如下：\n1、已公告。\n2、已簽約。\n3、丙案');
  });

  it('is silent before 說明 in an official letter', () => {
    check('主旨：有關本部會議室借用，規定如下：\n說明：\n一、依本部規定辦理。');
  });
});
