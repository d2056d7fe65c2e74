/** The paper: one element a block, patched where the report changed. */
import type { PreviewFinding, PreviewSplice } from '../../server/protocol';
import { BlockList, type Shown } from './block-list';
import { blockAtHeight, blockAtLine, lineToY, yToLine, type PageLayout } from './scroll-map';
import { rowAtLine, rowLine, writtenLines } from './table-lines';

/** A finding with its block; the key tells it from the others on the sheet. */
export interface PlacedFinding {
  key: string;
  block: string;
  finding: PreviewFinding;
}

export class Sheet {
  readonly #blocks = new BlockList<HTMLElement>(parseBlocks);
  #layout: PageLayout = this.#measure();
  readonly #byId = new Map<string, Shown<HTMLElement>>();
  #caret: HTMLElement | undefined;

  /** `page` is the positioned element around the sheet: heights are counted in it. */
  constructor(
    private readonly root: HTMLElement,
    private readonly page: HTMLElement,
  ) {}

  /** Replaces what changed and returns the new elements. */
  update(splices: readonly PreviewSplice[], incremental: boolean): HTMLElement[] {
    const fresh: HTMLElement[] = [];
    const all = incremental ? splices : [this.#blocks.clearing(), ...splices];
    const gone = this.#blocks.update(all, ({ added, next }) => {
      for (const block of added) this.#byId.set(block.id, block);
      const views = added.map(({ view }) => view);
      for (const view of views) if (!view.isConnected) fresh.push(view);
      const fragment = document.createDocumentFragment();
      for (const view of views) fragment.appendChild(view);
      this.root.insertBefore(fragment, next?.view ?? null);
    });
    for (const block of gone) {
      block.view.remove();
      // A new server may give the id to another block.
      if (this.#byId.get(block.id) === block) this.#byId.delete(block.id);
    }
    this.#layout = this.#measure();
    return fresh;
  }

  get findingCount(): number {
    return this.#blocks.findingCount;
  }

  /** The findings of the sheet, in order; if there are more than `limit`, those in the window and a window's height around. */
  findings(limit: number): PlacedFinding[] {
    const { blocks, findingCount } = this.#blocks;
    if (findingCount <= limit) return blocks.flatMap(placedIn);
    const { scrollY, innerHeight } = window;
    const from = blockAtHeight(this.#layout, scrollY - innerHeight);
    const to = blockAtHeight(this.#layout, scrollY + 2 * innerHeight);
    return blocks.slice(from, to + 1).flatMap(placedIn);
  }

  /** The elements of the blocks from a line on, some of which outlive the next update. */
  elementsFrom(line: number): HTMLElement[] {
    const index = blockAtLine(this.#layout, line);
    return this.#blocks.blocks.slice(index, index + 100).map(({ view }) => view);
  }

  /** The first line of the block that `element` shows; nothing when it is no longer on the sheet. */
  lineOf(element: HTMLElement): number | undefined {
    const index = this.#blocks.blocks.findIndex(({ view }) => view === element);
    return index < 0 ? undefined : this.#blocks.lineAt(index);
  }

  /** The height of the window's content at which a line stands. */
  yOfLine(line: number): number {
    return lineToY(this.#layout, line);
  }

  lineAtY(y: number): number {
    return yToLine(this.#layout, y);
  }

  /** The source line that a node of the sheet shows. */
  lineOfNode(node: Node): number | undefined {
    const block = this.#blockAround(node);
    const line = block && this.lineOf(block);
    return block === undefined || line === undefined ? undefined : line + rowLine(block, node);
  }

  /** The element at a line of the block `id`: a table's row, or the block itself. */
  elementAt(id: string, line: number): HTMLElement | undefined {
    const view = this.#byId.get(id)?.view;
    return view && (rowAtLine(view, line) ?? view);
  }

  /** The first line of the block `id`. */
  lineOfBlock(id: string): number | undefined {
    const view = this.#byId.get(id)?.view;
    return view && this.lineOf(view);
  }

  /** Marks the block that the caret stands in and returns it. */
  markCaret(line: number | undefined): HTMLElement | undefined {
    const index = line === undefined ? -1 : blockAtLine(this.#layout, line);
    const block = this.#blocks.blocks[index]?.view;
    if (block !== this.#caret) {
      this.#caret?.classList.remove('caret');
      block?.classList.add('caret');
      this.#caret = block;
    }
    return block;
  }

  #blockAround(node: Node): HTMLElement | undefined {
    let inner: Node | null = node;
    while (inner !== null && inner.parentNode !== this.root) inner = inner.parentNode;
    return inner instanceof HTMLElement ? inner : undefined;
  }

  /** Asks the browser for heights only when they are needed: a search looks at a few blocks. */
  #measure(): PageLayout {
    const { blocks } = this.#blocks;
    return {
      count: blocks.length,
      lineAt: (index) => this.#blocks.lineAt(index),
      writtenLines: (index) => Math.min(writtenLines(blocks[index]?.view), blocks[index]?.lineCount ?? 1),
      topAt: (index) => {
        if (index === 0) return 0;
        const block = blocks[index]?.view;
        return this.page.offsetTop + (block === undefined ? this.page.offsetHeight : block.offsetTop);
      },
    };
  }
}

function placedIn({ id, findings }: Shown<HTMLElement>): PlacedFinding[] {
  return findings.map((finding, index) => ({ key: `${id} ${String(index)}`, block: id, finding }));
}

/** The server escapes everything; a template's content is inert on top of that until it is placed. */
function parseBlocks(html: readonly string[]): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = html.join('');
  const elements = [...template.content.children].filter((child) => child instanceof HTMLElement);
  if (elements.length !== html.length) throw new Error('A block is not exactly one element.');
  return elements;
}
