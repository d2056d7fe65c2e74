import { cachedPerLine } from './cache';
import {
  emptyContext,
  resolveDates,
  sameContext,
  type DateContext,
  type DateMention,
} from './dates/resolve-dates';
import type { Line } from './line';
import { sameItems, type Item, type SiblingGroup } from './outline/result/outline';

/** The preamble or one unit: what rules check, and what is shared between the reports before and after an edit. */
export interface Section {
  /** The first line, 0-based. */
  readonly start: number;
  readonly content: SectionContent;
}

/**
 * What follows a section: nothing, a unit that continues the series, one that begins a series of its own, or one whose
 * number is wrong.
 */
export type Follower = 'nothing' | 'next' | 'first' | 'misnumbered';

/**
 * A section without its place in the report. After an edit it is the same object, unless something changed in it or in
 * what it takes from its surroundings.
 */
export interface SectionContent {
  readonly lines: readonly Line[];
  /** The items in it, a unit first, with lines counted from the section's first. */
  readonly items: readonly Item[];
  /** The sibling groups of the items. Of the group of the units it has only the section's own unit. */
  readonly groups: readonly SiblingGroup[];
  readonly followedBy: Follower;
  /** The dates of each line, with what they take from the dates before them. Same length as `lines`. */
  readonly dates: readonly (readonly DateMention[])[];
  /** What the first date of the section takes from the sections before. */
  readonly contextBefore: DateContext;
  /** What the first date of the next section takes from this one and those before. */
  readonly contextAfter: DateContext;
  /** A title before it says that only some points of another text are printed, with the numbers they have there. */
  readonly isExcerpt: boolean;
  /** The same, for the next section. */
  readonly isExcerptAfter: boolean;
}

/** The part of a section that follows from its own lines and the outline: all but the dates. */
export type SectionText = Pick<SectionContent, 'lines' | 'items' | 'groups' | 'followedBy'>;

/** Whether two sections have the same lines (by identity), equal items and the same follower. Linear. */
export function sameSectionText(a: SectionText, b: SectionText): boolean {
  return (
    a.followedBy === b.followedBy &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line === b.lines[index]) &&
    sameItems(a.items, b.items)
  );
}

/** Returns the section with its dates, as it follows the section `before`, or begins the report. Linear in its lines. */
export function sectionAfter(before: SectionContent | undefined, text: SectionText): SectionContent {
  const { lines, items, groups, followedBy } = text;
  const contextBefore = before?.contextAfter ?? emptyContext;
  const isExcerpt = before?.isExcerptAfter ?? false;
  let context = contextBefore;
  const dates = lines.map((line) => {
    if (line.dates.length === 0) return noDates;
    const resolved = datesIn(line, context);
    context = resolved.after;
    return resolved.mentions;
  });
  const isExcerptAfter = lines.reduce(isExcerptAfterLine, isExcerpt);
  return {
    lines,
    items,
    groups,
    followedBy,
    dates,
    contextBefore,
    contextAfter: context,
    isExcerpt,
    isExcerptAfter,
  };
}

/** Whether `content` is right as it is where it follows the section `before`, or begins the report. */
export function mayFollow(before: SectionContent | undefined, content: SectionContent): boolean {
  return (
    content.isExcerpt === (before?.isExcerptAfter ?? false) &&
    sameContext(content.contextBefore, before?.contextAfter ?? emptyContext)
  );
}

/** Whether what follows `line` is printed in part. An attachment is printed whole. */
function isExcerptAfterLine(isExcerpt: boolean, line: Line): boolean {
  if (!isExcerpt) return opensExcerpt(line);
  return line.type !== 'text' || line.markers.length > 0 || !/^附(?:件|錄)/.test(line.prose.trimStart());
}

/** `…要點部分規定修正規定`, `…要點第二點、第五點修正規定`. */
function opensExcerpt({ type, markers, prose }: Line): boolean {
  if (type !== 'text' || markers.length > 0 || !/部分|[點件表]/.test(prose)) return false;
  return excerptTitle.test(prose);
}

const point = '第[零○一二三四五六七八九十百0-9０-９]{1,6}點(?:附[件表]\\S{0,3})?';
const excerptTitle = new RegExp(
  [
    '部分(?:規定|條文)(?:修正(?:規定|條文|草案)?|對照表)?\\s*$',
    `${point}(?:修正|規定|草案|對照表){1,3}\\s*$`,
    `^\\s*附修正「.{1,60}」.{0,30}${point}\\s*$`,
  ].join('|'),
);

const noDates: readonly DateMention[] = [];

interface ResolvedDates {
  readonly before: DateContext;
  readonly mentions: readonly DateMention[];
  readonly after: DateContext;
}

/** Holds the dates of a line as they were resolved last: mostly they are needed again in the same context. */
const lastResolvedOf = cachedPerLine((): { dates?: ResolvedDates } => ({}));

function datesIn(line: Line, before: DateContext): ResolvedDates {
  const last = lastResolvedOf(line);
  if (last.dates !== undefined && sameContext(last.dates.before, before)) return last.dates;
  const { mentions, context } = resolveDates(line.dates, before);
  return (last.dates = { before, mentions, after: context });
}
