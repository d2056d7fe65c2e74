import {
  emptyContext,
  resolveDates,
  sameContext,
  type DateContext,
  type DateMention,
} from './dates/resolve-dates';
import type { Line } from './line';
import { sameItems, type Item, type SiblingGroup } from './outline/result/outline';

/** The preamble or one unit: what rules look at and what is kept between edits. */
export interface Section {
  readonly start: number;
  readonly content: SectionContent;
}

/**
 * What comes behind a section: nothing, a unit that goes on with the series, one that begins a series of its own, or
 * one whose number is wrong.
 */
export type Follower = 'nothing' | 'next' | 'first' | 'slip';

/** A section without its place in the document. The same object as long as nothing in it, or that it takes from around it, changes. */
export interface SectionContent {
  readonly lines: readonly Line[];
  /** The items in it, a unit first, with lines counted from the section's first. */
  readonly items: readonly Item[];
  /** Complete but for the unit's, of which it is the only one here. */
  readonly groups: readonly SiblingGroup[];
  readonly followedBy: Follower;
  /** The dates of each line, with what they take from the dates before them. Same length as `lines`. */
  readonly dates: readonly (readonly DateMention[])[];
  readonly contextBefore: DateContext;
  readonly contextAfter: DateContext;
  /** A title before it says that only some points of another text are printed, with the numbers they have there. */
  readonly isExcerpt: boolean;
  /** The same, for what comes behind it. */
  readonly isExcerptAfter: boolean;
}

/** A section as far as its lines and items tell, without its dates. */
export type SectionText = Pick<SectionContent, 'lines' | 'items' | 'groups' | 'followedBy'>;

export function sameText(a: SectionText, b: SectionText): boolean {
  return (
    a.followedBy === b.followedBy &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line === b.lines[index]) &&
    sameItems(a.items, b.items)
  );
}

/** The section as it stands behind another: with its dates. Linear in its lines; what was read before is kept. */
export function placedBehind(before: SectionContent | undefined, text: SectionText): SectionContent {
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
  const isExcerptAfter = lines.reduce(goesOnAsExcerpt, isExcerpt);
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

/** Whether a section may stand behind another as it is. */
export function standsBehind(before: SectionContent | undefined, content: SectionContent): boolean {
  return (
    content.isExcerpt === (before?.isExcerptAfter ?? false) &&
    sameContext(content.contextBefore, before?.contextAfter ?? emptyContext)
  );
}

/** An attachment is printed whole. */
function goesOnAsExcerpt(isExcerpt: boolean, line: Line): boolean {
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

interface Resolved {
  readonly before: DateContext;
  readonly mentions: readonly DateMention[];
  readonly after: DateContext;
}

/** How a line's dates were resolved last. */
const known = new WeakMap<Line, Resolved>();

function datesIn(line: Line, before: DateContext): Resolved {
  const last = known.get(line);
  if (last !== undefined && sameContext(last.before, before)) return last;
  const { mentions, context } = resolveDates(line.dates, before);
  const resolved = { before, mentions, after: context };
  known.set(line, resolved);
  return resolved;
}
