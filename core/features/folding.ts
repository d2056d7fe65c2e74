import { cached } from '../report/cache';
import { expectDefined } from '../report/expect';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { countLevels, deepestLevel, defaultLimit } from './deepest-level';

/** Lines that an editor can fold, 0-based; `end` is the last line, which is hidden when they are folded. */
export interface Fold {
  start: number;
  end: number;
  kind?: 'comment';
}

/** A fold with the level of its item. */
interface LevelFold extends Fold {
  level: number;
}

interface SectionFolds {
  /** In lines of the section, in order. */
  readonly folds: readonly LevelFold[];
  /** The number of folds on each level. */
  readonly counts: readonly number[];
}

/** The level of tables and comments: below all items. */
const innermostLevel = 100;

/**
 * Items with what is below them, tables, and comments of several lines. If there are more than `limit`, the deepest
 * levels are left out. Linear in the number of sections, in those that changed, and in the result.
 */
export function foldsOf(report: Report, limit = defaultLimit): Fold[] {
  const sections = report.contents.map(sectionFolds);
  const deepest = deepestLevel(
    sections.map(({ counts }) => counts),
    limit,
  );
  const folds: Fold[] = [];
  for (const [index, section] of sections.entries()) {
    const line = expectDefined(report.starts[index], 'first line of a section', 0);
    for (const { level, start, end, ...rest } of section.folds) {
      if (level <= deepest) folds.push({ start: start + line, end: end + line, ...rest });
    }
  }
  return folds.slice(0, limit);
}

const sectionFolds = cached((content: SectionContent): SectionFolds => {
  const folds = [...linesOfOneType(content), ...itemFolds(content)];
  folds.sort((a, b) => a.start - b.start || a.level - b.level);
  return { folds, counts: countLevels(folds.map(({ level }) => level)) };
});

function itemFolds(content: SectionContent): LevelFold[] {
  return content.items.flatMap(({ line, endLine, level }) => {
    const end = lastFilled(content, line, endLine);
    return end > line ? [{ start: line, end, level }] : [];
  });
}

/** The blank lines after an item stay visible, so that folded items do not stick together. */
function lastFilled({ lines }: SectionContent, start: number, end: number): number {
  let last = end - 1;
  while (last > start && lines[last]?.type === 'blank') last--;
  return last;
}

/** Tables and comments. None crosses the end of a section, since a unit begins with its item. */
function linesOfOneType({ lines }: SectionContent): LevelFold[] {
  const folds: LevelFold[] = [];
  for (let start = 0; start < lines.length;) {
    const type = lines[start]?.type;
    let end = start;
    while (lines[end + 1]?.type === type) end++;
    if (end > start && type === 'table') folds.push({ start, end, level: innermostLevel });
    if (end > start && type === 'comment') folds.push({ start, end, level: innermostLevel, kind: 'comment' });
    start = end + 1;
  }
  return folds;
}
