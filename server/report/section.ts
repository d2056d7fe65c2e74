import {
  emptyContext,
  resolveDates,
  sameContext,
  type DateContext,
  type DateMention,
} from './dates/resolve-dates';
import type { Line } from './line';
import type { Outline } from './outline/outline';

/** The preamble or one unit: what rules look at and what is kept between edits. */
export interface Section {
  readonly start: number;
  readonly content: SectionContent;
}

/** A section without its place in the document. The same object as long as nothing in it, or that it takes from before, changes. */
export interface SectionContent {
  readonly lines: readonly Line[];
  /** The dates of each line, with what they take from the dates before them. Same length as `lines`. */
  readonly dates: readonly (readonly DateMention[])[];
  readonly contextBefore: DateContext;
  readonly contextAfter: DateContext;
}

/**
 * Cuts a report at its units. Contents that are the same as in `previous` are taken from there: found from the
 * front and from the back, since an edit changes what lies between.
 */
export function sectionsOf(
  lines: readonly Line[],
  outline: Outline,
  previous: readonly Section[],
): readonly Section[] {
  const starts = [0, ...outline.units.map((unit) => unit.line).filter((line) => line > 0)];
  const shift = starts.length - previous.length;
  let context = emptyContext;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const candidates = [previous[index], previous[index - shift]];
    const content =
      candidates.find((old) => old !== undefined && isSame(old.content, lines, start, end, context))
        ?.content ?? makeContent(lines.slice(start, end), context);
    context = content.contextAfter;
    return { start, content };
  });
}

function isSame(
  old: SectionContent,
  lines: readonly Line[],
  start: number,
  end: number,
  context: DateContext,
): boolean {
  if (old.lines.length !== end - start || !sameContext(old.contextBefore, context)) return false;
  return old.lines.every((line, index) => line === lines[start + index]);
}

function makeContent(lines: readonly Line[], contextBefore: DateContext): SectionContent {
  let context = contextBefore;
  const dates = lines.map((line) => {
    if (line.dates.length === 0) return [];
    const resolved = resolveDates(line.dates, context);
    context = resolved.context;
    return resolved.mentions;
  });
  return { lines, dates, contextBefore, contextAfter: context };
}
