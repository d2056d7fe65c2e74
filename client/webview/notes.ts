/** The findings in the margin: a mark with its message beside the paper, or only the mark where there is no room. */
import type { PreviewFinding } from '../../server/protocol';
import type { Severity } from '../../server/rules/rule';
import type { PlacedFinding, Sheet } from './sheet';
import { stackNotes } from './stack-notes';

/** Not by colour alone: each severity has its sign. */
const signs: Record<Severity, string> = { error: '✕', warning: '!', information: 'i', hint: '…' };
const gap = 4;

/** Beyond so many findings, only those near the window have notes. */
const notesAtOnce = 300;

interface Note {
  item: HTMLLIElement;
  button: HTMLButtonElement;
  sign: HTMLSpanElement;
  message: HTMLSpanElement;
  shows: PlacedFinding;
}

export class Notes {
  readonly #notes = new Map<string, Note>();

  constructor(
    private readonly list: HTMLElement,
    private readonly sheet: Sheet,
    private readonly severityNames: Readonly<Partial<Record<string, string>>>,
    private readonly goTo: (line: number, character: number) => void,
  ) {}

  /** Puts every note beside its block. Reads all heights before it moves anything, so that there is one layout. */
  place(): void {
    this.#show(this.sheet.findings(notesAtOnce));
    const first = this.list.getBoundingClientRect().top;
    const notes = [...this.#notes.values()].flatMap(({ item, shows: { block, finding } }) => {
      const element = this.sheet.elementAt(block, finding.line);
      if (element === undefined) return [];
      return [{ item, wanted: element.getBoundingClientRect().top - first, height: item.offsetHeight }];
    });
    notes.sort((one, other) => one.wanted - other.wanted);
    stackNotes(notes, gap, 0).forEach((top, index) => {
      const style = notes[index]?.item.style;
      if (style !== undefined) style.top = `${top}px`;
    });
  }

  /** The window shows another part of the sheet. */
  scrolled(): void {
    if (this.sheet.findingCount > notesAtOnce) this.place();
  }

  /** In the order of the text. A note that stays is not moved: it may have the focus. */
  #show(findings: readonly PlacedFinding[]): void {
    const wanted = new Map(findings.map((finding) => [finding.key, finding]));
    for (const [key, { item }] of this.#notes) {
      if (wanted.has(key)) continue;
      item.remove();
      this.#notes.delete(key);
    }
    let next = this.list.firstElementChild;
    for (const placed of wanted.values()) {
      const note = this.#notes.get(placed.key) ?? this.#add(placed);
      if (note.shows.finding !== placed.finding) this.#fill(note, placed.finding);
      note.shows = placed;
      if (note.item === next) next = next.nextElementSibling;
      else this.list.insertBefore(note.item, next);
    }
  }

  #add(shows: PlacedFinding): Note {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const sign = document.createElement('span');
    const message = document.createElement('span');
    sign.className = 'sign';
    sign.setAttribute('aria-hidden', 'true');
    message.className = 'message';
    button.append(sign, message);
    item.append(button);
    const note: Note = { item, button, sign, message, shows };
    button.addEventListener('click', () => {
      this.#open(note.shows);
    });
    this.#fill(note, shows.finding);
    this.#notes.set(shows.key, note);
    return note;
  }

  #fill({ item, button, sign, message }: Note, finding: PreviewFinding): void {
    const severity = this.severityNames[finding.severity] ?? finding.severity;
    item.className = `note ${finding.severity}`;
    button.title = `${finding.message}（${finding.rule}）`;
    button.setAttribute('aria-label', `${severity}：${finding.message}`);
    sign.textContent = signs[finding.severity];
    message.textContent = finding.message;
  }

  #open({ block, finding }: PlacedFinding): void {
    const blockLine = this.sheet.lineOfBlock(block);
    if (blockLine !== undefined) this.goTo(blockLine + finding.line, finding.character);
  }
}
