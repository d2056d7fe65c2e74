import type { Line } from './line';
import { itemsOf } from './outline/result/outline';
import type { OutlineReading, PlacedOutcome } from './outline/result/outline-reading';
import type { Follower, SectionText } from './section';

/**
 * Cuts lines of a report at its units. Linear.
 * @param start the line of the report that they begin with: its first, or a unit’s
 * @param followedBy what comes behind them
 */
export function cutSections(
  lines: readonly Line[],
  start: number,
  reading: OutlineReading,
  followedBy: Follower,
): SectionText[] {
  const placed = [...reading.between(start, start + lines.length)];
  const units = placed.filter(({ outcome, line }) => outcome.item?.depth === 1 && line > start);
  const sections: SectionText[] = [];
  let next = 0;
  let from = start;
  const cut = (to: number, follower: Follower): void => {
    const first = next;
    while (next < placed.length && (placed[next]?.line ?? 0) < to) next++;
    const own = lines.slice(from - start, to - start);
    sections.push({ lines: own, ...itemsOf(own, from, placed.slice(first, next)), followedBy: follower });
    from = to;
  };
  for (const unit of units) cut(unit.line, followerOf(unit));
  cut(start + lines.length, followedBy);
  return sections;
}

function followerOf({ entry, outcome }: PlacedOutcome): Follower {
  if (outcome.violation !== undefined) return 'slip';
  return outcome.item?.group === entry.id ? 'first' : 'next';
}
