import { dateStale } from '../../../../core/rules/date/stale';
import { checkRule } from '../../../support/marked-rule';

/** The date of the meeting in these reports is 27 December 112. */
const check = (text: string): void => {
  checkRule(dateStale, `會議日期：112年12月27日（星期三）\n一、資訊處\n(一) ${text}`);
};

describe('date/stale', () => {
  it('finds what was planned for a day that is past', () => {
    check('系統預計於⟦112年11月30日⟧上線。');
    check('期末報告預計⟦112年12月20日⟧提送。');
    check('經費執行情形良好，審查會將於⟦112年12月5日⟧召開。');
    check('招標文件擬於⟦112年10月⟧公告。');
    check('本案預定自⟦112年12月1日⟧起受理。');
    check('本案預計於⟦本年12月15日⟧前完成。');
    // 業務, 業者: no 業 that says it is done.
    check('招募簡章將於⟦112年12月2日⟧公告，請推薦業務項目並轉知業者。');
  });

  it('finds it where the year is left out and can only be this one', () => {
    check('系統預計於⟦12月5日⟧上線。');
    check('系統預計於⟦11月⟧底上線。');
    check('業於112年12月1日開標，預計於⟦12月20日⟧前簽約。');
  });

  it('finds what was done on a day to come', () => {
    check('說明會已於⟦113年1月10日⟧召開。');
    check('該辦法業於⟦112年12月29日⟧發布。');
    check('第一期款業已於⟦113年2月⟧撥付。');
    check('新制已自⟦113年1月1日⟧起實施。');
    check('說明會已於⟦12月30日⟧召開。');
  });

  it('takes a range for past when its end is', () => {
    check('展覽預計於⟦112年12月1日⟧至12月15日辦理。');
    check('展覽預計於112年12月20日至113年1月15日辦理。');
    check('展覽預計於112年12月20日及113年1月15日各辦理一場。');
  });

  it('finds what was set for a day that is past, or asked for by one', () => {
    check('說明會訂於⟦112年12月5日⟧召開。');
    check('審查會定於⟦112年12月5日⟧（星期二）上午9時召開。');
    check('請於⟦112年12月15日⟧前提送資料。');
    check('請各機關於⟦112年12月15日⟧下班前函復。');
    check('系統預計於⟦112年⟧第3季上線，預計於⟦111年⟧底前驗收。');
    check('系統預計於112年第4季上線，預計於112年底前驗收，112年度起實施。');
    check('說明會訂於113年1月5日召開，請於113年1月2日前報名。');
    check('本案業訂於112年12月5日召開，函請各機關於112年12月15日前函復。');
    check('前請各機關於112年12月15日前函復，均已依限辦理。');
    check('施行日期，修訂於112年12月5日，定於112年12月5日開工，惟因雨順延。');
  });

  it('finds figures of more than two months ago', () => {
    check('截至⟦112年9月30日⟧止，計120件。');
    check('截至⟦112年8月⟧底，計120件。');
    check('截至112年11月30日止，計120件；截至10月底計110件。');
    check('截至10月31日止，計120件，截至112年12月27日。');
  });

  it('is silent on plans ahead and on what is done', () => {
    check('系統預計於113年1月30日上線，測試已於112年12月20日完成。');
    check('預計於112年12月完成。');
    check('預計於3月底完成先期計畫。');
    check('將於12月27日當日說明，已於12月27日上午備妥。');
    check('說明會已於1月15日召開，業於11月28日提送成果。');
    check('業於112年12月5日發布，並預計於113年2月辦理說明會，3月檢討。');
  });

  it('is silent where word and date do not stand together', () => {
    check('本處業逐一提醒於113年1月31日前完成。');
    check('本署將112年11月份資料彙整完畢。');
    check('已請各單位於113年1月8日前送達。');
    check('預計汰換9艘，其中3艘於112年11月30日交船。');
    check('加開航班計86航次，期間為12月28日至113年1月3日，刻正依計畫執行。');
  });

  it('is silent on plans of the past that are described as such', () => {
    check('本案原預計於112年11月30日完成，現正辦理變更設計。');
    check('廠商來函表示預計於112年11月30日交貨。');
    check('前於10月通知將於112年11月15日停機。');
    check('本案預計於112年11月30日完成，惟因疫情展延至113年1月。');
    check('系統預計於112年11月30日上線，業如期完成。');
  });

  it('is silent on what is done before its day', () => {
    check('應辦事項已於113年1月10日前辦竣。');
    check('場地已於113年1月10日排定。');
    check('所需經費已於113年2月預算編列。');
  });

  it('is silent on quotations and other years', () => {
    check('依「預計於112年11月30日完成」之承諾辦理。');
    check('去年已於12月30日完成；預計次月5日辦理。');
  });

  it('leaves days that no calendar has to date/invalid', () => {
    check('系統預計於112年11月31日上線，說明會業於112年12月44日召開。');
  });

  it('is silent without the day of the meeting', () => {
    checkRule(dateStale, '一、資訊處\n(一) 系統預計於12月5日上線，已於113年1月10日召開。');
    checkRule(dateStale, '會議日期：另訂\n一、資訊處\n(一) 系統預計於112年1月5日上線。');
    checkRule(dateStale, '會議日期：112年2月30日\n一、資訊處\n(一) 系統預計於112年1月5日上線。');
    checkRule(dateStale, '一、資訊處\n會議日期：112年12月27日\n(一) 系統預計於112年1月5日上線。');
  });
});
