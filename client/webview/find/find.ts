/** Finding in the page: VS Code's own search sees only what is on the desk. */
import type { PageTexts } from '../../../protocol/preview-page';
import type { BlockList } from '../blocks/block-list';
import { pieceOfText } from '../blocks/text-places';
import { blockElement } from '../pages/block-part';
import type { ShownPart } from '../pages/parts';
import type { Place } from '../scroll/scroll-map';
import { FindBox } from './find-box';
import { Finder, matchFrom, stepMatch, type Match } from './find-matches';
import { highlight } from './highlights';

export interface FindEvents {
  /** Where one is: the search begins there. */
  here(): Place;
  /** A match is to be brought into sight. */
  reveal(place: Place): void;
  /** The marks have to be drawn anew. */
  changed(): void;
}

export class Find {
  readonly #events: FindEvents;
  readonly box: FindBox;
  #list: BlockList | undefined;
  #finder = new Finder('');
  #matches: readonly Match[] = [];
  #current = -1;

  constructor(texts: PageTexts, events: FindEvents) {
    this.#events = events;

    this.box = new FindBox(texts, {
      changed: (term) => {
        this.#look(term);
      },
      step: (direction) => {
        this.#go(stepMatch(this.#matches.length, this.#current, direction));
      },
      closed: () => {
        this.#look('');
      },
    });
  }

  /** Opens the box with what is selected, if that is within a line. */
  open(): void {
    const selected = getSelection()?.toString() ?? '';
    this.box.open(selected.includes('\n') ? '' : selected);
  }

  /** Other blocks are shown, or the same ones have changed: the current match stays near its place. */
  take(list: BlockList): void {
    this.#list = list;
    if (this.box.term === '') return;
    const before = this.#matches[this.#current];
    this.#matches = this.#finder.matchesIn(list.blocks);
    this.#current = before === undefined ? -1 : matchFrom(this.#matches, before.block, before.start);
    this.#showCount();
  }

  /** Marks what was found in the parts that are on the desk. */
  mark(parts: readonly ShownPart[]): void {
    highlight(parts, this.#matches, this.#matches[this.#current]);
  }

  #look(term: string): void {
    this.#finder = new Finder(term);
    this.#matches = this.#finder.matchesIn(this.#list?.blocks ?? []);
    this.#go(matchFrom(this.#matches, this.#events.here().block));
  }

  #go(index: number): void {
    this.#current = index;
    this.#showCount();
    const match = this.#matches[index];
    const block = match && this.#list?.blocks[match.block];
    if (match === undefined || block === undefined) this.#events.changed();
    else
      this.#events.reveal({ block: match.block, piece: pieceOfText(blockElement(block.html), match.start) });
  }

  #showCount(): void {
    this.box.showCount(this.#current, this.#matches.length);
  }
}
