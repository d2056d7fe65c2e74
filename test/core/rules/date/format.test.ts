import assert from 'node:assert/strict';
import { dateFormat } from '../../../../core/rules/date/format';
import { checkRule, fixedBy } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(dateFormat, marked);
};
const fixed = (text: string): string => fixedBy(dateFormat, text);
/** Among dates in digits. */
const among = (text: string): string =>
  `${text}\n本案於112年11月3日簽准，同年11月8日公告，11月9日生效，12月1日檢討。`;

describe('date/format', () => {
  it('finds dates with points and slashes', () => {
    check('本案於⟦112.12.1⟧核定，⟦112.12.15⟧函復。');
    check('經費於⟦112/12/05⟧撥付（⟦112/12/6⟧入帳）。');
    check('本要點⟦99.3.31⟧訂定。');
    check('契約自⟦民國112.1.1⟧起生效。');
    check('於⟦１１２．１２．１⟧送達。');
    check('(1) ⟦113/01/08⟧前填送申請表。');
  });

  it('finds ranges of them once', () => {
    check('受理期間⟦112.12.1至112.12.31⟧。');
    check('受理期間⟦112/12/1~12/31⟧，逾期不受理。');
  });

  it('finds Han numerals among digits', () => {
    check(among('本計畫自⟦民國一一二年十二月十日⟧起實施。'));
    check(among('於⟦一百十二年十二月一日⟧召開。'));
    check(among('於⟦一一二年十二月⟧辦理完竣。'));
    check(among('自⟦中華民國一百零二年二月二十八日⟧施行。'));
    check(among('自⟦一一二年十二月一日至十二月五日⟧受理。'));
  });

  it('leaves days that no calendar has to date/invalid', () => {
    check(among('於一百十二年二月三十日召開，自一一二年十三月一日起實施。'));
  });

  it('is silent on dates as they are written', () => {
    check('本案於112年12月1日核定，12月9及10日辦理。');
    check('於１１２年１２月１日送達。');
    check('第一階段於十二月一日辦理。');
  });

  it('is silent on versions, numbers and addresses', () => {
    check('更新至112.0.5615版，版本1.2.3、v112.1.2及第112.1.2版。');
    check('主機112.12.1.5及110.1.1.0/24。');
    check('依第15.3.6.1節、章節99.1.2.3辦理。');
    check('比例為112/12，金額112.5萬元。');
    check('報告編號NCI-112.12.1，案號#112.12.1。');
    check('請至https://moid.example/112/12/01查詢。');
    check('表列112.13.1及112.12.32兩項。');
  });

  it('is silent on the date of a file number', () => {
    check('依94.1.3.公法字第0940000003號函辦理。');
    check('112.12.1府授法字第1120000001號函。');
    check('依本部112/12/01數位策略字第1號函。');
  });

  it('is silent on quotations, tables and comments', () => {
    check('依「本要點自112.12.1起實施」之規定。');
    check('| 場次 | 日期 |\n|---|---|\n| 一 | 112.12.1 |');
    check('<!-- 112.12.1 校對 -->\n完成。');
  });

  it('is silent where the document writes its dates in Han numerals', () => {
    check('自一百零二年二月二十八日起，至一百零三年一月五日止。\n112年1月5日公告。');
    check('於民國一一二年十二月一日發布。');
  });

  it('is silent on years and months by themselves', () => {
    check(among('一一二年度預算，一百年來之大雨。'));
    check(among('第一百十二年次；十二月份報告。'));
  });

  it('writes the date as reports do', () => {
    assert.equal(fixed('於112.12.01核定'), '於112年12月1日核定');
    assert.equal(fixed('自112/12/1~12/31止'), '自112年12月1日至12月31日止');
    assert.equal(fixed('自112.12.1至113.1.5止'), '自112年12月1日至113年1月5日止');
    assert.equal(fixed(among('自民國一一二年十二月一日至五日止。')), among('自112年12月1日至5日止。'));
    assert.equal(fixed(among('於一百零二年元月三日，')), among('於102年1月3日，'));
  });
});
