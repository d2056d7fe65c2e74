import { isValidDay, yearIn } from '../../report/dates/calendar';
import type { Line } from '../../report/line';
import type { Span } from '../../report/text';
import { isWithin, quotationsOf } from '../lib/quotations';
import { defineStatistic } from '../report-statistic';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { clauseAround } from './lib/clause';
import { dateWestern as messages } from '../../../l10n/messages/rules/date/western';

/** This many Western dates, and more than of the Republic, are a decision rather than an accident. */
const decision = 3;

const isWesternThroughout = defineStatistic({
  *count({ lines }) {
    for (const { dates } of lines) {
      for (const { calendar, month } of dates)
        if (month !== undefined && calendar !== undefined) yield calendar;
    }
  },
  summarize: (counts) => {
    const western = counts.get('western') ?? 0;
    return western >= decision && western > (counts.get('roc') ?? 0);
  },
});

/** 2023年12月1日 in a report that writes 112年11月11日. */
export const dateWestern = defineRule({
  id: 'date/western',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '一、本部於2023年12月5日召開審查會議。\n二、補助款業於2023/12/20撥付。',
  right: '一、本部於112年12月5日召開審查會議。\n二、補助款業於112年12月20日撥付。',
  statistics: [isWesternThroughout],
  check(section, report, { summaryOf }) {
    if (summaryOf(isWesternThroughout)) return;
    section.lines.forEach((line, index) => {
      const { prose, text } = line;
      const found = westernOn(line);
      if (found.length === 0) return;
      const quotations = quotationsOf(prose);
      for (const { span, right } of found) {
        if (isWithin(span, quotations) || !isOwn(prose, span)) continue;
        const data = { text: text.slice(span.start, span.end), right };
        const edits = [{ line: index, span, newText: right }];
        report({
          line: index,
          span,
          message: 'western',
          data,
          fixes: [{ title: 'change', data, edits, preferred: true }],
        });
      }
    });
  },
});

function isProse({ type }: Line): boolean {
  return type === 'text' || type === 'field';
}

interface WesternDate {
  span: Span;
  right: string;
}

/** The other year after it or before it, in brackets: 112年12月1日（2023年12月1日）. */
const besideOther = /^[（(](?:中華)?(?:民國)?[ \u3000]?[0-9０-９一二三四五六七八九○〇零十百]{2,3}年/;
const inBrackets = /年(?:[^，。；（(]{0,8})[（(]$/;

/** 2023年12月1日, 2023/12/01: years by themselves are mostly those of others’ plans and rankings. */
function* westernIn({ prose, dates }: Line): Generator<WesternDate> {
  for (const raw of dates) {
    if (raw.calendar !== 'western' || raw.year === undefined || raw.month === undefined) continue;
    const year = raw.year.value;
    // A day that no calendar has is `date/invalid`'s.
    if (!isRecent(year) || !isValidDay(year, raw.month.value, raw.day?.value ?? 1)) continue;
    const { start, end } = raw.span;
    if (besideOther.test(prose.slice(end, end + 12))) continue;
    if (inBrackets.test(prose.slice(Math.max(start - 12, 0), start))) continue;
    const rest = raw.isSeparated
      ? `年${raw.month.value}月${raw.day?.value ?? ''}日`
      : prose.slice(raw.year.span.end, end).trimStart();
    yield { span: { start, end }, right: `${yearIn('roc', year)}${rest}` };
  }
}

/** What is older is history, what is far ahead a goal that the world agreed on. */
function isRecent(year: number): boolean {
  return year >= 1990 && year <= 2040;
}

/** The writer’s office, or what only the writer’s office does. */
const ownWork =
  /本(?:[院部會署局司處室所校府縣市]|中心|計畫|案|次|專案|公司|契約|要點|公告)|業[於已經]|已於|[訂擬定]於|核定|核准|簽[准奉約]|函[請送復報頒]|行文|召開|送達|公告|撥付|決標|開標|驗收|竣工|開工|施行|生效/;
const foreign =
  /國際|歐盟|歐洲|歐美|亞洲|亞太|美國|日本|韓國|南韓|英國|法國|德國|新加坡|中國|大陸|香港|印度|越南|澳洲|加拿大|帛琉|聯合國|世界|全球|外國|國外|海外|[A-Za-z]{2,}/;
/** Where it is its own, and says so, what it is about does not matter. */
const ownOffice = /本(?:[院部會署局司處室所校府縣市]|中心)/;

function isOwn(prose: string, span: Span): boolean {
  const clause = clauseAround(prose, span);
  return ownOffice.test(clause) || (ownWork.test(clause) && !foreign.test(clause));
}

const westernOn = cachedPerLine((line) => (isProse(line) ? [...westernIn(line)] : []));
