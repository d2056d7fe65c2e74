import assert from 'node:assert/strict';
import { fixed } from '../../../support/marked-text';
import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'numbering/skip';
const regular = '一、司\n(一) 前\n1、甲\n2、乙\n(二) 後\n1、丙\n2、丁\n';
const deep = '一、司\n(一) 前\n1、甲\n(1) 子\n(2) 丑\n2、乙\n(1) 寅\n(2) 卯\n(二) 後\n1、丙\n2、丁\n';
const handbook = '壹、總則\n一、依據\n(一) 法律\n(二) 命令\n二、目的\n(一) 短程\n(二) 長程\n';

describe(rule, () => {
  itFinds(rule, [
    [
      'the second level left out below the last unit',
      `${regular}二、處\n⟦1、⟧子\n2、丑`,
      `${regular}二、處\n(一) 子\n(二) 丑`,
    ],
    [
      'it below the first unit',
      '一、處\n⟦1、⟧子\n2、丑\n二、司\n(一) 前\n1、甲\n2、乙\n(二) 後\n1、丙\n2、丁',
      '一、處\n(一) 子\n(二) 丑\n二、司\n(一) 前\n1、甲\n2、乙\n(二) 後\n1、丙\n2、丁',
    ],
    [
      'it below a unit in the middle',
      `${regular}二、處\n⟦1、⟧子\n2、丑\n三、室\n(一) 寅\n(二) 卯`,
      `${regular}二、處\n(一) 子\n(二) 丑\n三、室\n(一) 寅\n(二) 卯`,
    ],
    [
      'it below two units',
      `${regular}二、處\n⟦1、⟧子\n2、丑\n三、室\n⟦1、⟧寅\n2、卯`,
      `${regular}二、處\n(一) 子\n(二) 丑\n三、室\n(一) 寅\n(二) 卯`,
    ],
    [
      'the third level left out',
      `${deep}二、處\n(一) 辰\n⟦(1)⟧ 巳\n(2) 午\n(二) 未`,
      `${deep}二、處\n(一) 辰\n1、巳\n2、午\n(二) 未`,
    ],
    [
      'a level left out above items of their own',
      `${deep}二、處\n⟦1、⟧子\n(1) 寅\n(2) 卯\n2、丑`,
      `${deep}二、處\n(一) 子\n1、寅\n2、卯\n(二) 丑`,
    ],
    [
      'sections left out of a chapter',
      `${handbook}貳、分則\n⟦(一)⟧ 甲\n(二) 乙`,
      `${handbook}貳、分則\n一、甲\n二、乙`,
    ],
    [
      'full-width forms',
      `${regular.replaceAll('(', '（').replaceAll(') ', '）')}二、處\n⟦1、⟧子\n2、丑`,
      `${regular.replaceAll('(', '（').replaceAll(') ', '）')}二、處\n（一）子\n（二）丑`,
    ],
    [
      'it where text introduces the items',
      `${regular}二、處\n本處辦理情形說明。\n⟦1、⟧子\n2、丑`,
      `${regular}二、處\n本處辦理情形說明。\n(一) 子\n(二) 丑`,
    ],
    ['it after a bullet', `${regular}二、處\n- ⟦1、⟧子\n- 2、丑`, `${regular}二、處\n- (一) 子\n- (二) 丑`],
    [
      'three items at once',
      `${regular}二、處\n⟦1、⟧子\n2、丑\n3、寅`,
      `${regular}二、處\n(一) 子\n(二) 丑\n(三) 寅`,
    ],
    [
      'letters without the level above them',
      '1、甲\n(1) 子\nA. 寅\nB. 卯\n(2) 丑\nA. 辰\nB. 巳\n2、乙\n⟦A.⟧ 午\nB. 未',
      '1、甲\n(1) 子\nA. 寅\nB. 卯\n(2) 丑\nA. 辰\nB. 巳\n2、乙\n(1) 午\n(2) 未',
    ],
  ]);

  itIsSilentOn(rule, [
    ['a report that never has that level', '一、司\n1、甲\n2、乙\n二、處\n1、丙\n2、丁'],
    ['levels all in order', `${deep}二、處\n(一) 辰\n1、巳\n2、午\n(二) 未`],
    ['a unit without items', `${regular}二、處\n本處無報告事項。\n三、室`],
    ['a unit with items of the second level only', `${regular}二、處\n(一) 子\n(二) 丑`],
    ['sections below chapters, and chapters alone', '壹、依據\n貳、目的\n一、培育\n二、推廣\n參、附則'],
    [
      'circled digits, which the report uses at any level',
      '一、司\n①甲\n②乙\n二、處\n(一) 丙\n①丁\n②戊\n(二) 己',
    ],
    [
      'letters below digits, digits in brackets below other digits',
      '1、資格\nA. 年齡\nB. 學歷\n2、文件\n(1) 申請書\n(2) 切結書',
    ],
    ['1.→甲→(甲)', '1. 總則\n甲、依據\n(甲) 法律\n(乙) 命令\n乙、目的\n2. 分則\n甲、對象\n乙、期程'],
    ['levels turned round', '1. 甲\n一、子\n二、丑\n2. 乙\n一、寅\n二、卯\n3. 丙\n一、辰\n二、巳'],
    [
      'full-width digits below (一) throughout',
      '一、申請\n(一) 文件\n１、申請書\n２、切結書\n(二) 期限\n二、審查\n(一) 初審\n(二) 複審',
    ],
    ['prose below a unit', `${regular}二、處\n1.5公里範圍內辦理。\n94.1.3.公法字第0940000003號函。`],
    ['numbers in a table below a unit', `${regular}二、處\n| 1、 | 子 |\n| --- | --- |\n| 2、 | 丑 |`],
    ['numbers in a comment below a unit', `${regular}二、處\n<!--\n1、子\n2、丑\n-->`],
    ['items at the top of a report, above all units', `1、報告一\n2、報告二\n說明：\n${regular}`],
  ]);

  it('promotes the group and what is below it', () => {
    const text = `${regular}(1) 內\n(2) 外\n二、處\n1、子\n(1) 寅\n(2) 卯\n2、丑`;
    assert.equal(fixed(rule, text), `${regular}(1) 內\n(2) 外\n二、處\n(一) 子\n1、寅\n2、卯\n(二) 丑`);
  });

  it('inserts the level', () => {
    assert.equal(
      fixed(rule, `${regular}二、處\n1、子\n2、丑`, '補上'),
      `${regular}二、處\n(一)\n1、子\n2、丑`,
    );
  });
});
