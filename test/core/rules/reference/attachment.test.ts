import assert from 'node:assert/strict';
import { referenceAttachment } from '../../../../core/rules/reference/attachment';
import { checkRule, findingsOf } from '../../../support/marked-rule';

const attached =
  '附件1　申請書\n附件2　切結書\n附件三\n附表一　經費概算\n表一　件數\n| 甲 | 乙 |\n![圖1　流程](a.png)';
const check = (text: string): void => {
  checkRule(referenceAttachment, `${text}\n${attached}`);
};

describe('reference/attachment', () => {
  it('finds an attachment that is missing among others', () => {
    check('一、申請書格式如⟦附件4⟧。');
    check('一、議程詳⟦附件五⟧，請參閱。');
    check('一、相關書表（⟦附件６⟧）應於期限前送達。');
    check('一、依附件1及⟦附件7⟧辦理。');
    check('⟦附件八⟧所列文件應於期限前補正。');
  });

  it('finds tables, figures and annexed tables that are missing', () => {
    check('一、各年度件數如⟦表二⟧。');
    check('一、作業流程如⟦圖 2⟧所示。');
    check('一、經費明細詳⟦附表二⟧。');
    check('一、詳⟦圖3⟧及⟦表4⟧。');
  });

  it('finds one in a list or a range', () => {
    check('一、格式如附件一、⟦四⟧。');
    check('一、格式如附件1、2及⟦5⟧，一式二份。');
    check('一、格式詳附件1至⟦9⟧。');
    check('一、格式詳附件一至⟦附件九⟧。');
    check('一、詳表1與⟦3⟧。');
  });

  it('is silent on what is there, however the number is written', () => {
    check('一、格式如附件一、附件２及附件3。');
    check('一、如附件1至3。');
    check('一、如附件2-1所列，並見附件二之一。');
    check('一、如表1、圖一及附表1。');
  });

  it('is silent where the report has none of the kind', () => {
    checkRule(referenceAttachment, '一、格式如附件5。\n二、件數如表3。\n附圖一　位置');
    checkRule(referenceAttachment, '一、格式如附件5，圖3所示。');
  });

  it('is silent on copies and counts', () => {
    check('一、檢送企劃書及其附件10份，重點摘要20冊。');
    check('一、檢送計畫書、附件5份。');
    check('一、學生代表4人、總表10份。');
    check('一、請依附件一併修正，如附件一式三份。');
    check('一、數據須與表一致，並與圖五成相符。');
    check('一、如附件十餘件，至表20名為止。');
  });

  it('is silent on the attachments of laws and other texts', () => {
    check('一、「頻率使用費收費標準」第2條附件五修正草案。');
    check('一、依該要點附件六、契約附表七辦理。');
    check('一、依收費標準第2條及附件五修正。');
    check('一、來文說明「請依附件九辦理」。');
    check('一、操作手冊（」附件七）另行檢送。');
  });

  it('is silent where attachments are listed in a field', () => {
    checkRule(referenceAttachment, '一、如附件5。\n附件：計畫書1份\n附件1　計畫書');
  });

  it('knows definitions by their brackets, markers and parts', () => {
    checkRule(referenceAttachment, '一、如附件1、2及⟦3⟧。\n【附件1】\n壹、附件2：切結書');
    checkRule(referenceAttachment, '一、如附件五及附件五之三；詳⟦附件六⟧。\n附件五之一\n附件五之二');
    checkRule(
      referenceAttachment,
      '一、如表3-1及表3-2；詳⟦表4-1⟧。\n表3-1　件數\n| 甲 |\n表3-2 經費\n| 乙 |',
    );
  });

  it('names what is there', () => {
    const [found] = findingsOf(referenceAttachment, `一、如附件1、9。\n${attached}`);
    assert.match(found?.message ?? '', /「附件1」、「附件2」、「附件三」，但沒有「附件9」/);
  });
});
