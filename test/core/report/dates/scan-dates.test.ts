import assert from 'node:assert/strict';
import { scanDates, type RawDate } from '../../../../core/report/dates/scan-dates';

/**
 * A date as one word: `→` the end of a range, `+` one of a list, then its text and in braces what was read from it.
 */
function show(text: string, date: RawDate): string {
  const link = date.link === 'rangeEnd' ? '→' : date.link === 'listed' ? '+' : '';
  const written = text.slice(date.span.start, date.span.end);
  const numbers = [date.year, date.month, date.day].map((part) => part?.value ?? '');
  const words = [date.calendar, date.relativeYear, date.relativeMonth && `${date.relativeMonth}-month`];
  const weekday = date.weekday && `w${date.weekday.value}${date.weekday.isBare ? '?' : ''}`;
  const read = [numbers.join('/'), ...words, date.isFiscal && 'fiscal', weekday].filter(Boolean).join(' ');
  return `${link}${written}{${read}}`;
}

function scanned(text: string): string[] {
  return scanDates(text).map((date) => show(text, date));
}

describe('scanDates', () => {
  const dates: Record<string, string[]> = {
    // One date, in every writing.
    於112年11月11日舉辦: ['112年11月11日{112/11/11 roc}'],
    中華民國95年5月26日: ['中華民國95年5月26日{95/5/26 roc}'],
    '民國 84 年 3 月 1 日起': ['民國 84 年 3 月 1 日{84/3/1 roc}'],
    '１１２年２月２８日前': ['１１２年２月２８日{112/2/28 roc}'],
    一百零二年二月二十八日公布: ['一百零二年二月二十八日{102/2/28 roc}'],
    中華民國一百十二年五月三十一日: ['中華民國一百十二年五月三十一日{112/5/31 roc}'],
    九十四年十一月三十日修正: ['九十四年十一月三十日{94/11/30 roc}'],
    '一○四年三月廿八日': ['一○四年三月廿八日{104/3/28 roc}'],
    '112年02月05日': ['112年02月05日{112/2/5 roc}'],
    '113年元月5日': ['113年元月5日{113/1/5 roc}'],
    民國前1年10月10日: ['民國前1年10月10日{1/10/10 before-roc}'],
    '2007年7月1日': ['2007年7月1日{2007/7/1 western}'],
    西元1996年3月23日: ['西元1996年3月23日{1996/3/23 western}'],
    '二○○七年七月一日': ['二○○七年七月一日{2007/7/1 western}'],
    // What is not in the calendar is still written as a date.
    '112年2月30日': ['112年2月30日{112/2/30 roc}'],
    '112年13月5日': ['112年13月5日{112/13/5 roc}'],
    '94年6月60日': ['94年6月60日{94/6/60 roc}'],
    // Parts left out.
    '已於9月起，10月底': ['9月{/9/}', '10月{/10/}'],
    '112年12月完成': ['112年12月{112/12/ roc}'],
    '113年度及111年度分攤金額': ['113年度{113// roc fiscal}', '+111年度{111// roc fiscal}'],
    至112年底: ['112年{112// roc}'],
    '12月26日下班前': ['12月26日{/12/26}'],
    // After a marker.
    '（1）112年4月27日': ['112年4月27日{112/4/27 roc}'],
    '1、111年11月3日發布': ['111年11月3日{111/11/3 roc}'],
    '1、11月27日完成': ['11月27日{/11/27}'],
    '2.3月5日起': ['3月5日{/3/5}'],
    // Words that stand for the year.
    '本（112）年3月30日': ['本（112）年3月30日{112/3/30 roc this}'],
    '下(113)年度': ['下(113)年度{113// roc next fiscal}'],
    '應於本112年12月29日（星期五）15時前': ['本112年12月29日{112/12/29 roc this w5}'],
    本年11月29日: ['本年11月29日{/11/29 this}'],
    同年12月: ['同年12月{/12/ same}'],
    今年9月: ['今年9月{/9/ this}'],
    去年同月: ['去年{// last}'],
    '明年度、上年度': ['明年度{// next fiscal}', '+上年度{// last fiscal}'],
    次年3月31日前: ['次年3月31日{/3/31 next}'],
    每年三月十日前: ['每年三月十日{/3/10 every}'],
    '112年12月5日至次月10日': ['112年12月5日{112/12/5 roc}', '→次月10日{//10 next-month}'],
    '本（12）月26日（星期二）': ['本（12）月26日{/12/26 w2}'],
    // Weekdays.
    '112年11月10日(星期五)': ['112年11月10日{112/11/10 roc w5}'],
    '112年11月12日（日）': ['112年11月12日{112/11/12 roc w0?}'],
    '112年11月12日 (週日)上午': ['112年11月12日{112/11/12 roc w0}'],
    '112年11月12日星期天': ['112年11月12日{112/11/12 roc w0}'],
    '112年11月10日（星期五上午9時）': ['112年11月10日{112/11/10 roc w5}'],
    '及22日（星期三）': ['22日{//22 w3}'],
    '12月4日星期一至星期五': ['12月4日{/12/4}'],
    '12月9日（星期六、日）': ['12月9日{/12/9}'],
    '90年5月11日（一）字第1號': ['90年5月11日{90/5/11 roc}'],
    // Ranges.
    '112年9月7日至9月15日': ['112年9月7日{112/9/7 roc}', '→9月15日{/9/15}'],
    '12月1日至4日': ['12月1日{/12/1}', '→4日{//4}'],
    '12月4-6日': ['12月4{/12/4}', '→6日{//6}'],
    並於26日至28日施工: ['26日{//26}', '→28日{//28}'],
    '5月26日~12月21日': ['5月26日{/5/26}', '→12月21日{/12/21}'],
    '112年7月13日-112年7月14日': ['112年7月13日{112/7/13 roc}', '→112年7月14日{112/7/14 roc}'],
    '6月2日～3日、6月5日－7日、7月1日—3日': [
      '6月2日{/6/2}',
      '→3日{//3}',
      '+6月5日{/6/5}',
      '→7日{//7}',
      '+7月1日{/7/1}',
      '→3日{//3}',
    ],
    自111年1月1日起至113年6月底止: ['111年1月1日{111/1/1 roc}', '→113年6月{113/6/ roc}'],
    '自103年1月1日起，至112年12月31日止': ['103年1月1日{103/1/1 roc}', '→112年12月31日{112/12/31 roc}'],
    '12月1日上午9時30分至12月3日下午5時': ['12月1日{/12/1}', '→12月3日{/12/3}'],
    '2月14日（星期五）至2月15日（星期六）': ['2月14日{/2/14 w5}', '→2月15日{/2/15 w6}'],
    '8月至11月中旬': ['8月{/8/}', '→11月{/11/}'],
    '101年1至6月': ['101年1{101/1/ roc}', '→6月{/6/}'],
    '98年至105年': ['98年{98// roc}', '→105年{105// roc}'],
    '12月7日——2月9日公布': ['12月7日{/12/7}', '2月9日{/2/9}'],
    '自112年1月1日迄今（統計至112年12月17日）': ['112年1月1日{112/1/1 roc}', '112年12月17日{112/12/17 roc}'],
    // Lists.
    '12月9及10日': ['12月9{/12/9}', '+10日{//10}'],
    '12月9、10及11日': ['12月9{/12/9}', '+10{//10}', '+11日{//11}'],
    '113年1月15日及22日': ['113年1月15日{113/1/15 roc}', '+22日{//22}'],
    '11月27日、11月28日': ['11月27日{/11/27}', '+11月28日{/11/28}'],
    '96年7月10日、11日及同年8月2日': ['96年7月10日{96/7/10 roc}', '+11日{//11}', '+同年8月2日{/8/2 same}'],
  };

  for (const [text, expected] of Object.entries(dates)) {
    it(`reads ${text}`, () => {
      assert.deepEqual(scanned(text), expected);
    });
  }

  const noDates = [
    '電信管理法第39條第4項',
    '20日後啟動徵件相關作業',
    '預告修正草案30日，',
    '5日內、逾期15日以下者',
    '統計期間：00年00月00日至00年00月00日',
    '○年○月○日至○月○日',
    '○○○年度',
    '112年○月○日',
    '112年00月00日',
    '　　年　　月　　日',
    '每公斤3元，1月份報名',
    '24：00前，Q1及Q2',
    '科技字第1120412345號',
    '北監基字10400185號',
    '農曆12月30日',
    '昭和12年3月5日',
    '有期徒刑3年6月',
    '2年4個月以來，近30年、逾10年、第2年、三年內',
    '位於南緯30度',
    '3月以內、6月以上',
    '1.5年',
    '99999年1月1日',
    '以前年度未分配盈餘',
    '本月26日（星期二）、每月5日至10日',
    '於3日至5日內',
    '日本年會',
    '１○月',
    '中華民國年鑑，西元前',
  ];

  for (const text of noDates) {
    it(`reads no date in ${text}`, () => {
      assert.deepEqual(scanned(text), []);
    });
  }

  it('leaves a duration out of a list', () => {
    assert.deepEqual(scanned('112年3月5日及30日內'), ['112年3月5日{112/3/5 roc}']);
  });

  it('gives the weekday its own span, with its brackets', () => {
    const text = '訂於12月26日（星期二）下班前';
    const weekday = scanDates(text)[0]?.weekday;
    assert.equal(text.slice(weekday?.span.start, weekday?.span.end), '（星期二）');
    assert.equal(text.slice(weekday?.name.start, weekday?.name.end), '二');
  });

  it('gives each number its span and its writing', () => {
    const text = '自一○四年十二月３日';
    const [date] = scanDates(text);
    const parts = [date?.year, date?.month, date?.day];
    assert.deepEqual(
      parts.map((part) => text.slice(part?.span.start, part?.span.end)),
      ['一○四', '十二', '３'],
    );
    assert.deepEqual(
      parts.map((part) => part?.writing),
      ['positional', 'counted', 'full-width'],
    );
  });
});
