import { Note, type NoteEvents } from './note';
import type { PlacedFinding } from './placed-findings';
import { stackNotes } from './stack-notes';

/** Between two notes, in pixels. */
const gap = 4;

/** What the user does with the notes. */
export interface NotesEvents extends Pick<NoteEvents, 'goTo' | 'fix'> {
  /** A note was opened: it asks for the finding's fixes. */
  opened(placed: PlacedFinding): void;
  /** A note was opened or closed, and may be of another height. */
  changed(): void;
}

/** The findings in the margin: a mark with its message beside the paper, or only the mark where there is no room. */
export class Notes {
  readonly #list: HTMLElement;
  readonly #events: NotesEvents;
  readonly #notes = new Map<string, Note>();

  constructor(list: HTMLElement, events: NotesEvents) {
    this.#list = list;
    this.#events = events;

    list.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#closeOthers(undefined);
    });
  }

  /**
   * Shows these findings, in the order of the text, each as near as it can be to its height from the list's top. Reads
   * all heights before it moves anything, so that there is one layout.
   */
  place(findings: readonly PlacedFinding[], yOf: (placed: PlacedFinding) => number): void {
    this.#show(findings);
    const boxes = findings.flatMap((placed) => {
      const item = this.#notes.get(placed.key)?.item;
      return item === undefined ? [] : [{ item, wanted: yOf(placed), height: item.offsetHeight }];
    });
    boxes.sort((one, other) => one.wanted - other.wanted);
    stackNotes(boxes, gap, 0).forEach((top, index) => {
      const style = boxes[index]?.item.style;
      if (style !== undefined) style.top = `${top}px`;
    });
  }

  /** Opens the note of a finding, if it is there. */
  open(key: string): void {
    const note = this.#notes.get(key);
    if (note !== undefined && !note.isOpen) note.toggle(true);
  }

  /** Shows the fixes of a finding, if its note is still open. */
  offer(key: string, titles: readonly string[]): void {
    const note = this.#notes.get(key);
    if (note?.isOpen !== true) return;
    note.offer(titles);
    this.#events.changed();
  }

  /** A note that stays is not moved in the document: it may have the focus. */
  #show(findings: readonly PlacedFinding[]): void {
    const wanted = new Map(findings.map((placed) => [placed.key, placed]));
    for (const [key, { item }] of this.#notes) {
      if (wanted.has(key)) continue;
      item.remove();
      this.#notes.delete(key);
    }
    let next = this.#list.firstElementChild;
    for (const placed of wanted.values()) {
      const note = this.#notes.get(placed.key) ?? this.#add(placed);
      note.update(placed);
      if (note.item === next) next = next.nextElementSibling;
      else this.#list.insertBefore(note.item, next);
    }
  }

  #add(placed: PlacedFinding): Note {
    const note = new Note(placed, {
      ...this.#events,
      toggled: (toggled) => {
        if (toggled.isOpen) {
          this.#closeOthers(toggled);
          this.#events.opened(toggled.shows);
        }
        this.#events.changed();
      },
    });
    this.#notes.set(placed.key, note);
    return note;
  }

  #closeOthers(open: Note | undefined): void {
    for (const note of this.#notes.values()) if (note !== open && note.isOpen) note.toggle(false, false);
    if (open === undefined) this.#events.changed();
  }
}
