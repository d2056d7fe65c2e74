import { listStyle } from './style-names';

/**
 * The lists that items stand in, one within another as the levels are. Items come in order; what is no item ends all
 * lists.
 */
export class ListNesting {
  #depth = 0;

  /** What stands before an item of a level: ends what is deeper, opens what is missing. */
  item(level: number): string {
    let xml = '';
    // An item's list stays open for those below it.
    while (this.#depth > level) xml += this.#close();
    if (this.#depth === level) return `${xml}</text:list-item><text:list-item>`;
    while (this.#depth < level) xml += this.#open();
    return xml;
  }

  /** Ends all lists. */
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
