import assert from 'node:assert/strict';
import { dateWestern } from '../../../../core/rules/date/western';
import { checkRule, fixedBy } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(dateWestern, marked);
};
const fixed = (text: string): string => fixedBy(dateWestern, text);

describe('date/western', () => {
  it('finds dates of what the office does', () => {
    check('本部於⟦2023年12月5日⟧召開審查會議。');
    check('補助款業於⟦2023年11月⟧撥付。');
    check('全案已於⟦2024年1月8日⟧決標，112年12月31日前完成。');
    check('第2次會議訂於⟦2024年3月6日⟧召開。');
    check('請於⟦2023年12月29日⟧前送達本處。');
    check('本要點自⟦2024年1月1日⟧生效。');
    check('執行期程經行政院⟦西元2023年9月1日⟧核定。');
  });

  it('finds them with slashes, hyphens and points', () => {
    check('補助款業於⟦2023/12/20⟧撥付。');
    check('本案⟦2023-12-01⟧簽准，⟦2023.12.5⟧公告。');
  });

  it('finds what the office does abroad', () => {
    check('本部於⟦2023年12月5日⟧與歐盟代表會談。');
    check('本署業於⟦2023年12月5日⟧派員赴日本參訪。');
  });

  it('leaves days that no calendar has to date/invalid', () => {
    check('本部於2023年11月31日召開審查會議。');
  });

  it('is silent on years of the Republic', () => {
    check('本部於112年12月5日召開審查會議，業於112年12月20日撥付。');
  });

  it('is silent on names and quotations', () => {
    check('本部已於112年11月11日舉辦「2023點子松頒獎典禮」。');
    check('合辦國際研討會(SITAIBA 2023)。');
    check('本部訂定「2024年1月1日起適用之作業須知」。');
    check('本部辦理2023高雄旅行公會冬季國際旅展。');
    check('賡續執行「挑戰2008：國家發展重點計畫」。');
  });

  it('is silent on a year by itself', () => {
    check('本部配合2050淨零排放政策，研議2030年雙語政策作法。');
    check('依2011年全球競爭力評比，我國排名第6。');
    check('本部2023年度計畫。');
  });

  it('is silent on foreign matters', () => {
    check('FATF於2009年10月將我國除名。');
    check('聯合國於2015年9月25日公告永續發展目標。');
    check('美國於2023年10月30日公告行政命令。');
    check('漏洞於2023年11月1日揭露。');
    check('This Act was promulgated on May 17, 1994.');
  });

  it('is silent where both years are given', () => {
    check('本部於112年12月5日（2023年12月5日）召開會議。');
    check('本部於2023年12月5日（民國112年12月5日）召開會議。');
  });

  it('is silent on numbers, versions and addresses', () => {
    check('本部公告CVE-2023-46604漏洞，業於本月修補。');
    check('本部核定案號2023-12-01-003，業於本月辦理。');
    check('本處已於v2023.12.1版更新，核定https://a.example/2023/12/01/。');
    check('本部核定檔名log_2023-12-01.txt，共2023/13/01列。');
  });

  it('is silent on tables', () => {
    check('| 本部核定 | 2023/12/01 |\n|---|---|\n| 本署公告 | 2023年12月1日 |');
  });

  it('is silent where the document uses Western years throughout', () => {
    check(
      '中華民國96年3月2日\n一、執行期間：2007年7月1日至9月30日。\n二、預定於2007年4月9日召開會議。\n三、2007年3月26日前送達。',
    );
  });

  it('gives the year of the Republic', () => {
    assert.equal(fixed('本部於2023年12月5日召開會議'), '本部於112年12月5日召開會議');
    assert.equal(fixed('本部於西元 2023年 12月5日召開會議'), '本部於112年 12月5日召開會議');
    assert.equal(fixed('本案於2023/12/05核定'), '本案於112年12月5日核定');
    assert.equal(fixed('本案於2023年12月5日至2024年1月5日公告'), '本案於112年12月5日至2024年1月5日公告');
  });
});
