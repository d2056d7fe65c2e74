import { previewPageMessages as messages, severityMessages } from '../../../l10n/messages/preview-page';
import { t } from '../locale';
import { create } from '../tools/elements';
import { showSign, signs } from '../tools/toolbar';
import type { PlacedFinding } from './placed-findings';

/** What the user does with a note. */
export interface NoteEvents {
  /** The note was opened, or closed. */
  toggled(note: Note): void;
  goTo(shows: PlacedFinding): void;
  fix(shows: PlacedFinding, title: string): void;
}

/** A finding's note: its sign and message, and, when it is open, what can be done about it. */
export class Note {
  #placed: PlacedFinding;
  readonly #events: NoteEvents;
  readonly item = create('li', 'note');
  readonly #sign = create('span', 'sign');
  readonly #message = create('span', 'message');
  readonly #head = create('button', 'head', this.#sign, this.#message);
  readonly #detail = create('div', 'detail');

  constructor(placed: PlacedFinding, events: NoteEvents) {
    this.#placed = placed;
    this.#events = events;

    this.#head.type = 'button';
    this.#head.addEventListener('click', () => {
      this.toggle(!this.isOpen);
    });
    this.item.append(this.#head, this.#detail);
    this.toggle(false, false);
    this.#fill();
  }

  /** The finding that the note shows. */
  get shows(): PlacedFinding {
    return this.#placed;
  }

  get isOpen(): boolean {
    return this.#detail.hidden === false;
  }

  /** Takes the same finding as before, perhaps at another place, or in other words. */
  update(placed: PlacedFinding): void {
    const isSame = this.#placed.finding === placed.finding;
    this.#placed = placed;
    if (!isSame) this.#fill();
  }

  /** Opens or closes the note. @param notify whether `toggled` is called: not when the page itself closes it */
  toggle(open: boolean, notify = true): void {
    this.#detail.hidden = !open;
    this.item.classList.toggle('open', open);
    this.#head.setAttribute('aria-expanded', String(open));
    this.#detail.replaceChildren(...(open ? [this.#goTo()] : []));
    if (notify) this.#events.toggled(this);
  }

  /** Shows the titles of the finding's fixes. */
  offer(titles: readonly string[]): void {
    const fixes = titles.map((title) =>
      this.#action('fix', title, () => {
        this.#events.fix(this.#placed, title);
      }),
    );
    this.#detail.replaceChildren(...fixes, this.#goTo());
  }

  #goTo(): HTMLButtonElement {
    return this.#action('go-to', t(messages.goToText), () => {
      this.#events.goTo(this.#placed);
    });
  }

  #action(className: string, title: string, act: () => void): HTMLButtonElement {
    const button = create('button', className, title);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  #fill(): void {
    const { severity, message, rule } = this.#placed.finding;
    this.item.classList.remove(...Object.keys(signs));
    this.item.classList.add(severity);
    this.#head.title = t(messages.noteTitle, { message, rule });
    this.#head.setAttribute(
      'aria-label',
      t(messages.noteLabel, { severity: t(severityMessages[severity]), message }),
    );
    showSign(this.#sign, severity);
    this.#message.textContent = message;
  }
}
