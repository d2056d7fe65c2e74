import { child, childElements, type XmlElement } from '../xml-tree';

/** The numbering that a paragraph or its style sets. */
export interface NumberingChoice {
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
}

/** A style that takes part in a numbering, and the level it has there; `undefined` where it names none. */
export interface StyleLevel {
  readonly style: string;
  readonly level: number | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numbering: NumberingChoice;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
}

const maxAncestors = 20;

/** The styles of a Word document, with what they take from those they are based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const element of childElements(root, 'w:style')) {
      const id = element.attributes['w:styleId'] ?? '';
      const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
      this.#styles.set(id, {
        name: valueOf(child(element, 'w:name')) ?? '',
        basedOn: valueOf(child(element, 'w:basedOn')),
        numbering: numberingIn(child(element, 'w:pPr')),
        bold: isOn(child(child(element, 'w:rPr'), 'w:b')),
        hidden: isOn(child(child(element, 'w:rPr'), 'w:vanish')),
      });
    }
  }

  name(id: string | undefined): string {
    return this.#styles.get(id ?? '')?.name ?? '';
  }

  bold(id: string | undefined): boolean | undefined {
    return this.#chain(id).find(({ style }) => style.bold !== undefined)?.style.bold;
  }

  hidden(id: string | undefined): boolean | undefined {
    return this.#chain(id).find(({ style }) => style.hidden !== undefined)?.style.hidden;
  }

  /**
   * The numbering of a paragraph style: its list, and the styles from its own to the one that gives the list, with their
   * levels.
   */
  numbering(
    id: string | undefined,
  ): Pick<NumberingChoice, 'numId'> & { readonly steps: readonly StyleLevel[] } {
    const chain = this.#chain(id ?? this.#defaultParagraph);
    const from = chain.findIndex(({ style }) => style.numbering.numId !== undefined);
    const steps = (from < 0 ? chain : chain.slice(0, from + 1)).map((each) => ({
      style: each.id,
      level: each.style.numbering.level,
    }));
    return { numId: chain[from]?.style.numbering.numId, steps };
  }

  #chain(id: string | undefined): { id: string; style: Style }[] {
    const chain: { id: string; style: Style }[] = [];
    for (let at = id; at !== undefined && chain.length < maxAncestors;) {
      const style = this.#styles.get(at);
      if (style === undefined) break;
      chain.push({ id: at, style });
      at = style.basedOn;
    }
    return chain;
  }
}

/** Returns which numbering, and which level of it from 0 to 8, the properties of a paragraph choose. */
export function numberingIn(properties: XmlElement | undefined): NumberingChoice {
  const numPr = child(properties, 'w:numPr');
  const level = valueOf(child(numPr, 'w:ilvl'));
  return {
    numId: valueOf(child(numPr, 'w:numId')),
    level: level === undefined ? undefined : Math.min(8, Math.max(0, Number(level) || 0)),
  };
}

/** `w:val`. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** Whether a property is on: it is where it is present, unless its value is “off”; `undefined` where it is absent. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  return element === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1');
}
