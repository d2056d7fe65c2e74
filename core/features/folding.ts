import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { countLevels, deepestLevel, usualLimit } from './deepest-level';

/** Lines that an editor can fold; `end` is the last line, still hidden when folded. */
export interface Fold {
  start: number;
  end: number;
  kind?: 'comment';
}

interface SectionFolds {
  /** In lines of the section, in order; `level` is that of the item. */
  readonly folds: readonly (Fold & { level: number })[];
  readonly counts: readonly number[];
}

/** Tables and comments come below all items. */
const innermost = 100;

/**
 * Items with what is below them, tables, and comments of several lines; of more than `limit`, the deepest levels are
 * left out. Linear in the number of sections, in those that changed, and in what is returned.
 */
export function foldsOf(report: Report, limit = usualLimit): Fold[] {
  const sections = report.contents.map(foldsIn);
  const deepest = deepestLevel(
    sections.map(({ counts }) => counts),
    limit,
  );
  const folds: Fold[] = [];
  sections.forEach((section, index) => {
    const line = report.starts[index] ?? 0;
    for (const { level, start, end, ...rest } of section.folds) {
      if (level <= deepest) folds.push({ start: start + line, end: end + line, ...rest });
    }
  });
  return folds.slice(0, limit);
}

const known = new WeakMap<SectionContent, SectionFolds>();

function foldsIn(content: SectionContent): SectionFolds {
  const kept = known.get(content);
  if (kept !== undefined) return kept;
  const folds: (Fold & { level: number })[] = runsOf(content);
  for (const { line, endLine, level } of content.items) {
    const end = lastFilled(content, line, endLine);
    if (end > line) folds.push({ start: line, end, level });
  }
  folds.sort((a, b) => a.start - b.start || a.level - b.level);
  const found = { folds, counts: countLevels(folds.map(({ level }) => level)) };
  known.set(content, found);
  return found;
}

/** The blank lines behind an item stay visible, so that folded items do not stick together. */
function lastFilled({ lines }: SectionContent, start: number, end: number): number {
  let last = end - 1;
  while (last > start && lines[last]?.type === 'blank') last--;
  return last;
}

/** None reaches over a section's end, for a unit begins with its item. */
function runsOf({ lines }: SectionContent): (Fold & { level: number })[] {
  const folds: (Fold & { level: number })[] = [];
  for (let start = 0; start < lines.length;) {
    const type = lines[start]?.type;
    let end = start;
    while (lines[end + 1]?.type === type) end++;
    if (end > start && type === 'table') folds.push({ start, end, level: innermost });
    if (end > start && type === 'comment') folds.push({ start, end, level: innermost, kind: 'comment' });
    start = end + 1;
  }
  return folds;
}
