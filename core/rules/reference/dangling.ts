import type { Line } from '../../report/line';
import type { Item, SiblingGroup } from '../../report/outline/result/outline';
import type { SectionContent } from '../../report/section';
import { cached, cachedPerLine } from '../../report/cache';
import { defineStatistic } from '../report-statistic';
import { defineRule } from '../rule';
import { referenceDangling as messages } from '../../../l10n/messages/rules/reference/dangling';

/** The titles beside announcements that a report holds more than once: those of a table of contents come again. */
const repeatedTitles = defineStatistic<ReadonlySet<string>>({
  *count({ lines, groups }) {
    for (const { items } of groups) {
      if (!items.some(({ line }) => isAnnouncement(lines[line]))) continue;
      for (const { line } of items) yield wordsOf(lines[line]);
    }
  },
  summarize: (counts) =>
    new Set(
      [...counts]
        .filter(([, count]) => count > 1)
        .map(([words]) => words)
        .sort(),
    ),
});

/** …如下： at the end of an item that has nothing below it. */
export const referenceDangling = defineRule({
  id: 'reference/dangling',
  scope: 'section',
  severity: 'warning',
  unfinishedIn: 'item',
  messages,
  wrong: '一、資訊處\n(一) 本月資安演練結果如下：\n(二) 系統維運正常。\n二、人事處',
  right:
    '一、資訊處\n(一) 本月資安演練結果如下：\n1、開啟率為4.1%。\n2、點閱率為1.5%。\n(二) 系統維運正常。\n二、人事處',
  statistics: [repeatedTitles],
  check(section, report, { summaryOf }) {
    const { items, lines } = section;
    const repeated = summaryOf(repeatedTitles);
    const readingOf = cached((group: SiblingGroup) => readGroup(group, lines, repeated));
    let next = 0;
    lines.forEach((line, index) => {
      while ((items[next]?.line ?? Infinity) <= index) next++;
      const announced = announcementOf(line);
      if (announced === undefined) return;
      if (hasTextBefore(lines, index, items[next]?.line) || isBelow(items[next], items[next - 1], section))
        return;
      const item = items[next - 1];
      if (item?.line === index) {
        const { isContents, twice } = readingOf(item.group);
        if (isContents || twice.has(wordsOf(line))) return;
      }
      report({ line: index, ...announced });
    });
  },
});

/** 如下： or 下列事項：, the last words of a line. */
const announces =
  /(?:如下列?|如次|如左|下列(?:各|[一二三四五六七八九十幾數]?[點項款目])?)[^，。；：:、！？「」]{0,16}[：:]$|如下。?$/;
const longestAnnouncement = 32;

const announcementOf = cachedPerLine((line) => {
  if (line.type !== 'text' && line.type !== 'field') return undefined;
  const end = line.prose.trimEnd().replace(/\*+$/, '').length;
  const from = Math.max(line.textStart, end - longestAnnouncement);
  const match = announces.exec(line.prose.slice(from, end));
  if (match === null) return undefined;
  const span = { start: from + match.index, end };
  return { span, message: 'nothing' as const, data: { text: match[0] } };
});

function isAnnouncement(line: Line | undefined): boolean {
  return line !== undefined && announcementOf(line) !== undefined;
}

/** What a line says, without its markers: the same in a table of contents and at the heading itself. */
function wordsOf(line: Line | undefined): string {
  if (line === undefined) return '';
  const start = line.markers.at(-1)?.span.end ?? line.textStart;
  return line.prose.slice(start).replace(/[\s*]/g, '');
}

/** Whether the line above an item is the heading of a table of contents. */
function isBelowContents(item: Item | undefined, lines: readonly Line[]): boolean {
  let above = (item?.line ?? 0) - 1;
  while (lines[above]?.type === 'blank') above--;
  return /^(?:目錄|目次|大綱|綱要)$/.test(wordsOf(lines[above]));
}

/** What distinguishes the entries of a table of contents from the items of a group. */
interface GroupReading {
  /** All items are entries: nothing is below them, and all come again elsewhere, or 目錄 is above them. */
  readonly isContents: boolean;
  /** The titles that the group holds twice: the table and the headings are read as one series. */
  readonly twice: ReadonlySet<string>;
}

/** Linear in the group. */
function readGroup(
  { items }: SiblingGroup,
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
): GroupReading {
  const titles = items.map(({ line }) => wordsOf(lines[line]));
  const known = new Set<string>();
  const twice = new Set(titles.filter((title) => known.size === known.add(title).size));
  const isBare = items.every(({ children }) => children.length === 0);
  const isRepeated = titles.every((title) => repeated.has(title));
  return { isContents: isBare && (isRepeated || isBelowContents(items[0], lines)), twice };
}

/** Whether a paragraph, table or figure stands between a line and the next item. */
function hasTextBefore(lines: readonly Line[], index: number, nextItem = lines.length): boolean {
  for (let at = index + 1; at < nextItem; at++) {
    const line = lines[at];
    if (line === undefined || line.type === 'blank' || line.type === 'comment') continue;
    // 擬辦： opens another part of the preamble; 說明： is what 主旨： announces.
    if (line.type !== 'field' || lines[index]?.type !== 'field') return true;
    return line.field?.name === '說明';
  }
  return false;
}

/**
 * Whether an item can be what the text of `above` announces: one below it, the first of a series, or one whose number
 * or level is in doubt itself.
 */
function isBelow(item: Item | undefined, above: Item | undefined, { followedBy }: SectionContent): boolean {
  // After the section comes another unit.
  if (item === undefined) {
    return followedBy !== 'nothing' && (above === undefined || followedBy !== 'next');
  }
  if (above === undefined || item.violation !== undefined || item.group.items[0] === item) return true;
  return item.level > above.level;
}
