import assert from 'node:assert/strict';
import fc from 'fast-check';
import { weekdayName, weekdayOf } from '../../../../core/report/dates/calendar';
import { emptyContext, resolveDates } from '../../../../core/report/dates/resolve-dates';
import { scanDates } from '../../../../core/report/dates/scan-dates';
import { anyText, runsOr } from '../../../support/random-reports';
import { writtenDates } from './written-dates';

const dateLike = fc
  .array(
    fc.constantFrom(
      ...Array.from(
        '0129１２/.-○〇零一二三十百廿年月日度號份內至到迄~～-—、及與和或起止本今同去明下上次每當元中華民國前西公（）()星期週五天時：:　 .',
      ),
      '民國',
      '112年',
      '12月',
      '5日',
      '（星期五）',
      '\ud840',
      '𠀋',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

function assertOrderly(text: string): void {
  let end = 0;
  for (const date of scanDates(text)) {
    assert.ok(date.span.start >= end && date.span.end > date.span.start);
    let within = date.span.start;
    for (const part of [date.year, date.month, date.day]) {
      if (part === undefined) continue;
      assert.ok(part.value >= 0 && part.span.start >= within && part.span.end > part.span.start);
      within = part.span.end;
    }
    assert.ok(within <= date.span.end);
    const { weekday } = date;
    if (weekday !== undefined && weekday.span.start < date.span.end)
      assert.ok(weekday.span.end <= date.span.start);
    end = date.span.end;
    assert.ok(end <= text.length);
  }
}

describe('scanDates, for any text', function () {
  this.timeout(20_000);

  it('reads back every date in every writing', () => {
    fc.assert(
      fc.property(writtenDates, ({ date, text, line, weekday }) => {
        const written = line(weekday(weekdayOf(date)));
        const { mentions } = resolveDates(scanDates(written), emptyContext);
        const [mention] = mentions;
        assert.equal(mentions.length, 1);
        assert.deepEqual({ year: mention?.year, month: mention?.month, day: mention?.day }, date);
        assert.equal(written.slice(mention?.raw.span.start, mention?.raw.span.end), text);
        assert.equal(weekdayName(mention?.raw.weekday?.value ?? 0), weekdayName(weekdayOf(date)));
      }),
      { numRuns: runsOr(150) },
    );
  });

  it('never throws, and its dates are ordered, apart and within the line', () => {
    fc.assert(fc.property(anyText, assertOrderly));
    fc.assert(fc.property(dateLike, assertOrderly), { numRuns: runsOr(150) });
  });

  it('resolves whatever it read', () => {
    fc.assert(
      fc.property(dateLike, dateLike, (first, second) => {
        const before = resolveDates(scanDates(first), emptyContext).context;
        const raw = scanDates(second);
        assert.equal(resolveDates(raw, before).mentions.length, raw.length);
      }),
    );
  });
});
