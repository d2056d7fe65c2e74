/** Marks what was found on the visible pages, without touching their elements. */
import { rangeOf } from '../blocks/text-places';
import type { ShownPart } from '../pages/parts';
import type { Match } from './find-matches';

const allName = 'mreport-found';
const currentName = 'mreport-current';

/** Marks the matches in the parts that are there, one of them as the current one. */
export function highlight(
  parts: readonly ShownPart[],
  matches: readonly Match[],
  current: Match | undefined,
): void {
  CSS.highlights.delete(allName);
  CSS.highlights.delete(currentName);
  if (matches.length === 0) return;
  const byBlock = groupByBlock(matches, new Set(parts.map(({ index }) => index)));
  const found: Range[] = [];
  const here: Range[] = [];
  for (const { element, index } of parts) {
    for (const match of byBlock.get(index) ?? []) {
      const range = rangeOf(element, match.start, match.end);
      if (range !== undefined) (match === current ? here : found).push(range);
    }
  }
  CSS.highlights.set(allName, new Highlight(...found));
  CSS.highlights.set(currentName, new Highlight(...here));
}

function groupByBlock(matches: readonly Match[], blocks: ReadonlySet<number>): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    if (!blocks.has(match.block)) continue;
    const group = groups.get(match.block);
    if (group === undefined) groups.set(match.block, [match]);
    else group.push(match);
  }
  return groups;
}
