import assert from 'node:assert/strict';
import { reportField } from '../../../../core/rules/report/field';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(reportField, marked);
};
const fixed = (text: string): string => fixedBy(reportField, text);

describe('report/field', () => {
  it('finds what is missing, once, at the first field', () => {
    check('⟦案由⟧：12月份業務報告\n\n一、資訊處');
    check('⟦報告單位⟧：秘書處\n一、資訊處');
    check('⟦說明⟧：各單位工作摘要如下：\n一、資訊處');
    check('⟦案由⟧：業務報告\n報告單位：秘書處\n一、資訊處');
    check('⟦案由⟧：業務報告\n說明：摘要如下：\n一、資訊處');
    check('⟦報告單位⟧：秘書處\n說明：摘要如下：\n一、資訊處');
    check('⟦案由三⟧：業務報告');
    check('⟦案　　由⟧：業務報告\n會議日期：112年12月27日');
    check('會議日期：112年12月27日\n⟦案由⟧：業務報告\n說明：如下：\n一、甲');
    check('<!-- 草稿 -->\n\n⟦案由⟧：業務報告');
  });

  it('names what is missing', () => {
    const [found] = findingsOf(reportField, '案由：業務報告\n一、資訊處');
    assert.match(found?.message ?? '', /缺少「報告單位」、「說明」欄/);
  });

  it('is silent on a whole report', () => {
    check('案由：業務報告\n報告單位：秘書處\n說明：摘要如下：\n一、資訊處');
    check('案由六:業務報告\n\n說明：摘要如下：\n\n報告單位：秘書處\n\n一、資訊處');
    check('　案由：業務報告\n報 告 單 位：秘書處\n會議日期：112年12月27日\n說　明：\n一、資訊處');
    check('案由：業務報告\n報告單位：秘書處\n一、資訊處\n說明：另附。');
  });

  it('is silent on texts that are not a report', () => {
    check('一、資訊處\n(一) 系統維運');
    check('會議名稱：第3次部務會議\n會議日期：112年12月27日\n一、資訊處');
    check('附件：計畫書1份');
    check('');
  });

  it('is silent on letters, proposals and minutes', () => {
    check('主旨：檢送會議紀錄一份。\n說明：\n一、依規定辦理。');
    check('案由：修正要點案\n說明：\n一、緣起\n擬辦：提請審議。');
    check('案由：修正要點案\n說明：如附。\n決議：照案通過。');
    check('案由一：甲案\n說明：略。\n案由二：乙案\n說明：略。');
    check('會議紀錄\n案由：甲案\n紀錄：王小明');
  });

  it('inserts what is missing in its place', () => {
    assert.equal(fixed('案由：甲\n\n一、資訊處'), '案由：甲\n\n報告單位：\n\n說明：\n\n一、資訊處');
    assert.equal(
      fixed('案由：甲\n說明：如下：\n一、資訊處'),
      '案由：甲\n報告單位：\n說明：如下：\n一、資訊處',
    );
    assert.equal(
      fixed('案由：甲\n\n報告單位：乙\n\n會議日期：112年12月27日\n\n一、資訊處'),
      '案由：甲\n\n報告單位：乙\n\n會議日期：112年12月27日\n\n說明：\n\n一、資訊處',
    );
    assert.equal(fixed('說明：如下：\n\n一、甲'), '案由：\n\n報告單位：\n\n說明：如下：\n\n一、甲');
    assert.equal(
      fixed('案由：甲\n\n會議日期：112年12月27日\n\n一、資訊處'),
      '案由：甲\n\n報告單位：\n\n會議日期：112年12月27日\n\n說明：\n\n一、資訊處',
    );
    assert.equal(fixed('報告單位：乙\n一、資訊處'), '案由：\n報告單位：乙\n說明：\n一、資訊處');
  });
});
