import assert from 'node:assert/strict';
import fc from 'fast-check';
import { weekdayOf } from '../../../../core/report/dates/calendar';
import { dateWeekday } from '../../../../core/rules/date/weekday';
import { checkRule } from '../../../support/marked-rule';
import { writtenDates } from '../../report/dates/written-dates';
import { check, itFinds, itHasNothingToSayOf, type WrongDate } from './check-lines';

describe('date/weekday', () => {
  const wrong: WrongDate[] = [
    [
      '訂於112年11月11日（星期五）召開',
      '（星期五）',
      '訂於112年11月11日（星期六）召開',
      '訂於112年11月10日（星期五）召開',
    ],
    ['103年2月14日(星期四)', '(星期四)', '103年2月14日(星期五)', '103年2月13日(星期四)'],
    ['113年1月8日（二）前', '（二）', '113年1月8日（一）前', '113年1月9日（二）前'],
    ['113年3月1日（週一）', '（週一）', '113年3月1日（週五）', '113年3月4日（週一）'],
    ['112年12月31日星期一', '星期一', '112年12月31日星期日', '113年1月1日星期一'],
    ['１１３年１月５日（星期四）', '（星期四）', '１１３年１月５日（星期五）', '１１３年１月４日（星期四）'],
    [
      '一百十三年一月五日（星期日）',
      '（星期日）',
      '一百十三年一月五日（星期五）',
      '一百十三年一月七日（星期日）',
    ],
    [
      '113年1月15日（星期二上午9時）',
      '星期二',
      '113年1月15日（星期一上午9時）',
      '113年1月16日（星期二上午9時）',
    ],
    ['2007年7月1日（星期一）', '（星期一）', '2007年7月1日（星期日）', '2007年7月2日（星期一）'],
    [
      '本112年12月29日（星期四）15時前',
      '（星期四）',
      '本112年12月29日（星期五）15時前',
      '本112年12月28日（星期四）15時前',
    ],
    [
      '業於112年12月4日通知各司於12月26日（星期三）下班前送達',
      '（星期三）',
      '業於112年12月4日通知各司於12月26日（星期二）下班前送達',
      '業於112年12月4日通知各司於12月27日（星期三）下班前送達',
    ],
    [
      '113年1月15日及22日（星期三）',
      '（星期三）',
      '113年1月15日及22日（星期一）',
      '113年1月15日及24日（星期三）',
    ],
    [
      '112年4月29日至30日（星期六）',
      '（星期六）',
      '112年4月29日至30日（星期日）',
      '112年4月29日至29日（星期六）',
    ],
    [
      '112年12月31日（星期六）至1月2日',
      '（星期六）',
      '112年12月31日（星期日）至1月2日',
      '112年12月30日（星期六）至1月2日',
    ],
    // In none of 111, 112 and 113.
    [
      '112年12月4日通知\n於12月26日（星期三）前送達',
      '（星期三）',
      '於12月26日（星期二）前送達',
      '於12月27日（星期三）前送達',
    ],
  ];

  wrong.push(
    ['112年12月18日（ 三 ）', '（ 三 ）', '112年12月18日（ 一 ）', '112年12月20日（ 三 ）'],
    ['112年12月18日（星期 三）', '（星期 三）', '112年12月18日（星期 一）', '112年12月20日（星期 三）'],
    // After a time.
    ['112年12月7日下午2時(星期三)', '(星期三)', '112年12月7日下午2時(星期四)', '112年12月6日下午2時(星期三)'],
    [
      '112年12月7日14:00至16:00（星期三）',
      '（星期三）',
      '112年12月7日14:00至16:00（星期四）',
      '112年12月6日14:00至16:00（星期三）',
    ],
    // Before the date.
    ['於星期三（112年12月7日）', '星期三', '於星期四（112年12月7日）', '於星期三（112年12月6日）'],
    ['本週三(112年12月7日下午)', '週三', '本週四(112年12月7日下午)', '本週三(112年12月6日下午)'],
    // Of several dates.
    ['112年12月7、8日(星期三、四)', '星期三、四', '112年12月7、8日(星期四、五)'],
    ['112年12月7日及8日（星期三及星期四）', '星期三及星期四', '112年12月7日及8日（星期四及星期五）'],
    [
      '112年12月7日至8日（星期三至五）',
      '星期三',
      '112年12月7日至8日（星期四至五）',
      '112年12月6日至8日（星期三至五）',
    ],
    [
      '112年12月4、5、6日（星期一、二、四）',
      '四',
      '112年12月4、5、6日（星期一、二、三）',
      '112年12月4、5、7日（星期一、二、四）',
    ],
    ['112.12.7（星期三）', '（星期三）', '112.12.7（星期四）', '112.12.6（星期三）'],
  );
  itFinds(dateWeekday, wrong);

  const right = [
    '訂於112年11月11日（星期六）召開',
    '113年1月8日(一)前',
    '105年5月1日（星期日）、105年5月1日（星期天）',
    '應於本112年12月29日（星期五）15時前送達',
    '業於112年12月4日通知各司於12月26日（星期二）下班前送達',
    '請於12月26日（星期三）前送達',
    // Right in 111 or 113, which the writer may have meant.
    '112年12月4日通知\n於12月26日（星期四）前送達',
    '112年12月4日函，請於1月8日（星期一）前送達',
    '預計113年1月4日召開審查會，12月9日（星期六）展出',
    '112年12月30日（星期六）至1月1日（星期一）連假',
    // The month is not certainly the one before.
    '依112年11月3日會議決議，於次月辦理，並於26日（星期二）公告',
    '依112年11月3日決議，於本月26日（星期二）公告',
    '依112年11月3日決議辦理，並於30日至31日（星期日）公告',
    // Thursday in 113, the only leap year near.
    '112年3月1日通知\n請於2月29日（星期四）前送達',
    '112年12月6、7日(星期三、四)、112年12月4、5、6日（星期一至三）',
    '112年12月7日下午2時(星期四)、星期四（112年12月7日）',
    '每週三（112年12月7日起）、週三、週四（112年12月6日、7日）',
    '依星期三（112年12月7日公告）',
    // Not a weekday, or not of one date.
    '112年12月5日上午9時（三）場勘',
    '自112年5月3日（一）補助設備，（二）獎勵訓練',
    '112年12月9日（星期六、日）',
    '112年12月4日星期一至星期五',
    '教育部90年5月11日台（90）中（一）字第90063139號',
    '90年5月11日（一）字第90063139號',
    // date/invalid has its own finding.
    '112年2月30日（星期四）',
    '原載「103年2月14日（星期四）」有誤，更正為「103年2月14日（星期五）」',
    '每年12月25日（星期一）',
  ];

  itHasNothingToSayOf(dateWeekday, right);

  it('reads a date without a year as one near the meeting', () => {
    const report = (date: string): string =>
      `會議日期：112年12月27日（星期三）\n一、資訊處\n(一) 訂於${date}召開。`;
    checkRule(dateWeekday, report('12月18日⟦（三）⟧'));
    checkRule(dateWeekday, report('1月8日⟦（星期日）⟧'));
    checkRule(dateWeekday, report('12月18日（一）'));
    // 112 and 113.
    checkRule(dateWeekday, report('6月3日（星期一）'));
    checkRule(dateWeekday, report('6月3日（星期六）'));
  });

  it('names both weekdays, and prefers the weekday where the date is written in full', () => {
    const [finding] = check('103年2月14日（星期四）', [dateWeekday]);
    assert.equal(
      finding?.message,
      '103年2月14日為星期五，所載「（星期四）」與日期不符，請確認日期或星期何者有誤。',
    );
    assert.deepEqual(
      finding.fixes.map(({ title, preferred }) => [title, preferred]),
      [
        ['改為星期五', true],
        ['改為「103年2月13日」（星期四）', false],
      ],
    );
    assert.equal(finding.severity, 'error');
    const [inherited] = check('112年12月4日通知於12月26日（星期三）前', [dateWeekday]);
    assert.ok(inherited?.fixes.every(({ preferred }) => !preferred));
  });

  it('is silent on the right weekday of any date, and finds each wrong one', () => {
    fc.assert(
      fc.property(writtenDates, fc.integer({ min: 1, max: 6 }), ({ date, line, weekday }, off) => {
        const right = weekdayOf(date);
        assert.deepEqual(check(line(weekday(right)), [dateWeekday]), []);
        const [finding, ...others] = check(line(weekday((right + off) % 7)), [dateWeekday]);
        assert.ok(finding !== undefined && others.length === 0);
        for (const fix of finding.fixes) assert.deepEqual(check(fix.text, [dateWeekday]), []);
      }),
    );
  });
});
