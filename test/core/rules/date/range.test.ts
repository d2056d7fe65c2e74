import assert from 'node:assert/strict';
import { dateInvalid } from '../../../../core/rules/date/invalid';
import { dateRange } from '../../../../core/rules/date/range';
import { dateWeekday } from '../../../../core/rules/date/weekday';
import { check, itHasNothingToSayOf } from './check-lines';

describe('date/range', () => {
  const wrong: [text: string, severity: 'error' | 'warning', found: string, ...fixed: string[]][] = [
    [
      '執照有效期間：自94年11月10日至94年11月9日止',
      'error',
      '94年11月10日至94年11月9日',
      '執照有效期間：自94年11月9日至94年11月10日止',
      '執照有效期間：自94年11月10日至95年11月9日止',
    ],
    [
      '113年5月1日-112年4月1日',
      'error',
      '113年5月1日-112年4月1日',
      '112年4月1日-113年5月1日',
      '113年5月1日-114年4月1日',
    ],
    [
      '113年3月1日至112年5月1日',
      'error',
      '113年3月1日至112年5月1日',
      '112年5月1日至113年3月1日',
      '113年3月1日至113年5月1日',
    ],
    ['105年至98年', 'error', '105年至98年', '98年至105年', '105年至105年'],
    [
      '112年8月起至112年6月止',
      'error',
      '112年8月起至112年6月',
      '112年6月起至112年8月止',
      '112年8月起至113年6月止',
    ],
    [
      '一百零二年三月五日至一百零二年三月一日',
      'error',
      '一百零二年三月五日至一百零二年三月一日',
      '一百零二年三月一日至一百零二年三月五日',
      '一百零二年三月五日至一百零三年三月一日',
    ],
    [
      '2007年9月30日至2007年7月1日',
      'error',
      '2007年9月30日至2007年7月1日',
      '2007年7月1日至2007年9月30日',
      '2007年9月30日至2008年7月1日',
    ],
    [
      '12月7日至2月9日合辦研討會',
      'warning',
      '12月7日至2月9日',
      '2月9日至12月7日合辦研討會',
      '12月7日至翌年2月9日合辦研討會',
    ],
    [
      '112年12月7日至2月9日',
      'warning',
      '112年12月7日至2月9日',
      '112年2月9日至12月7日',
      '112年12月7日至113年2月9日',
    ],
    [
      '１１２年９月５日～３月２日',
      'warning',
      '１１２年９月５日～３月２日',
      '１１２年３月２日～９月５日',
      '１１２年９月５日～１１３年３月２日',
    ],
    [
      '112年11月28日至3日施工',
      'warning',
      '112年11月28日至3日',
      '112年11月3日至28日施工',
      '112年11月28日至12月3日施工',
    ],
    ['11月9至4日', 'warning', '11月9至4日', '11月4至9日', '11月9至12月4日'],
    [
      '112年12月7日（星期四）至12月5日（星期二）',
      'warning',
      '112年12月7日（星期四）至12月5日（星期二）',
      '112年12月5日（星期二）至12月7日（星期四）',
      '112年12月7日（星期四）至113年12月5日（星期二）',
    ],
    [
      '112年9月25日上午9時至112年9月24日下午5時',
      'error',
      '112年9月25日上午9時至112年9月24日',
      '112年9月24日上午9時至112年9月25日下午5時',
      '112年9月25日上午9時至113年9月24日下午5時',
    ],
  ];

  for (const [text, severity, found, ...fixed] of wrong) {
    it(`finds ${found} in ${text}`, () => {
      const findings = check(text, [dateRange]);
      assert.deepEqual(
        findings.map((finding) => [finding.severity, finding.text]),
        [[severity, found]],
      );
      assert.deepEqual(
        findings[0]?.fixes.map((fix) => fix.text),
        fixed,
      );
    });
  }

  const right = [
    '112年9月7日至9月15日',
    '112年11月26日至28日',
    '12月1日至4日',
    '12月7日至12月7日',
    '12月28日至1月3日',
    '112年12月28日至1月3日',
    '112年12月20日至113年2月9日',
    '12月20日至翌年2月9日',
    '自去年12月1日至今年2月9日',
    '8月1日至7月31日',
    '每年11月15日至3月15日',
    '11月至2月',
    '112年8月至3月',
    '8月至11月中旬',
    // The beginning takes its year from elsewhere.
    '113年1月4日開會\n自12月7日至113年2月9日',
    '111年12月7日至今年2月9日',
    '112年12月7日、2月9日',
    '112年12月7日，至2月底',
    '98年至105年、112-113年',
    '00年00月00日至00年00月00日',
    '原載「自94年11月10日至94年11月9日止」有誤，更正為「自94年11月10日至100年11月9日止」',
  ];

  itHasNothingToSayOf(dateRange, right);

  it('leaves a date that has a finding of its own alone', () => {
    const rules = [dateInvalid, dateWeekday, dateRange];
    const idsOf = (text: string): string[] => check(text, rules).map(({ rule }) => rule);
    assert.deepEqual(idsOf('112年9月7日至112年2月30日'), ['date/invalid']);
    assert.deepEqual(idsOf('112年9月7日至112年9月5日（星期一）'), ['date/weekday']);
  });

  it('says which date is before which', () => {
    const [finding] = check('12月7日至2月9日', [dateRange]);
    assert.equal(
      finding?.message,
      '起訖日期倒置：迄日「2月9日」早於起日「12月7日」，期間之迄日不得在起日之前。',
    );
    assert.deepEqual(
      finding.fixes.map(({ title }) => title),
      ['對調起訖日期：「2月9日至12月7日」', '迄日改為「翌年2月9日」'],
    );
  });
});
