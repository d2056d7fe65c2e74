/** The text of headers and footers. */
import { isPageNumber } from '../page-number';
import { childElements, textOf, type XmlElement } from '../xml-tree';

/** The text of a header or footer; empty where it only numbers the pages, as every paper does. */
export function textBesidePageNumbers(part: XmlElement): string {
  const reader = new HeaderReader();
  reader.read(part);
  return isPageNumber(reader.besideFields) ? '' : reader.text;
}

class HeaderReader {
  /** All text. */
  text = '';
  /** The text, with `1` for the number of a page, and for how many there are. */
  besideFields = '';
  /** The instructions of the open fields, innermost last. */
  readonly #fields: string[] = [];

  read(element: XmlElement): void {
    if (element.name === 'w:t') this.#text(textOf(element));
    else if (element.name === 'w:instrText') this.#instruction(textOf(element));
    else if (element.name === 'w:fldChar') this.#mark(element.attributes['w:fldCharType']);
    else if (element.name === 'w:fldSimple') {
      this.#fields.push(element.attributes['w:instr'] ?? '');
      this.#children(element);
      this.#end();
    } else this.#children(element);
    if (element.name === 'w:p') this.#text(' ');
  }

  #children(element: XmlElement): void {
    for (const each of childElements(element)) this.read(each);
  }

  #text(text: string): void {
    this.text += text;
    if (!this.#fields.some(isPageField)) this.besideFields += text;
  }

  #instruction(text: string): void {
    const last = this.#fields.pop();
    if (last !== undefined) this.#fields.push(last + text);
  }

  #mark(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('');
    if (type === 'end') this.#end();
  }

  #end(): void {
    if (isPageField(this.#fields.pop() ?? '')) this.besideFields += '1';
  }
}

function isPageField(instruction: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
}
