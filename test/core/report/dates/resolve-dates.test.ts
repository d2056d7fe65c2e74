import assert from 'node:assert/strict';
import {
  emptyContext,
  resolveDates,
  runsOverNewYear,
  sameContext,
  type DateContext,
  type DateMention,
} from '../../../../core/report/dates/resolve-dates';
import { scanDates } from '../../../../core/report/dates/scan-dates';

/** ROC year/month/day, where the year and the month are from, and after `?` the years it may mean as well. */
function show({ year, month, day, yearFrom, monthFrom, otherYears }: DateMention): string {
  const numbers = [year === undefined ? '' : year - 1911, month ?? '', day ?? ''].join('/');
  const others = otherYears.length === 0 ? '' : ` ?${otherYears.map((other) => other - 1911).join(',')}`;
  const sources = [yearFrom, monthFrom].filter((from) => from !== 'written' && from !== 'none');
  return [numbers, ...sources].join(' ') + others;
}

function resolved(lines: string, before: DateContext = emptyContext): string[] {
  let context = before;
  return lines.split('\n').flatMap((line) => {
    const result = resolveDates(scanDates(line), context);
    context = result.context;
    return result.mentions.map(show);
  });
}

describe('resolveDates', () => {
  const cases: Record<string, string[]> = {
    // Within a range or list the year is certain.
    '112年9月7日至9月15日': ['112/9/7', '112/9/15 link'],
    '112年11月26日至28日': ['112/11/26', '112/11/28 link link'],
    '112年8月14日、11月23日': ['112/8/14', '112/11/23 link'],
    '113年1月15日及22日': ['113/1/15', '113/1/22 link link'],
    '2007年7月1日至9月30日': ['96/7/1', '96/9/30 link'],
    // A range may run over New Year.
    '112年12月28日至1月3日': ['112/12/28', '113/1/3 link ?112'],
    '112年11月至2月': ['112/11/', '113/2/ link ?112'],
    '112年8月1日至7月31日': ['112/8/1', '113/7/31 link ?112'],
    '112年12月7日至2月9日': ['112/12/7', '112/2/9 link ?113'],
    '112年12月20日至翌年2月9日': ['112/12/20', '113/2/9 link'],
    '112年12月20日至次月10日': ['112/12/20', '113/1/10 link link'],
    '112年12月28日、1月5日': ['112/12/28', '113/1/5 link ?112'],
    '112年11月3日至同月20日': ['112/11/3', '112/11/20 link link'],
    // Within a line, from the nearest date before.
    業於112年12月4日通知各司於12月26日前送達: ['112/12/4', '112/12/26 line'],
    '112年11月16日邀集，並於同年11月24日公開': ['112/11/16', '112/11/24 line'],
    '本（112）年3月30日訂定，經於本年11月29日發布': ['112/3/30', '112/11/29 line'],
    '112年度分攤，112年11月3日核定113年度計畫，12月5日公告': ['112//', '112/11/3', '113//', '112/12/5 line'],
    // A date that would be nearer in another year may mean that one.
    '112年12月4日函，請於1月8日前送達': ['112/12/4', '112/1/8 line ?113'],
    '預計113年1月4日召開，12月9日展出': ['113/1/4', '113/12/9 line ?112'],
    // From the lines before the year is only likely.
    '112年12月4日通知\n於12月26日前送達': ['112/12/4', '112/12/26 context ?111,113'],
    '112年度計畫\n本年11月29日發布': ['112//', '112/11/29 context ?111,113'],
    '依107年5月3日令\n112年3月1日開會\n依107年5月3日令，12月5日辦理': [
      '107/5/3',
      '112/3/1',
      '107/5/3',
      '107/12/5 line ?106,111,112,113',
    ],
    // 每年 has no year, and gives none.
    '112年1月1日起每年3月31日前，於4月1日公告\n5月1日': [
      '112/1/1',
      '/3/31',
      '/4/1',
      '112/5/1 context ?111,113',
    ],
    // The year that 去年 and 次年 count from stays.
    '112年3月1日較去年12月增加，今年4月1日起': ['112/3/1', '111/12/ line', '112/4/1 line ?111,113'],
    '12月26日前送達': ['/12/26'],
    '112年12月19日，22日（星期五）召開': ['112/12/19', '112/12/22 line line'],
    民國前1年10月10日: ['0/10/10'],
  };

  for (const [lines, expected] of Object.entries(cases)) {
    it(`resolves ${JSON.stringify(lines)}`, () => {
      assert.deepEqual(resolved(lines), expected);
    });
  }

  it('hands on a context that is the same for the same dates', () => {
    const contextOf = (line: string): DateContext => resolveDates(scanDates(line), emptyContext).context;
    assert.ok(sameContext(contextOf('112年11月3日召開'), contextOf('已於112年11月28日召開')));
    assert.ok(!sameContext(contextOf('112年11月3日召開'), contextOf('111年11月3日召開')));
    assert.deepEqual(contextOf('112年11月3日，113年1月'), { year: 2024, month: 1, latestYear: 2024 });
    assert.equal(contextOf('無日期'), emptyContext);
  });

  it('takes a short run over New Year, and whole months, for granted', () => {
    const runs = (month: number, day: number, endMonth: number, endDay: number): boolean =>
      runsOverNewYear({ month, day }, { month: endMonth, day: endDay });
    assert.ok(runs(12, 28, 1, 3));
    assert.ok(runs(10, 15, 1, 15));
    assert.ok(runs(12, 20, 2, 2));
    assert.ok(runs(9, 1, 6, 30));
    assert.ok(!runs(12, 7, 2, 9));
    assert.ok(!runs(9, 7, 9, 3));
    assert.ok(!runs(1, 3, 12, 28));
  });
});
