/** The blocks of the report, and those of them that are shown: all, or one unit's. */
import type { PreviewBlock, PreviewSplice } from '../../protocol/preview';
import { BlockList } from './blocks/block-list';
import { HeldBlocks } from './blocks/held-blocks';
import { blockOfCaret, findPicked, unitAround, unitsOf, type Unit, type UnitChoice } from './blocks/units';
import { Figures } from './figures';

export class ShownReport {
  #unit: UnitChoice;
  readonly figures = new Figures();
  readonly #held = new HeldBlocks();
  /** As they came: images take the room of those that are not known. */
  #came: readonly PreviewBlock[] = [];
  #all = BlockList.of([]);
  #shown = this.#all;
  #unitCount = 0;
  /** The line of the first block: of a long report, what one sees comes first. */
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

  /** Takes over what has changed. `writing`: new findings wait. */
  update(
    splices: PreviewSplice[],
    { incremental, firstLine, writing }: { incremental: boolean; firstLine: number; writing: boolean },
  ): void {
    this.#firstLine = firstLine;
    this.#replace(this.#held.take({ incremental, splices }, writing), incremental);
  }

  /** One has stopped writing: what waited is to be seen. */
  settle(): void {
    this.#replace(this.#held.settle(), true);
  }

  /** Images take the room that is known of them by now. */
  sizeFigures(): void {
    this.#all = this.#all.with(this.figures.sized(this.#came), this.#firstLine);
  }

  /** Shows another unit, or what the caret is in now; whether other blocks are shown then. */
  choose(unit: UnitChoice, caret: number | undefined): boolean {
    const before = this.#shown;
    this.#unit = unit;
    this.select(caret);
    return before.count !== this.#shown.count || before.blocks[0] !== this.#shown.blocks[0];
  }

  /** After each change, for the unit that is shown may have moved. */
  select(caret: number | undefined): void {
    const unit = this.#unit === 'all' ? undefined : this.#find(this.#unit, caret);
    this.#shown = unit === undefined ? this.#all : this.#all.slice(unit.start, unit.end);
  }

  units(): Unit[] {
    return unitsOf(this.#all.blocks);
  }

  #replace(splices: readonly PreviewSplice[], incremental: boolean): void {
    if (incremental && splices.length === 0) return;
    this.#came = this.#held.applied(this.#came, splices, incremental);
    this.sizeFigures();
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
