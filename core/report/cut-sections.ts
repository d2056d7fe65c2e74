import type { Line } from './line';
import { itemsOf } from './outline/result/outline';
import type { OutlineReading, PlacedOutcome } from './outline/result/outline-reading';
import type { Follower, SectionText } from './section';

/**
 * Cuts lines of a report into sections, at its units. Linear.
 * @param start the line of the report that `lines` begin with: the first of the report, or one that opens a unit
 * @param followedBy what follows the lines
 */
export function cutSections(
  lines: readonly Line[],
  start: number,
  reading: OutlineReading,
  followedBy: Follower,
): SectionText[] {
  const placed = [...reading.between(start, start + lines.length)];
  const sections: SectionText[] = [];
  let [from, firstPlaced] = [start, 0];
  const cut = (to: number, endPlaced: number, follower: Follower): void => {
    const own = lines.slice(from - start, to - start);
    const items = itemsOf(own, from, placed.slice(firstPlaced, endPlaced));
    sections.push({ lines: own, ...items, followedBy: follower });
    [from, firstPlaced] = [to, endPlaced];
  };
  for (const [index, { line, outcome, entry }] of placed.entries()) {
    if (outcome.item?.depth === 1 && line > start) cut(line, index, followerOf({ entry, outcome }));
  }
  cut(start + lines.length, placed.length, followedBy);
  return sections;
}

/** What a section is followed by where this unit follows. */
function followerOf({ entry, outcome }: Pick<PlacedOutcome, 'entry' | 'outcome'>): Follower {
  if (outcome.violation !== undefined) return 'misnumbered';
  return outcome.item?.group === entry.id ? 'first' : 'next';
}
