/** The way to the extension, and what VS Code keeps for the page. */
import type { FromPreviewPage, PageTexts } from '../../protocol/preview-page';
import { readState, type PageState } from './state';

/** How long after a change it is kept: one scrolls in many small steps. */
const keepAfterMs = 200;

export class Host {
  readonly #api = acquireVsCodeApi<PageState>();
  #state: PageState;
  #isWaiting = false;

  constructor(uri: string) {
    this.#state = readState(this.#api.getState(), uri);
    // The serializer needs the report's name even if nothing ever changes.
    this.#api.setState(this.#state);
  }

  get state(): PageState {
    return this.#state;
  }

  /** Keeps what has changed. */
  remember(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      this.#api.setState(this.#state);
    }, keepAfterMs);
  }

  send(message: FromPreviewPage): void {
    this.#api.postMessage(message);
  }
}

/** An element that the page's HTML has. */
export function partOfPage(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}.`);
  return element;
}

/** What the page says, as the extension wrote it into the HTML. */
export function textsOfPage(): PageTexts {
  return JSON.parse(document.body.dataset['texts'] ?? '{}') as PageTexts;
}
