import { previewPageMessages as messages } from '../../../l10n/messages/preview-page';
import { t } from '../locale';
import { create, createButton, icon } from '../tools/elements';

/** What the user does in the box. */
export interface FindBoxEvents {
  /** The user typed another term. */
  changed(term: string): void;
  step(direction: 1 | -1): void;
  closed(): void;
}

/** The box in which the user types what is to be found. */
export class FindBox {
  readonly #events: FindBoxEvents;
  readonly element: HTMLElement;
  readonly #input = create('input', 'term');
  readonly #count = create('output', 'count');

  constructor(events: FindBoxEvents) {
    this.#events = events;

    this.#input.type = 'text';
    this.#input.spellcheck = false;
    this.#input.placeholder = t(messages.find);
    this.#input.setAttribute('aria-label', t(messages.find));
    this.#count.setAttribute('aria-live', 'polite');
    this.element = create(
      'div',
      'find',
      this.#input,
      this.#count,
      createButton('tool', t(messages.previousMatch), icon('up'), () => {
        events.step(-1);
      }),
      createButton('tool', t(messages.nextMatch), icon('down'), () => {
        events.step(1);
      }),
      createButton('tool', t(messages.closeFind), icon('close'), () => {
        this.close();
      }),
    );
    this.element.setAttribute('role', 'search');
    this.element.hidden = true;
    this.#input.addEventListener('input', () => {
      events.changed(this.term);
    });
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  /** The term to be found; empty while the box is closed. */
  get term(): string {
    return this.element.hidden ? '' : this.#input.value;
  }

  /** Opens the box with `term`, or, if that is empty, with the last term, selected. */
  open(term: string): void {
    this.element.hidden = false;
    if (term !== '') this.#input.value = term;
    this.#input.focus();
    this.#input.select();
    this.#events.changed(this.term);
  }

  /** Closes the box, unless it is closed. */
  close(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.#events.closed();
  }

  /** Shows `3 / 17`; nothing while the term is empty. @param index of the current match, -1 without one */
  showCount(index: number, count: number): void {
    this.#count.textContent = this.term === '' ? '' : `${index + 1} / ${count}`;
    this.element.classList.toggle('in-vain', this.term !== '' && count === 0);
  }

  #key(event: KeyboardEvent): void {
    // What an input method is still composing is not searched for.
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.#input)
      this.#events.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
