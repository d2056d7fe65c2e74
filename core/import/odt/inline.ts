import type { Message } from '../../../l10n/message';
import { importNoteMessages } from '../../../l10n/messages/import-notes';
import { oneLine, type DocumentBuilder } from '../document-builder';
import { InlineText } from '../inline-text';
import type { Run } from '../model';
import { child, childElements, descendants, textOf, type XmlElement } from '../xml-tree';
import { withEffects, type TextEffects } from '../text-effects';
import type { OdtStyles } from './styles';

/** Reads the content of paragraphs of an ODF text, and notes what a report cannot hold. */
export class OdtInline {
  readonly #styles: OdtStyles;
  readonly #builder: DocumentBuilder;
  #inline = new InlineText();
  #boxes: XmlElement[] = [];
  #pictures: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly #picture: (path: string) => Uint8Array | undefined;
  /** Whether the text that is being read is hidden. */
  #isHidden = false;
  /** The effects of the span that is being read. */
  #effects: TextEffects = {};

  /** @param picture the bytes of a picture in the file; `undefined` where they cannot be kept */
  constructor(
    styles: OdtStyles,
    builder: DocumentBuilder,
    picture: (path: string) => Uint8Array | undefined,
  ) {
    this.#picture = picture;
    this.#styles = styles;
    this.#builder = builder;
  }

  /** The runs of a paragraph, and the text boxes that are anchored to it. */
  read(
    paragraph: XmlElement,
    bold: boolean,
  ): {
    runs: readonly Run[];
    boxes: readonly XmlElement[];
    pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  } {
    [this.#inline, this.#boxes, this.#pictures] = [new InlineText(), [], []];
    this.#isHidden = this.#styles.hidden('paragraph', paragraph.attributes['text:style-name']) === true;
    this.#children(paragraph, bold);
    return { runs: this.#inline.runs, boxes: this.#boxes, pictures: this.#pictures };
  }

  #children(element: XmlElement, bold: boolean): void {
    for (const each of element.children) {
      if (typeof each !== 'string') this.#element(each, bold);
      else if (this.#isHidden) this.#hidden(each);
      else this.#inline.addCollapsed(withEffects(each, this.#effects, this.#builder), bold);
    }
  }

  #element(element: XmlElement, bold: boolean): void {
    const { name, attributes } = element;
    switch (name) {
      case 'text:s':
        this.#inline.add(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)), bold);
        break;
      case 'text:tab':
        this.#inline.add('\t', bold);
        break;
      case 'text:line-break':
        this.#inline.add('\n', bold);
        break;
      case 'text:span':
        this.#span(element, bold);
        break;
      case 'text:a':
        this.#inline.beginLink(attributes['xlink:href'] ?? '');
        this.#children(element, bold);
        this.#inline.endLink();
        break;
      case 'text:note':
        this.#note(
          attributes['text:note-class'] === 'endnote'
            ? importNoteMessages.endnote
            : importNoteMessages.footnote,
          element,
        );
        break;
      case 'office:annotation':
        this.#note(importNoteMessages.comment, element);
        break;
      case 'text:ruby':
        this.#ruby(element);
        this.#children(child(element, 'text:ruby-base') ?? element, bold);
        break;
      case 'text:hidden-text':
        this.#hidden(attributes['text:string-value'] ?? textOf(element));
        break;
      // The number as it was when the file was saved: it is counted again.
      case 'text:number':
      case 'office:event-listeners':
        break;
      default:
        if (name.startsWith('draw:')) this.#drawing(element);
        else this.#children(element, bold);
    }
  }

  #span(element: XmlElement, bold: boolean): void {
    const style = element.attributes['text:style-name'];
    const around = { effects: this.#effects, isHidden: this.#isHidden };
    this.#effects = { ...around.effects, ...this.#styles.effects(style) };
    this.#isHidden = this.#styles.hidden('text', style) ?? around.isHidden;
    this.#children(element, this.#styles.bold('text', style) ?? bold);
    [this.#effects, this.#isHidden] = [around.effects, around.isHidden];
  }

  #ruby(element: XmlElement): void {
    const ruby = child(element, 'text:ruby-text');
    const text = oneLine(ruby === undefined ? '' : textOf(ruby));
    this.#builder.leaveOut(importNoteMessages.ruby, { text });
  }

  #hidden(text: string): void {
    const whole = oneLine(text);
    if (whole !== '') this.#builder.leaveOut(importNoteMessages.hidden, { text: whole });
  }

  #note(message: Message, element: XmlElement): void {
    const text = oneLine(descendants(element, 'text:p').map(textOf).join(' '));
    this.#builder.leaveOut(message, { text });
  }

  #drawing(element: XmlElement): void {
    const boxes = element.name === 'draw:frame' ? descendants(element, 'draw:text-box') : [];
    const isShape = element.name !== 'draw:frame' && descendants(element, 'text:p').length > 0;
    if (boxes.length > 0 || isShape) {
      // What else a shape or a group holds is read, or noted, with the box.
      this.#boxes.push(...(boxes.length > 0 ? boxes : [{ ...element, name: 'draw:text-box' }]));
      this.#builder.leaveOut(importNoteMessages.textBox);
      return;
    }
    const described = childElements(element).find((each) => /^svg:(?:title|desc)$/.test(each.name));
    const name = oneLine(
      described === undefined ? (element.attributes['draw:name'] ?? '') : textOf(described),
    );
    const isPicture = child(element, 'draw:object') === undefined;
    const path = child(element, 'draw:image')?.attributes['xlink:href'];
    const bytes = isPicture && path !== undefined ? this.#picture(path) : undefined;
    if (bytes !== undefined) {
      this.#pictures.push({ name, bytes });
      return;
    }
    this.#builder.leaveOut(isPicture ? importNoteMessages.picture : importNoteMessages.object, { name });
  }
}
