import { importNoteMessages } from '../../../l10n/messages/import-notes';
import { oneLine, type DocumentBuilder } from '../document-builder';
import { InlineText } from '../inline-text';
import { child, childElements, descendants, textOf, type XmlElement } from '../xml-tree';
import { chosenAlternative, drawingName, hasPicture, pictureIds, textBoxesIn } from './drawing';
import type { WordPackage } from './package';
import { withEffects, withoutLook, type TextEffects } from '../text-effects';
import { equationText } from './equation-text';
import { fieldText } from './field-text';
import { isOn, valueOf, type Styles } from './styles';
import {
  effectsIn,
  linkIn,
  noteTextsIn,
  type Field,
  type ParagraphContent,
  type ParagraphPicture,
} from './paragraph-content';
import { symbolFontOf, symbolText } from './symbols';

/** Reads the content of paragraphs, and notes what a report cannot hold. */
export class ParagraphReader {
  readonly #source: WordPackage;
  readonly #styles: Styles;
  readonly #builder: DocumentBuilder;
  #inline = new InlineText();
  #boxes: XmlElement[] = [];
  #pictures: ParagraphPicture[] = [];
  readonly #keepsPictures: boolean;
  /** The open fields, outermost first; a field may continue in the next paragraph. */
  readonly #fields: Field[] = [];
  readonly #noteTexts: ReadonlyMap<string, string>;
  #isStyleBold = false;
  /** Whether the style of the paragraph hides it. */
  #isStyleHidden = false;
  /** The effects of the run that is being read. */
  #effects: TextEffects = {};
  /** The symbol font of the run that is being read. */
  #symbolFont: string | undefined;

  constructor(source: WordPackage, styles: Styles, builder: DocumentBuilder, keepsPictures: boolean) {
    this.#keepsPictures = keepsPictures;
    this.#source = source;
    this.#styles = styles;
    this.#builder = builder;

    this.#noteTexts = noteTextsIn(source);
  }

  /** Whether something was read that was not taken yet. */
  get hasPending(): boolean {
    return !this.isEmpty || this.#boxes.length > 0 || this.#pictures.length > 0;
  }

  /** Whether no text was read since the last paragraph. */
  get isEmpty(): boolean {
    return this.#inline.isEmpty;
  }

  /** Adds the content of a paragraph to what was read. */
  read(paragraph: XmlElement, style: string | undefined): void {
    this.#isStyleBold = this.#styles.bold(style) === true;
    this.#isStyleHidden = this.#styles.hidden(style) === true;
    this.#children(paragraph);
  }

  /** Returns what was read, and the content of text boxes in it, and begins the next paragraph. */
  take(): ParagraphContent {
    const next = this.#inline.next();
    const { runs } = this.#inline;
    const taken = {
      runs: this.#isStyleBold ? withoutLook(runs) : runs,
      boxes: this.#boxes,
      pictures: this.#pictures,
    };
    [this.#inline, this.#boxes, this.#pictures] = [next, [], []];
    // A field’s result may continue in the next paragraph. Its instruction does not: one without an end would hide all
    // that follows.
    const reaching = this.#fields.filter(({ hasBegun }) => hasBegun);
    this.#fields.splice(0, this.#fields.length, ...reaching);
    return taken;
  }

  #children(element: XmlElement): void {
    for (const each of childElements(element)) this.#element(each);
  }

