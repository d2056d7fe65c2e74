import type { DateMention } from '../../report/dates/resolve-dates';
import { expectDefined } from '../../report/expect';
import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { readCorrections } from './lib/corrections';
import { dateYearMark as messages } from '../../../l10n/messages/rules/date/year-mark';

/** 112度, where 112年度 is meant. */
export const dateYearMark = defineRule({
  id: 'date/year-mark',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '112年11月3日召開「112度電信事業普及服務基金管理委員會第3次會議」。',
  right: '112年11月3日召開「112年度電信事業普及服務基金管理委員會第3次會議」。',
  check(section, report) {
    const corrections = readCorrections(section);
    const yearsAround = rocYearsOf(section.dates.flat());
    section.lines.forEach((own, line) => {
      const matches = yearsOn(own);
      const { prose, text } = own;
      if (matches.length === 0 || speaksOfMeasures.test(prose)) return;
      const years = rocYearsOf(expectDefined(section.dates[line], 'list of the dates on a line', []));
      for (const match of matches) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isYear(prose, span, years, yearsAround) || corrections.covers(line, span)) continue;
        const mark = { start: span.end - 1, end: span.end - 1 };
        const data = {
          text: text.slice(span.start, span.end),
          right: `${text.slice(span.start, mark.start)}年度`,
        };
        const edits = [{ line, span: mark, newText: '年' }];
        report({
          line,
          span,
          message: 'missing',
          data,
          fixes: [{ title: 'insert', data, edits, preferred: true }],
        });
      }
    });
  },
});

/** 80–139: years of which today's reports speak. */
const yearLike = /(?<![0-9０-９]|[0-9０-９][.．,，/])(?:[8９8-9８][0-9０-９]|[1１][0-3０-３][0-9０-９])度/g;

const speaksOfMeasures = /用電|電量|電費|省電|節電|耗電|度電(?!信)|溫|緯|東經|西經|經度|角度|攝氏|華氏|千瓦/;
const measureBefore = /(?:[轉彎斜角達零每前戶約]|[~～±+＋－-]|[0-9０-９][至到])[ \u3000]?$/;
/** A hyphen after the name of a plan is not a minus: 推動計畫-114度先期計畫. */
const nameBefore = /(?:計畫|方案|專案|預算|草案[）)]|[」』》])[-－]$/;
/** What a fiscal year is said of. */
const nounAfter =
  /^(?:總?預算|決算|概算|歲[入出]|單位預算|附屬單位|施政|業務|工作(?![平台臺環])|計畫|個案|科技|先期|評鑑|考[核評]|績效|自評|稽核|採購|委[託辦]|補助|獎[勵補]|訓練|研習|會議|電信|資通|資安|行政院|中央政府|成果|執行)/;
const measureAfter = /^[電水角弧空的以之左右內外前後者為是高低熱灣仰俯近多餘上下方氣時]/;
/** Right angles and boiling water: not a year on the word of a noun alone. */
const commonMeasures = new Set([90, 100]);

/**
 * Needs a word that goes with a fiscal year, or such a year in the line or, where it is not a common measure, in the unit;
 * and nothing that speaks of degrees.
 */
function isYear(
  prose: string,
  { start, end }: Span,
  years: ReadonlySet<number>,
  yearsAround: ReadonlySet<number>,
): boolean {
  const after = prose.slice(end, end + 6);
  const before = prose.slice(Math.max(start - 4, 0), start);
  const isOfName = nameBefore.test(before) && nounAfter.test(after);
  if (measureBefore.test(before) && !isOfName) return false;
  const value = Number(prose.slice(start, end - 1).normalize('NFKC'));
  const known = commonMeasures.has(value) ? years : yearsAround;
  const isYearNearby = [-1, 0, 1].some((step) => known.has(value + step));
  if (nounAfter.test(after)) return isYearNearby || !commonMeasures.has(value);
  return isYearNearby && /^[\u4e00-\u9fff]/.test(after) && !measureAfter.test(after);
}

function rocYearsOf(dates: readonly DateMention[]): Set<number> {
  const years = dates.flatMap(({ raw }) =>
    raw.calendar === 'roc' && raw.year !== undefined ? [raw.year.value] : [],
  );
  return new Set(years);
}

const yearsOn = cachedPerLine(({ prose }) => [...prose.matchAll(yearLike)]);
