import type { BlockList } from '../blocks/block-list';
import { pieceOfText } from '../blocks/text-places';
import { blockElement } from '../blocks/block-element';
import type { ShownPart } from '../pages/parts';
import type { Place } from '../scroll/scroll-map';
import { FindBox } from './find-box';
import { Finder, matchFrom, stepMatch, type Match } from './find-matches';
import { highlight } from './highlights';

/** What finding needs of the page. */
export interface FindEvents {
  /** The place that the user sees: the search begins there. */
  here(): Place;
  /** A match is to be brought into sight. */
  reveal(place: Place): void;
  /** The marks have to be drawn again. */
  changed(): void;
}

/** Finding in the page: VS Code's own search finds only what is drawn. */
export class Find {
  readonly #events: FindEvents;
  /** Where the user types what is to be found. */
  readonly box: FindBox;
  #list: BlockList | undefined;
  #finder = new Finder('');
  #matches: readonly Match[] = [];
  #current = -1;

  constructor(events: FindEvents) {
    this.#events = events;

    this.box = new FindBox({
      changed: (term) => {
        this.#search(term);
      },
      step: (direction) => {
        this.#goToMatch(stepMatch(this.#matches.length, this.#current, direction));
      },
      closed: () => {
        this.#search('');
      },
    });
  }

  /** Opens the box with the selected text, if that is within a line. */
  open(): void {
    const selected = getSelection()?.toString() ?? '';
    this.box.open(selected.includes('\n') ? '' : selected);
  }

  /** Takes the blocks that are shown from now on; the current match stays near its place. */
  take(list: BlockList): void {
    this.#list = list;
    if (this.box.term === '') return;
    const before = this.#matches[this.#current];
    this.#matches = this.#finder.matchesIn(list.blocks);
    this.#current = before === undefined ? -1 : matchFrom(this.#matches, before.block, before.start);
    this.#showCount();
  }

  /** Marks what was found in the parts that are drawn. */
  mark(parts: readonly ShownPart[]): void {
    highlight(parts, this.#matches, this.#matches[this.#current]);
  }

  #search(term: string): void {
    this.#finder = new Finder(term);
    this.#matches = this.#finder.matchesIn(this.#list?.blocks ?? []);
    this.#goToMatch(matchFrom(this.#matches, this.#events.here().block));
  }

  #goToMatch(index: number): void {
    this.#current = index;
    this.#showCount();
    const match = this.#matches[index];
    const block = match && this.#list?.blocks[match.block];
    if (match === undefined || block === undefined) this.#events.changed();
    else
      this.#events.reveal({ block: match.block, piece: pieceOfText(blockElement(block.drawn), match.start) });
  }

  #showCount(): void {
    this.box.showCount(this.#current, this.#matches.length);
  }
}
