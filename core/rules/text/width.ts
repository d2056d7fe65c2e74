import type { Line } from '../../report/line';
import type { Report } from '../../report/report';
import type { Span } from '../../report/text';
import { cachedPerLine, cached } from '../../report/cache';
import { defineStatistic } from '../report-statistic';
import { defineRule, type LineEdit } from '../rule';
import { wordsOf } from './lib/verbatim';
import { textWidth as messages } from '../../../l10n/messages/rules/text/width';

/** Whether full-width digits are how the report writes, and its markers. */
const fullWidth = defineStatistic({
  *count({ lines, items }) {
    for (const line of lines) {
      const { half, full } = widthsOf(line);
      for (let index = 0; index < half; index++) yield 'half';
      yield* full.map(() => 'full');
    }
    for (const { reading } of items) if (reading.form.writing === 'full') yield 'marker';
  },
  summarize(counts) {
    const full = counts.get('full') ?? 0;
    // Old texts write all digits full-width. A few runs in a short text do not show a habit.
    return { isUsual: full >= 6 && full >= 3 * (counts.get('half') ?? 0), hasMarkers: counts.has('marker') };
  },
});

/** Full-width digits and letters in running text, and `~` for 至. */
export const textWidth = defineRule({
  id: 'text/width',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '本季計受理３６５件。\n統計期間為5月26日~12月21日。',
  right: '本季計受理365件。\n統計期間為5月26日至12月21日。',
  statistics: [fullWidth],
  check(section, report, { summaryOf }) {
    const { isUsual, hasMarkers } = summaryOf(fullWidth);
    for (const run of isUsual ? [] : runsIn(section.lines, hasMarkers)) {
      const { line, span, text, right } = run;
      const edits = [editOf(run)];
      report({
        line,
        span,
        message: 'full',
        data: { text, right },
        fixes: ({ document, start }) => {
          const all = (hasMarkers ? runsWithMarkers : runsWithoutMarkers)(document);
          const everywhere = (): LineEdit[] => all.map((other) => editOf(other, -start));
          return [
            { title: 'change', data: { right }, edits, preferred: true, safe: true },
            ...(all.length > 1 ? [{ title: 'everywhere' as const, edits: everywhere, mends: all }] : []),
          ];
        },
      });
    }
    section.lines.forEach((line, index) => {
      for (const span of tildesOf(line)) {
        const edits = [{ line: index, span: rangeWithBlanks(line.prose, span), newText: '至' }];
        const fixes = [{ title: 'change' as const, data: { right: '至' }, edits, preferred: true }];
        report({ line: index, span, message: 'tilde', fixes });
      }
    });
  },
});

function editOf({ line, span, right }: Run, by = 0): LineEdit {
  return { line: line + by, span, newText: right };
}

interface Run {
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  readonly right: string;
}

/** What a line holds of each width, outside its markers. Read once for each line. */
interface Widths {
  readonly half: number;
  readonly full: readonly Omit<Run, 'line'>[];
}

const none: Widths = { half: 0, full: [] };
/** With the points and separators between digits: ３．５, １，２００, ０２－２３５６. */
const fullRun = /[０-９Ａ-Ｚａ-ｚ]+(?:(?:[．－／：]|，(?=[０-９]{3}(?![０-９])))[０-９]+)*/g;

const widthsOf = cachedPerLine((line): Widths => {
  if (line.type !== 'text' && line.type !== 'field') return none;
  const from = line.markers.at(-1)?.span.end ?? 0;
  const text = wordsOf(line).slice(from);
  return {
    half: [...text.matchAll(/[0-9A-Za-z]+/g)].length,
    full: [...text.matchAll(fullRun)].map(({ 0: run, index }) => ({
      span: { start: from + index, end: from + index + run.length },
      text: run,
      right: run.normalize('NFKC'),
    })),
  };
});

function runsIn(lines: readonly Line[], hasFullMarkers: boolean): Run[] {
  return lines.flatMap((line, index) =>
    widthsOf(line)
      .full.filter((run) => !isCitation(line.prose, run, hasFullMarkers))
      .map((run) => ({ ...run, line: index })),
  );
}

const runsWithMarkers = cached(({ lines }: Report) => runsIn(lines, true));
const runsWithoutMarkers = cached(({ lines }: Report) => runsIn(lines, false));

/** 註１, and where markers are full-width what cites them: (二)２及３(３). */
function isCitation(prose: string, { span, text }: Omit<Run, 'line'>, hasFullMarkers: boolean): boolean {
  const before = prose.charAt(span.start - 1);
  if (before === '註') return true;
  if (!hasFullMarkers || text.length > 2) return false;
  return /[)）、(（]/.test(before) || /^[、.．)）(（]/.test(prose.charAt(span.end));
}

/** `~` between digits, with their units: 5月26日~12月21日, 30~36. */
const tilde =
  /(?<=[0-9０-９][年月日時分秒元萬億人件案場次歲週天級號樓度點%％]{0,2} ?)~(?= ?(?:民國)?[0-9０-９])/g;

const tildesOf = cachedPerLine((line): Span[] => {
  if ((line.type !== 'text' && line.type !== 'field') || !line.prose.includes('~')) return [];
  return [...wordsOf(line).matchAll(tilde)].map(({ index }) => ({ start: index, end: index + 1 }));
});

function rangeWithBlanks(prose: string, { start, end }: Span): Span {
  return {
    start: prose.charAt(start - 1) === ' ' ? start - 1 : start,
    end: prose.charAt(end) === ' ' ? end + 1 : end,
  };
}
