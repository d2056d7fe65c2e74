import fc from 'fast-check';
import { addDays } from '../../../../core/report/dates/calendar';
import { writeLike, type NumberWriting } from '../../../../core/report/dates/written-number';

const writings: NumberWriting[] = ['half-width', 'full-width', 'positional', 'counted'];

/** Any day from 1912 to 2111, and how it is written. */
export const writtenDates = fc
  .record({
    offset: fc.integer({ min: 0, max: 73_000 }),
    writing: fc.constantFrom(...writings),
    era: fc.constantFrom('', '民國', '中華民國'),
    brackets: fc.constantFrom('（星期%）', '(星期%)', '（%）', '(週%)', '星期%'),
    before: fc.constantFrom('', '訂於', '（1）', '(一) ', '，自'),
    after: fc.constantFrom('', '召開', '止。', '前', '，請查照'),
  })
  .map(({ offset, writing, era, brackets, before, after }) => {
    const date = addDays({ year: 1912, month: 1, day: 1 }, offset);
    const write = (value: number): string =>
      writeLike({ value, writing, span: { start: 0, end: 0 } }, '', value);
    const text = `${era}${write(date.year - 1911)}年${write(date.month)}月${write(date.day)}日`;
    const line = (weekday: string): string => `${before}${text}${weekday}${after}`;
    return {
      date,
      text,
      line,
      weekday: (value: number): string => brackets.replace('%', '日一二三四五六'.charAt(value)),
    };
  });
