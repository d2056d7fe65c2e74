/** The box in which one writes what is to be found. */
import type { PageTexts } from '../../../protocol/preview-page';
import { create, createButton, icon } from '../tools/elements';

export interface FindBoxEvents {
  /** Something else is to be found. */
  changed(term: string): void;
  step(direction: 1 | -1): void;
  closed(): void;
}

export class FindBox {
  readonly #events: FindBoxEvents;
  readonly element: HTMLElement;
  readonly #input = create('input', 'term');
  readonly #count = create('output', 'count');

  constructor(texts: PageTexts, events: FindBoxEvents) {
    this.#events = events;

    this.#input.type = 'text';
    this.#input.spellcheck = false;
    this.#input.placeholder = texts.find;
    this.#input.setAttribute('aria-label', texts.find);
    this.#count.setAttribute('aria-live', 'polite');
    this.element = create(
      'div',
      'find',
      this.#input,
      this.#count,
      createButton('tool', texts.previousMatch, icon('up'), () => {
        events.step(-1);
      }),
      createButton('tool', texts.nextMatch, icon('down'), () => {
        events.step(1);
      }),
      createButton('tool', texts.closeFind, icon('close'), () => {
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

  /** What is to be found; empty while the box is closed. */
  get term(): string {
    return this.element.hidden ? '' : this.#input.value;
  }

  /** Opens the box, with what was looked for last selected, or with `term`. */
  open(term: string): void {
    this.element.hidden = false;
    if (term !== '') this.#input.value = term;
    this.#input.focus();
    this.#input.select();
    this.#events.changed(this.term);
  }

  close(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.#events.closed();
  }

  /** `3 / 17`; nothing while there is nothing to find. */
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
