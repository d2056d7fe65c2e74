import type { ParagraphChange } from '../paragraph-change';
import { points } from '../points';

/** The automatic styles of paragraphs: one for each combination of a named style and the changes to it. */
export class ParagraphStyles {
  readonly #names = new Map<string, string>();

  /** The name of the style for a paragraph of style `parent` with some changes; `parent` itself if nothing changes. */
  nameFor(parent: string, change: ParagraphChange): string {
    const properties = propertiesOf(change);
    if (properties === '') return parent;
    const key = `style:parent-style-name="${parent}"><style:paragraph-properties${properties}/>`;
    const name = this.#names.get(key) ?? `P${String(this.#names.size + 1)}`;
    this.#names.set(key, name);
    return name;
  }

  /** The declarations of all styles that `nameFor` has returned. */
  xml(): string {
    return [...this.#names]
      .map(([key, name]) => `<style:style style:name="${name}" style:family="paragraph" ${key}</style:style>`)
      .join('\n');
  }
}

function propertiesOf({ place, keepWithNext, alignment, gap }: ParagraphChange): string {
  const properties: string[] = [];
  if (place !== undefined)
    properties.push(` fo:margin-left="${points(place.left)}" fo:text-indent="${points(-place.hang)}"`);
  if (keepWithNext === true) properties.push(' fo:keep-with-next="always"');
  if (alignment !== undefined) properties.push(` fo:text-align="${alignments[alignment]}"`);
  if (gap !== undefined)
    properties.push(` fo:margin-top="${points(gap.above)}" fo:margin-bottom="${points(gap.below)}"`);
  return properties.join('');
}

const alignments = { left: 'start', center: 'center', right: 'end' };
