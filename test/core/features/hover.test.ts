import assert from 'node:assert/strict';
import { dateHover } from '../../../core/features/hover';
import { emptyContext, resolveDates, type DateMention } from '../../../core/report/dates/resolve-dates';
import { scanDates } from '../../../core/report/dates/scan-dates';
import type { Locale } from '../../../core/rules/rule';

function mentionsOf(text: string): DateMention[] {
  const lines = text.split('\n').map((line) => scanDates(line));
  let context = emptyContext;
  let mentions: DateMention[] = [];
  for (const raw of lines) ({ mentions, context } = resolveDates(raw, context));
  return mentions;
}

/** The hover on the last date of the last line. */
function hoverOn(text: string, locale: Locale = 'zh-TW'): string | undefined {
  const mentions = mentionsOf(text);
  return dateHover(mentions, mentions.at(-1)?.raw.span.start ?? 0, locale)?.contents;
}

describe('dateHover', () => {
  const cases: [text: string, chinese: string | undefined, english: string | undefined][] = [
    ['112年11月11日', '2023年11月11日（星期六）', '11 November 2023 (Saturday)'],
    ['一百零二年二月二十八日', '2013年2月28日（星期四）', '28 February 2013 (Thursday)'],
    ['民國前1年10月10日', '1911年10月10日（星期二）', '10 October 1911 (Tuesday)'],
    ['2007年7月1日', '民國96年7月1日（星期日）', '民國96年7月1日 (Sunday)'],
    ['112年11月', '2023年11月', 'November 2023'],
    ['113年度', '2024年', '2024'],
    [
      '112年11月26日至28日',
      '2023年11月28日（星期二）\n\n年份依前文為112年。',
      '28 November 2023 (Tuesday)\n\nThe year (2023) is that of the date before.',
    ],
    [
      '112年12月4日通知\n於12月26日前送達',
      '2023年12月26日（星期二）\n\n年份依前文推定為112年。',
      '26 December 2023 (Tuesday)\n\nThe year (2023) is presumed from the date before, and may be another.',
    ],
    ['112年2月30日', '不存在之日期：112年2月僅有28日。', 'Invalid date: February 2023 has 28 days.'],
    ['112年13月5日', '不存在之日期：一年僅有12個月。', 'Invalid date: a year has 12 months.'],
    [
      '112年3月1日通知\n請於2月29日前送達',
      '不存在之日期：112年2月僅有28日。\n\n年份依前文推定為112年。',
      'Invalid date: February 2023 has 28 days.\n\nThe year (2023) is presumed from the date before, and may be another.',
    ],
    ['12月26日前送達', undefined, undefined],
    ['每年3月31日前', undefined, undefined],
  ];

  for (const [text, chinese, english] of cases) {
    it(`shows ${JSON.stringify(text)}`, () => {
      assert.equal(hoverOn(text), chinese);
      assert.equal(hoverOn(text, 'en'), english);
    });
  }

  it('belongs to the date and its weekday, and to nothing beside them', () => {
    const text = '訂於112年11月11日（星期六）召開';
    const mentions = mentionsOf(text);
    const [start, end] = [text.indexOf('1'), text.indexOf('召')];
    for (const [character, isOn] of [
      [start - 1, false],
      [start, true],
      [end - 1, true],
      [end, false],
    ] as const) {
      const hover = dateHover(mentions, character, 'zh-TW');
      assert.deepEqual(hover?.span, isOn ? { start, end } : undefined);
    }
  });
});
