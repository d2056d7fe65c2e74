/** The units of a report, and which of them is shown alone. */
import { expectDefined } from '../../../core/report/expect';
import { firstIndex } from '../../../core/report/lists';
import type { PreviewBlock } from '../../../protocol/preview';
import { textOfBlock } from './block-text';
import type { BlockList } from './block-list';

/** A unit by its heading: which block it begins with. */
export interface Unit {
  readonly start: number;
  /** The index of the block after the unit's last. */
  readonly end: number;
  readonly title: string;
}

/** What is shown: the whole report, the unit the caret is in, or one that was picked. */
export type UnitChoice = 'all' | 'caret' | PickedUnit;
/** A unit that the user picked, as it is recognized after an edit. */
export interface PickedUnit {
  readonly title: string;
  /** Which of the report's units it was when it was last seen, from 0. */
  readonly ordinal: number;
}

/** Returns the units in order. Linear in the blocks. */
export function unitsOf(blocks: readonly PreviewBlock[]): Unit[] {
  const starts = blocks.flatMap((block, start) => (isUnit(block) ? [{ start, block }] : []));
  return starts.map(({ start, block }, ordinal) => ({
    start,
    end: starts[ordinal + 1]?.start ?? blocks.length,
    title: textOfBlock(block).trim(),
  }));
}

/** Of the units the one that was picked: it may have moved or been renamed since. Its index, or -1. */
export function findPicked(
  units: readonly Unit[],
  { title, ordinal }: PickedUnit,
  sameCount: boolean,
): number {
  if (units[ordinal]?.title === title) return ordinal;
  const titled = units.flatMap((unit, index) => (unit.title === title ? [index] : []));
  const nearest = titled.sort((one, other) => Math.abs(one - ordinal) - Math.abs(other - ordinal))[0];
  if (nearest !== undefined) return nearest;
  return sameCount && ordinal < units.length ? ordinal : -1;
}

/** The unit around the block at `index`; -1 before the first. */
export function unitAround(units: readonly Unit[], index: number): number {
  return firstIndex(units.length, (at) => expectDefined(units[at]?.start, 'start of a unit', 0) > index) - 1;
}

/** The block of the list at which the caret's unit is looked for. */
export function blockOfCaret(list: BlockList, line: number | undefined): number {
  return line === undefined ? -1 : list.indexAtLine(line);
}

function isUnit({ paper }: PreviewBlock): boolean {
  return paper.type === 'item' && paper.level === 1;
}
