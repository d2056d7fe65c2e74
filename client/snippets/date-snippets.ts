import type { Locale } from '../../l10n/locale';
import { format } from '../../l10n/message';
import { snippetMessages as messages } from '../../l10n/messages/snippets';

/** A snippet that holds today's date, so that a file of fixed snippets cannot hold it. */
export interface DateSnippet {
  /** What the user types to get it. */
  readonly prefixes: readonly string[];
  readonly description: string;
  /** In the editor's snippet syntax. */
  readonly body: string;
}

/** Returns the snippets that hold the date of a day: a date in full, with its own weekday. */
export function dateSnippets(today: Date, locale: Locale): DateSnippet[] {
  const date = writtenDate(today);
  return [
    {
      prefixes: ['date', '日期'],
      description: format(messages.date, locale, { date }),
      body: `${datePlaceholders(today, 1)}$0`,
    },
    {
      prefixes: ['dated', '日期項目'],
      description: format(messages.datedItem, locale, { date }),
      body: `\${1:1}、${datePlaceholders(today, 2)}\${6:召開}\${7:會議名稱}。\n$0`,
    },
    {
      prefixes: ['preamble', 'report', '案由', '開頭'],
      description: format(messages.preamble, locale),
      body: [
        '案由：${1:本部各單位業務報告，報請公鑒}',
        '報告單位：${2:報告單位}',
        `會議日期：${datePlaceholders(today, 3)}`,
        '說明：${7:本部各單位本月重要工作摘要如下：}',
        '$0',
      ].join('\n\n'),
    },
  ];
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

function rocYear(date: Date): number {
  return date.getFullYear() - 1911;
}

function writtenDate(date: Date): string {
  const weekday = weekdays[date.getDay() as WeekdayNumber];
  return `${rocYear(date)}年${date.getMonth() + 1}月${date.getDate()}日（星期${weekday}）`;
}

type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Four placeholders, from `first` on: year, month, day, and a choice of weekdays that begins with the right one. */
function datePlaceholders(date: Date, first: number): string {
  const day = date.getDay();
  const choice = [...weekdays.slice(day), ...weekdays.slice(0, day)].join();
  const [year, month, dayOfMonth] = [rocYear(date), date.getMonth() + 1, date.getDate()].map(
    (value, index) => `\${${first + index}:${value}}`,
  );
  return `${year}年${month}月${dayOfMonth}日（星期\${${first + 3}|${choice}|}）`;
}

/**
 * How much of a prefix stands before the caret: the length of the longest beginning of it that the text ends with.
 * Chinese has no blanks, so that a word before the prefix may be run together with it.
 */
export function typedPart(before: string, prefix: string): number {
  for (let length = Math.min(prefix.length, before.length); length > 0; length--)
    if (before.endsWith(prefix.slice(0, length))) return length;
  return 0;
}
