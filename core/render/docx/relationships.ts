import { escapeXml, xmlHead } from '../xml';
import { packageTypes, relationshipTypes } from './namespaces';

/** What a part refers to: other parts by their names, addresses outside. Each is listed once. */
export class Relationships {
  readonly #ids = new Map<string, string>();

  /** The id of a part: `type` is the last word of its type's name. */
  part(type: string, target: string): string {
    return this.#idOf(`Type="${relationshipTypes}/${type}" Target="${escapeXml(target)}"`);
  }

  /** The id of an address. */
  link(href: string): string {
    return this.#idOf(
      `Type="${relationshipTypes}/hyperlink" Target="${escapeXml(href)}" TargetMode="External"`,
    );
  }

  xml(): string {
    const entries = [...this.#ids].map(([attributes, id]) => `<Relationship Id="${id}" ${attributes}/>`);
    return `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${entries.join('')}</Relationships>`;
  }

  #idOf(attributes: string): string {
    const id = this.#ids.get(attributes) ?? `rId${String(this.#ids.size + 1)}`;
    this.#ids.set(attributes, id);
    return id;
  }
}
