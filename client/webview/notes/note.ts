/** A finding's note: its sign and message, and, when it is open, what can be done about it. */
import type { PageTexts } from '../../../protocol/preview-page';
import { create } from '../tools/elements';
import { signs } from '../tools/toolbar';
import type { PlacedFinding } from './placed-findings';

export interface NoteEvents {
  /** The note was opened, or closed. */
  toggled(note: Note): void;
  goTo(shows: PlacedFinding): void;
  fix(shows: PlacedFinding, title: string): void;
}

export class Note {
  readonly #texts: PageTexts;
  #placed: PlacedFinding;
  readonly #events: NoteEvents;
  readonly item = create('li', 'note');
  readonly #sign = create('span', 'sign');
  readonly #message = create('span', 'message');
  readonly #head = create('button', 'head', this.#sign, this.#message);
  readonly #detail = create('div', 'detail');

  constructor(texts: PageTexts, placed: PlacedFinding, events: NoteEvents) {
    this.#texts = texts;
    this.#placed = placed;
    this.#events = events;

    this.#sign.setAttribute('aria-hidden', 'true');
    this.#head.type = 'button';
    this.#head.addEventListener('click', () => {
      this.toggle(!this.isOpen);
    });
    this.item.append(this.#head, this.#detail);
    this.toggle(false, false);
    this.#fill();
  }

  get shows(): PlacedFinding {
    return this.#placed;
  }

  get isOpen(): boolean {
    return this.#detail.hidden === false;
  }

  /** The same finding as before, perhaps elsewhere, or in other words. */
  update(placed: PlacedFinding): void {
    const isSame = this.#placed.finding === placed.finding;
    this.#placed = placed;
    if (!isSame) this.#fill();
  }

  /** Opens or closes the note; tells so unless it was the page itself. */
  toggle(open: boolean, tell = true): void {
    this.#detail.hidden = !open;
    this.item.classList.toggle('open', open);
    this.#head.setAttribute('aria-expanded', String(open));
    this.#detail.replaceChildren(...(open ? [this.#goTo()] : []));
    if (tell) this.#events.toggled(this);
  }

  /** Shows the titles of the fixes that there are. */
  offer(titles: readonly string[]): void {
    const fixes = titles.map((title) =>
      this.#action('fix', title, () => {
        this.#events.fix(this.#placed, title);
      }),
    );
    this.#detail.replaceChildren(...fixes, this.#goTo());
  }

  #goTo(): HTMLButtonElement {
    return this.#action('go-to', this.#texts.goToText, () => {
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
    this.#head.title = `${message}（${rule}）`;
    this.#head.setAttribute('aria-label', `${this.#texts.severities[severity]}：${message}`);
    this.#sign.textContent = signs[severity];
    this.#message.textContent = message;
  }
}
