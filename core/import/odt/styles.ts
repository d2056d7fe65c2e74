import type { TextEffects } from '../text-effects';
import { child, childElements, type XmlElement } from '../xml-tree';
import { ListStyle } from './list-styles';

interface Style {
  readonly parent: string | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly alignment: string | undefined;
  readonly effects: TextEffects;
  readonly listStyle: string | undefined;
}

const maxAncestors = 20;

/** The styles of an ODF text; its own take precedence over common ones of the same name. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, ListStyle>();
  outline: ListStyle | undefined;

  /** @param group an element that holds styles @param isCommon whether they have names, and are no properties of one text */
  add(group: XmlElement | undefined, isCommon = false): void {
    for (const element of childElements(group)) {
      const name = element.attributes['style:name'] ?? '';
      if (element.name === 'text:list-style') this.#lists.set(name, new ListStyle(element));
      if (element.name === 'text:outline-style') this.outline = new ListStyle(element);
      if (element.name === 'style:style')
        this.#styles.set(`${element.attributes['style:family'] ?? ''} ${name}`, readStyle(element, isCommon));
    }
  }

  list(name: string | undefined): ListStyle | undefined {
    return this.#lists.get(name ?? '');
  }

  bold(family: 'paragraph' | 'text', name: string | undefined): boolean | undefined {
    return this.#chain(family, name).find(({ bold }) => bold !== undefined)?.bold;
  }

  /** Whether text stands above or below the line, or is struck out, as far as the style itself says. */
  effects(name: string | undefined): TextEffects {
    return this.#chain('text', name)[0]?.effects ?? {};
  }

  hidden(family: 'paragraph' | 'text', name: string | undefined): boolean | undefined {
    return this.#chain(family, name).find(({ hidden }) => hidden !== undefined)?.hidden;
  }

  /** How a paragraph is aligned by its own style; common styles are the look of a document. */
  alignment(name: string | undefined): string | undefined {
    return this.#chain('paragraph', name)[0]?.alignment;
  }

  /** The list style that a paragraph style names; the empty name is none. */
  listOf(paragraphStyle: string | undefined): string | undefined {
    const chain = this.#chain('paragraph', paragraphStyle);
    return chain.find(({ listStyle }) => listStyle !== undefined)?.listStyle;
  }

  #chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let at = name; at !== undefined && chain.length < maxAncestors;) {
      const style = this.#styles.get(`${family} ${at}`);
      if (style === undefined) break;
      chain.push(style);
      at = style.parent;
    }
    return chain;
  }
}

function readStyle(element: XmlElement, isCommon: boolean): Style {
  const text = child(element, 'style:text-properties')?.attributes ?? {};
  // Most of a report's text is written in the Asian one of a style's fonts.
  const weight = text['style:font-weight-asian'] ?? text['fo:font-weight'];
  return {
    parent: element.attributes['style:parent-style-name'],
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    hidden: text['text:display'] === undefined ? undefined : text['text:display'] === 'none',
    alignment: isCommon
      ? undefined
      : child(element, 'style:paragraph-properties')?.attributes['fo:text-align'],
    effects: effectsIn(text),
    listStyle: element.attributes['style:list-style-name'],
  };
}

/** What a style does not set stays as it is around the text. */
function effectsIn(text: Readonly<Record<string, string>>): TextEffects {
  const position = text['style:text-position'];
  const line = text['style:text-line-through-style'];
  return {
    ...(position === undefined ? {} : { place: placeOf(position) }),
    ...(line === undefined ? {} : { isStruck: line !== 'none' }),
  };
}

/** `super 58%`, `-33% 58%`, `0% 100%`. */
function placeOf(position: string): TextEffects['place'] {
  if (/^(?:super|[1-9])/.test(position)) return 'above';
  return /^(?:sub|-[1-9])/.test(position) ? 'below' : undefined;
}
