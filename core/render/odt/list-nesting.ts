import { listStyle } from './style-names';

/**
 * Opens and closes the lists that items stand in, nested like the levels. Items come in order; a block that is not an
 * item ends all lists.
 */
export class ListNesting {
  #depth = 0;

  /** The tags before an item of a level: they close deeper lists and open missing ones. */
  item(level: number): string {
    let xml = '';
    // An item's list stays open for those below it.
    while (this.#depth > level) xml += this.#close();
    if (this.#depth === level) return `${xml}</text:list-item><text:list-item>`;
    while (this.#depth < level) xml += this.#open();
    return xml;
  }

  /** The tags that close all lists. */
  end(): string {
    let xml = '';
    while (this.#depth > 0) xml += this.#close();
    return xml;
  }

  #open(): string {
    this.#depth++;
    const style = this.#depth === 1 ? ` text:style-name="${listStyle}" text:continue-numbering="true"` : '';
    return `<text:list${style}><text:list-item>`;
  }

  #close(): string {
    this.#depth--;
    return '</text:list-item></text:list>';
  }
}
