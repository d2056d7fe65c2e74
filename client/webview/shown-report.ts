import type { PreviewBlock, PreviewSplice } from '../../protocol/preview';
import { spliced } from '../../protocol/splices';
import { BlockList } from './blocks/block-list';
import { blockOfCaret, findPicked, unitAround, unitsOf, type Unit, type UnitChoice } from './blocks/units';
import { Figures } from './figures';

/** The blocks of the report, and those of them that are shown: all, or one unit's. */
export class ShownReport {
  #unit: UnitChoice;
  readonly figures = new Figures();
  /** The blocks as the extension sent them: with the room that images of unknown size take. */
  #received: readonly PreviewBlock[] = [];
  #all = BlockList.of([]);
  #shown = this.#all;
  #unitCount = 0;
  /** The line of the first block: of a long report, the part that the user sees comes first. */
  #firstLine = 0;

  constructor(unit: UnitChoice) {
    this.#unit = unit;
  }

  /** All blocks of the report. */
  get all(): BlockList {
    return this.#all;
  }

  /** The blocks that are shown, with their lines in the report. */
  get shown(): BlockList {
    return this.#shown;
  }

  /** The choice, with a picked unit as it is called now. */
  get choice(): UnitChoice {
    return this.#unit;
  }

  /** Takes over what has changed. @param change as `update` of `ToPreviewPage` says */
  update(splices: PreviewSplice[], change: { incremental: boolean; firstLine: number }): void {
    this.#firstLine = change.firstLine;
    if (change.incremental && splices.length === 0) return;
    this.#received = spliced(change.incremental ? this.#received : [], splices);
    this.sizeFigures();
  }

  /** Gives images the room that they are known to take by now. */
  sizeFigures(): void {
    this.#all = this.#all.with(this.figures.sized(this.#received), this.#firstLine);
  }

  /** Shows another unit, or the one that the caret is in now; returns whether other blocks are shown then. */
  choose(unit: UnitChoice, caret: number | undefined): boolean {
    const before = this.#shown;
    this.#unit = unit;
    this.select(caret);
    return before.count !== this.#shown.count || before.blocks[0] !== this.#shown.blocks[0];
  }

  /** Selects the blocks to show; called after each change, for the unit that is shown may have moved. */
  select(caret: number | undefined): void {
    const unit = this.#unit === 'all' ? undefined : this.#find(this.#unit, caret);
    this.#shown = unit === undefined ? this.#all : this.#all.slice(unit.start, unit.end);
  }

  /** The units of the report. */
  units(): Unit[] {
    return unitsOf(this.#all.blocks);
  }

  #find(choice: Exclude<UnitChoice, 'all'>, caret: number | undefined): Unit | undefined {
    const units = this.units();
    const isSameCount = this.#unitCount === units.length;
    this.#unitCount = units.length;
    if (choice === 'caret') return units[unitAround(units, blockOfCaret(this.#all, caret))];
    const ordinal = findPicked(units, choice, isSameCount);
    const unit = units[ordinal];
    if (unit !== undefined) this.#unit = { title: unit.title, ordinal };
    return unit;
  }
}
