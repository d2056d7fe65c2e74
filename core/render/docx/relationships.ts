import { escapeXml, xmlHead } from '../xml';
import { packageTypes, relationshipTypes } from './namespaces';

/** What a part refers to: other parts by their names, and external addresses. Each is listed once. */
export class Relationships {
  readonly #ids = new Map<string, string>();

  /** The id of a part. @param type the last segment of the name of its type */
  part(type: string, target: string): string {
    return this.#idOf(`Type="${relationshipTypes}/${type}" Target="${escapeXml(target)}"`);
  }

  /** The id of an external address. */
  link(href: string): string {
    return this.#idOf(
      `Type="${relationshipTypes}/hyperlink" Target="${escapeXml(href)}" TargetMode="External"`,
    );
  }

  /** The part that lists all relationships. */
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
