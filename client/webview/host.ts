import type { FromPreviewPage } from '../../protocol/preview-page';
import { readState, type PageReport, type PageState } from './state';

/** How long after a change the state is kept, in milliseconds: users scroll in many small steps. */
const keepAfterMs = 200;

/** The way to the extension, and what VS Code keeps for the page. */
export class Host {
  readonly #api = acquireVsCodeApi<PageState>();
  #state: PageState;
  #isWaiting = false;

  constructor(report: PageReport) {
    this.#state = readState(this.#api.getState(), report);
    // The serializer needs the report's name even if nothing ever changes.
    this.#api.setState(this.#state);
  }

  /** What is kept now, with changes that VS Code has not been given yet. */
  get state(): PageState {
    return this.#state;
  }

  /** Keeps what has changed, a little later. */
  remember(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      this.#api.setState(this.#state);
    }, keepAfterMs);
  }

  /** Sends a message to the extension. */
  send(message: FromPreviewPage): void {
    this.#api.postMessage(message);
  }
}

/** Returns an element that the page's HTML has; throws if it has none. @param selector of CSS */
export function partOfPage(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}.`);
  return element;
}
