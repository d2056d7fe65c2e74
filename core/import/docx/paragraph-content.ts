/** What a paragraph of a Word document holds, besides what its runs say. */
import type { Run } from '../model';
import type { TextEffects } from '../text-effects';
import { child, childElements, descendants, textOf, type XmlElement } from '../xml-tree';
import type { WordPackage } from './package';
import { isOn, valueOf } from './styles';

/** A picture in a paragraph. */
export interface ParagraphPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a paragraph holds: its text, and what stands beside or below it. */
export interface ParagraphContent {
  readonly runs: readonly Run[];
  readonly boxes: readonly XmlElement[];
  readonly pictures: readonly ParagraphPicture[];
}

/** How far a field has been read. */
export interface Field {
  instruction: string;
  /** The content of a form field. */
  readonly form: XmlElement | undefined;
  /** Whether its result has begun. */
  hasBegun: boolean;
  /** Whether its result has shown something. */
  hasResult: boolean;
}

/** The address of a field that is a link. */
export function linkIn({ instruction }: Field): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
}

/** What a run’s properties do to its text. */
export function effectsIn(properties: XmlElement | undefined): TextEffects {
  const place = valueOf(child(properties, 'w:vertAlign'));
  return {
    place: place === 'superscript' ? 'above' : place === 'subscript' ? 'below' : undefined,
    isStruck: ['w:strike', 'w:dstrike'].some((name) => isOn(child(properties, name)) === true),
  };
}

/** The texts of footnotes, endnotes and comments, by their kinds and ids. */
export function noteTextsIn(source: WordPackage): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const kind of ['footnote', 'endnote', 'comment']) {
    for (const part of source.parts(`${kind}s`)) {
      for (const note of childElements(part, `w:${kind}`))
        texts.set(`${kind} ${note.attributes['w:id'] ?? ''}`, textIn(note));
    }
  }
  return texts;
}

/** The paragraphs of a note as one line. */
function textIn(element: XmlElement): string {
  return descendants(element, 'w:p')
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
    .trim();
}
