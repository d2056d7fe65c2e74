/** Findings with their places: those of blocks that are drawn, and the next one from a place on. */
import type { PreviewFinding } from '../../../protocol/preview';
import type { BlockList } from '../blocks/block-list';

/** A finding; its key distinguishes it from the others, as long as its block has the same ones. */
export interface PlacedFinding {
  readonly key: string;
  readonly finding: PreviewFinding;
  /** In the report. */
  readonly line: number;
}

/** The findings of the blocks at these indexes, in order. */
export function findingsAt(list: BlockList, indexes: Iterable<number>): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  for (const index of indexes) {
    const block = list.blocks[index];
    block?.findings?.forEach((finding, at) => {
      const key = `${block.id} ${at} ${finding.rule}`;
      placed.push({ key, finding, line: list.lineAt(index) + finding.line });
    });
  }
  return placed;
}

/** A place in the report's text. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** The first finding after a place, or the last one before it; after the end comes the beginning again. Linear. */
export function nextFinding(
  list: BlockList,
  from: TextPlace | undefined,
  direction: 1 | -1,
): PlacedFinding | undefined {
  const all = findingsAt(list, list.blocks.keys()).sort(
    (one, other) => one.line - other.line || one.finding.character - other.finding.character,
  );
  if (from === undefined) return direction > 0 ? all[0] : all.at(-1);
  const compared = ({ line, finding }: PlacedFinding): number =>
    line - from.line || finding.character - from.character;
  return direction > 0
    ? (all.find((placed) => compared(placed) > 0) ?? all[0])
    : (all.findLast((placed) => compared(placed) < 0) ?? all.at(-1));
}
