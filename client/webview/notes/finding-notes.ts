import type { FindingPlace } from '../../../protocol/preview-page';
import type { BlockList } from '../blocks/block-list';
import type { Host } from '../host';
import { placeOfLine } from '../scroll/scroll-map';
import type { View } from '../view';
import { Notes } from './notes';
import { findingsAt, type PlacedFinding } from './placed-findings';

/** The notes of the blocks that are drawn, and what the user does with them. */
export class FindingNotes {
  readonly #notes: Notes;

  constructor(list: HTMLElement, host: Host, changed: () => void) {
    this.#notes = new Notes(list, {
      opened: (placed) => {
        host.send({ type: 'fixes', key: placed.key, finding: placeOf(placed) });
      },
      goTo: ({ line, finding }) => {
        host.send({ type: 'goTo', line, character: finding.character, edit: true });
      },
      fix: (placed, title) => {
        host.send({ type: 'fix', finding: placeOf(placed), title });
      },
      changed,
    });
  }

  /** Puts the notes of the blocks that are drawn beside them. */
  place(list: BlockList, view: View): void {
    const indexes = new Set(view.shown.map(({ index }) => index));
    this.#notes.place(findingsAt(list, indexes), ({ line }) => view.drawnAt(placeOfLine(list, line)));
  }

  /** Shows the titles of a finding's fixes in its note. */
  offer(key: string, titles: readonly string[]): void {
    this.#notes.offer(key, titles);
  }

  /** Opens the note of a finding, if its block is drawn. */
  open(key: string): void {
    this.#notes.open(key);
  }
}

function placeOf({ line, finding }: PlacedFinding): FindingPlace {
  return { rule: finding.rule, line, character: finding.character };
}