  #element(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.#run(element);
        break;
      case 'w:hyperlink':
        this.#inline.beginLink(this.#source.address(element.attributes['r:id']));
        this.#children(element);
        this.#inline.endLink();
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#deleted(element);
        break;
      case 'm:oMath':
        this.#equation(element);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:rPr':
        break;
      case 'mc:AlternateContent':
        this.#alternatives(element);
        break;
      default:
        this.#children(element);
    }
  }

  #alternatives(element: XmlElement): void {
    const chosen = chosenAlternative(element);
    if (chosen !== undefined) this.#children(chosen);
  }

  #deleted(element: XmlElement): void {
    const names = element.name === 'w:del' ? ['w:delText'] : ['w:t'];
    const text = oneLine(
      names
        .flatMap((name) => descendants(element, name))
        .map(textOf)
        .join(''),
    );
    if (text === '') return;
    if (element.name === 'w:del') this.#builder.leaveOut(importNoteMessages.deleted, { text });
  }

  #equation(element: XmlElement): void {
    const text = equationText(element);
    this.#add(text, false);
    this.#builder.leaveOut(importNoteMessages.equationAsText, { text: oneLine(text) });
  }

  #run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    const style = valueOf(child(properties, 'w:rStyle'));
    const isHidden = isOn(child(properties, 'w:vanish')) ?? this.#styles.hidden(style) ?? this.#isStyleHidden;
    if (isHidden) {
      const text = oneLine(descendants(run, 'w:t').map(textOf).join(''));
      if (text !== '') this.#builder.leaveOut(importNoteMessages.hidden, { text });
      return;
    }
    const bold = isOn(child(properties, 'w:b')) ?? this.#styles.bold(style) ?? this.#isStyleBold;
    this.#symbolFont = symbolFontOf(properties);
    this.#effects = effectsIn(properties);
    for (const each of childElements(run)) this.#piece(each, bold);
  }

  #piece(element: XmlElement, bold: boolean): void {
    switch (element.name) {
      case 'w:t':
        this.#text(textOf(element), bold);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', bold);
        break;
      case 'w:cr':
        this.#add('\n', bold);
        break;
      case 'w:br':
        // A page break before the text of a paragraph is not a line of it.
        if (!this.isEmpty || ['textWrapping', undefined].includes(element.attributes['w:type']))
          this.#add('\n', bold);
        break;
      case 'w:noBreakHyphen':
        this.#add('-', bold);
        break;
      case 'w:sym':
        this.#symbol(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? '', bold);
        break;
      case 'w:fldChar':
        this.#fieldMark(element, bold);
        break;
      case 'w:instrText': {
        const field = this.#fields.at(-1);
        if (field !== undefined) field.instruction += textOf(element);
        break;
      }
      case 'w:footnoteReference':
        this.#reference('footnote', element);
        break;
      case 'w:endnoteReference':
        this.#reference('endnote', element);
        break;
      case 'w:commentReference':
        this.#reference('comment', element);
        break;
      case 'w:ruby':
        this.#ruby(element);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        break;
      case 'mc:AlternateContent':
        for (const each of childElements(chosenAlternative(element))) this.#piece(each, bold);
        break;
      default:
    }
  }

  #text(text: string, bold: boolean): void {
    if (this.#symbolFont === undefined) this.#add(withEffects(text, this.#effects, this.#builder), bold);
    else {
      for (const character of text) {
        if (character.trim() === '') this.#add(character, bold);
        else this.#symbol(this.#symbolFont, character.charCodeAt(0).toString(16), bold);
      }
    }
  }

  /** @param code in hexadecimal digits */
  #symbol(font: string, code: string, bold: boolean): void {
    const shown = symbolText(font, Number.parseInt(code, 16));
    if (shown === undefined)
      this.#builder.leaveOut(importNoteMessages.symbol, { font, code: code.toUpperCase() });
    else this.#add(shown, bold);
  }

  #add(text: string, bold: boolean): void {
    if (!this.#isShown) return;
    for (const field of this.#fields) field.hasResult = true;
    this.#inline.add(text, bold);
  }

  /** A field's instruction is not text; its result is. */
  get #isShown(): boolean {
    return this.#fields.every(({ hasBegun }) => hasBegun);
  }

  #ruby(element: XmlElement): void {
    const text = oneLine(
      descendants(child(element, 'w:rt') ?? element, 'w:t')
        .map(textOf)
        .join(''),
    );
    this.#builder.leaveOut(importNoteMessages.ruby, { text });
    this.#children(child(element, 'w:rubyBase') ?? element);
  }

  #fieldMark(element: XmlElement, bold: boolean): void {
    const type = element.attributes['w:fldCharType'];
    const field = this.#fields.at(-1);
    if (type === 'begin') {
      const form = child(element, 'w:ffData');
      this.#fields.push({ instruction: '', form, hasBegun: false, hasResult: false });
    } else if (type === 'separate' && field !== undefined) {
      field.hasBegun = true;
      const address = linkIn(field);
      if (address !== undefined) this.#inline.beginLink(address);
    } else if (type === 'end' && field !== undefined) {
      this.#fields.pop();
      if (!field.hasResult) this.#withoutResult(field, bold);
      if (linkIn(field) !== undefined) this.#inline.endLink();
    }
  }

  #withoutResult({ instruction, form }: Field, bold: boolean): void {
    const shown = fieldText(instruction, form);
    if (shown === undefined) return;
    this.#add(shown.text, bold);
    if (shown.isWhole) return;
    const code = oneLine(instruction);
    if (shown.text === '') this.#builder.leaveOut(importNoteMessages.field, { code });
    else this.#builder.leaveOut(importNoteMessages.fieldAsText, { code, text: shown.text });
  }

  #reference(kind: 'footnote' | 'endnote' | 'comment', { attributes }: XmlElement): void {
    const text = this.#noteTexts.get(`${kind} ${attributes['w:id'] ?? ''}`) ?? '';
    this.#builder.leaveOut(importNoteMessages[kind], { text: text });
  }

  #drawing(element: XmlElement): void {
    const boxes = textBoxesIn(element);
    if (boxes.length > 0) {
      this.#boxes.push(...boxes);
      this.#builder.leaveOut(importNoteMessages.textBox);
      if (!hasPicture(element)) return;
    }
    const name = oneLine(drawingName(element));
    const pictures = this.#keepsPictures ? pictureIds(element).map((id) => this.#source.bytes(id)) : [];
    for (const bytes of pictures) {
      if (bytes === undefined) this.#builder.leaveOut(importNoteMessages.picture, { name });
      else this.#pictures.push({ name: drawingName(element), bytes });
    }
    if (pictures.length === 0) this.#builder.leaveOut(importNoteMessages.pictureOrObject, { name });
  }
}
