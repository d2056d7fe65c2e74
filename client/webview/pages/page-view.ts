import { textArea } from '../../../core/render/paper/measures';
import type { BlockList } from '../blocks/block-list';
import type { Place } from '../scroll/scroll-map';
import type { Scale, View } from '../view';
import { heightOfPages, PageLayout, pagesBetween, pitch } from './page-layout';
import { listPages, relistPages } from './page-list';
import { Parts, type ShownPart } from './parts';

/** How many sheets above and below those in the window are drawn, too. */
const sheetsAround = 1;

/** The report on pages: sheets below each other, of which those near the window are there. */
export class PageView implements View {
  readonly #root: HTMLElement;
  readonly #nameOf: (page: number) => string;
  #list: BlockList | undefined;
  #layout = new PageLayout(listPages([], textArea.height));
  #pixels = 4 / 3;
  readonly #sheets = new Map<number, Parts>();

  /** @param nameOf what a page is called to those who cannot see it */
  constructor(root: HTMLElement, nameOf: (page: number) => string) {
    this.#root = root;
    this.#nameOf = nameOf;

    root.classList.add('pages');
  }

  get height(): number {
    return heightOfPages(this.#count) * this.#pixels;
  }

  get shown(): readonly ShownPart[] {
    return [...this.#sheets].sort(([one], [other]) => one - other).flatMap(([, sheet]) => sheet.shown);
  }

  get #count(): number {
    return this.#layout.pages.starts.length;
  }

  take(list: BlockList): void {
    this.#list = list;
    this.#layout = new PageLayout(relistPages(this.#layout.pages, list.papers, textArea.height));
    this.#root.style.height = `calc(${heightOfPages(this.#count)} * var(--pt))`;
  }

  resize({ pixels }: Scale): void {
    this.#pixels = pixels;
  }

  fill(top: number, bottom: number): ShownPart[] {
    const { from, to } = pagesBetween(this.#count, top / this.#pixels, bottom / this.#pixels, sheetsAround);
    return this.#draw(from, to);
  }

  fillAll(): ShownPart[] {
    return this.#draw(0, this.#count);
  }

  pageAt(y: number): { page: number; pages: number } {
    const page = Math.floor(y / this.#pixels / pitch) + 1;
    return { page: Math.min(Math.max(page, 1), this.#count), pages: this.#count };
  }

  yOf(place: Place): number {
    return this.#layout.yOf(place) * this.#pixels;
  }

  drawnAt(place: Place): number {
    return this.#layout.drawnAt(place) * this.#pixels;
  }

  placeAt(y: number): Place {
    return this.#layout.placeAt(y / this.#pixels);
  }

  clear(): void {
    for (const { container } of this.#sheets.values()) container.remove();
    this.#sheets.clear();
    this.#root.classList.remove('pages');
    this.#root.style.removeProperty('height');
  }

  #draw(from: number, to: number): ShownPart[] {
    for (const [page, { container }] of this.#sheets) {
      if ((page >= from && page < to) || (page < this.#count && isSelected(container))) continue;
      container.remove();
      this.#sheets.delete(page);
    }
    const fresh: ShownPart[] = [];
    for (let page = from; page < to; page++) fresh.push(...this.#drawPage(page));
    return fresh;
  }

  #drawPage(page: number): ShownPart[] {
    const sheet = this.#sheets.get(page) ?? this.#addSheet(page);
    const blocks = this.#list?.blocks ?? [];
    return sheet.show(
      this.#layout.partsOn(page).flatMap(({ block: index, from, to, top }) => {
        const block = blocks[index];
        return block === undefined ? [] : [{ block, index, from, to, top }];
      }),
    );
  }

  /** Sheets stand in the document in the order of their pages, for those who select or hear the text. */
  #addSheet(page: number): Parts {
    const container = document.createElement('section');
    container.className = 'sheet';
    container.dataset['page'] = String(page + 1);
    container.setAttribute('aria-label', this.#nameOf(page + 1));
    container.style.top = `calc(${page * pitch} * var(--pt))`;
    const next = Math.min(...[...this.#sheets.keys()].filter((other) => other > page));
    this.#root.insertBefore(container, this.#sheets.get(next)?.container ?? null);
    const sheet = new Parts(container);
    this.#sheets.set(page, sheet);
    return sheet;
  }
}

/** What is selected stays, to be copied. */
function isSelected(element: HTMLElement): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}
