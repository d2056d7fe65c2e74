/** The notes of what is on the desk, and what one does with them. */
import type { FindingPlace, PageTexts } from '../../../protocol/preview-page';
import type { BlockList } from '../blocks/block-list';
import type { Host } from '../host';
import { placeOfLine } from '../scroll/scroll-map';
import type { View } from '../view';
import { Notes } from './notes';
import { findingsAt, type PlacedFinding } from './placed-findings';

export class FindingNotes {
  readonly #notes: Notes;

  constructor(list: HTMLElement, texts: PageTexts, host: Host, changed: () => void) {
    this.#notes = new Notes(list, texts, {
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

  /** Puts the notes of what is on the desk beside it. */
  place(list: BlockList, view: View): void {
    const indexes = new Set(view.shown.map(({ index }) => index));
    this.#notes.place(findingsAt(list, indexes), ({ line }) => view.drawnAt(placeOfLine(list, line)));
  }

  offer(key: string, titles: readonly string[]): void {
    this.#notes.offer(key, titles);
  }

  /** Opens the note of a finding that is on the desk. */
  open(key: string): void {
    this.#notes.open(key);
  }
}

function placeOf({ line, finding }: PlacedFinding): FindingPlace {
  return { rule: finding.rule, line, character: finding.character };
}
