import { page as paper } from '../../core/render/paper/measures';
import { FlowView } from './flow/flow-view';
import { PageView } from './pages/page-view';
import type { ViewChoice } from './state';
import { sizeOf, type Zoom } from './tools/zoom';
import type { View } from './view';

/** Pixels of a point of the paper's own size. */
const pixelsOfPoint = 4 / 3;
/** Narrower panes show the text without pages, unless the user wants pages. */
const narrowPane = 420;
/** What notes beside the paper take. */
const noteRoom = 240 + 16;
/** Text without pages needs not be as large as on paper. */
const flowSize = 0.75;

/** Hosts the view of the blocks: which one, how large, and which part of it the window shows. */
export class ViewHost {
  readonly #surface: HTMLElement;
  readonly #root: HTMLElement;
  readonly #toolbar: HTMLElement;
  readonly #nameOfPage: (page: number) => string;
  #view: View | undefined;
  #kind: 'paper' | 'flow' = 'paper';
  #size = 1;

  /**
   * @param surface where views lie; notes lie beside them
   * @param toolbar what covers the window's top
   */
  constructor(
    surface: HTMLElement,
    root: HTMLElement,
    toolbar: HTMLElement,
    nameOfPage: (page: number) => string,
  ) {
    this.#surface = surface;
    this.#root = root;
    this.#toolbar = toolbar;
    this.#nameOfPage = nameOfPage;
  }

  get kind(): 'paper' | 'flow' {
    return this.#kind;
  }

  get view(): View {
    return (this.#view ??= this.#create());
  }

  /** How large the paper is, as a part of its own size. */
  get size(): number {
    return this.#size;
  }

  /** The heights of the view that the window shows. */
  get window(): { top: number; bottom: number } {
    const top = window.scrollY - this.#above;
    return { top, bottom: top + window.innerHeight - this.#toolbar.offsetHeight };
  }

  /** Where the window has to be scrolled to show the view from height `y` on; its top includes what is above the view. */
  scrollTo(y: number): number {
    return y <= 0 ? 0 : y + this.#above;
  }

  /** Takes up the choices and the pane's width; returns whether the view is a new one, which has no blocks yet. */
  arrange(choice: ViewChoice, zoom: Zoom): boolean {
    const pane = document.documentElement.clientWidth;
    const edge = pane < 500 ? 8 : 24;
    const kind = choice === 'auto' ? (pane < narrowPane ? 'flow' : 'paper') : choice;
    const isOther = this.#view === undefined || kind !== this.#kind;
    if (isOther) this.#replace(kind);
    const pageWidth = paper.width * pixelsOfPoint;
    this.#size =
      kind === 'flow' && typeof zoom !== 'number' ? flowSize : sizeOf(zoom, (pane - 2 * edge) / pageWidth);
    const pixels = this.#size * pixelsOfPoint;
    const width = kind === 'flow' ? Math.min(pane - 2 * edge, pageWidth) : pageWidth * this.#size;
    const { style } = document.documentElement;
    style.setProperty('--pt', `${pixels}px`);
    style.setProperty('--edge', `${edge}px`);
    style.setProperty('--width', `${width}px`);
    style.setProperty('--toolbar', `${this.#toolbar.offsetHeight}px`);
    document.body.classList.toggle('roomy', pane >= width + noteRoom + 2 * edge);
    this.view.resize({ pixels, width: width - 2 * edge });
    return isOther;
  }

  /** What is above the view when nothing is scrolled, below the toolbar. */
  get #above(): number {
    return this.#surface.offsetTop + this.#root.offsetTop - this.#toolbar.offsetHeight;
  }

  #replace(kind: 'paper' | 'flow'): void {
    this.#view?.clear();
    this.#kind = kind;
    this.#view = this.#create();
  }

  #create(): View {
    return this.#kind === 'flow' ? new FlowView(this.#root) : new PageView(this.#root, this.#nameOfPage);
  }
}
