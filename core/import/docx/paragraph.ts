import { importNoteMessages } from '../../../l10n/messages/import-notes';
import { excerpt, InlineText, type DocumentBuilder } from '../document-builder';
import type { Run } from '../model';
import { child, childElements, descendants, textOf, type XmlElement } from '../xml-tree';
import { chosenAlternative, drawingName, hasPicture, textBoxesIn } from './drawing';
import type { WordPackage } from './package';
import { withEffects, type TextEffects } from '../text-effects';
import { fieldText } from './field-text';
import { isOn, valueOf, type Styles } from './styles';

interface Field {
  instruction: string;
  /** The content of a form field. */
  readonly form: XmlElement | undefined;
  /** Where its result begins in the paragraph; `undefined` before that. */
  resultStart: number | undefined;
}

/** Reads the content of paragraphs, and notes what a report cannot hold. */
export class ParagraphReader {
  readonly #source: WordPackage;
  readonly #styles: Styles;
  readonly #builder: DocumentBuilder;
  #inline = new InlineText();
  #boxes: XmlElement[] = [];
  /** The open fields, outermost first; a field may continue in the next paragraph. */
  readonly #fields: Field[] = [];
  readonly #noteTexts = new Map<string, string>();
  #isStyleBold = false;
  /** The effects of the run that is being read. */
  #effects: TextEffects = {};

  constructor(source: WordPackage, styles: Styles, builder: DocumentBuilder) {
    this.#source = source;
    this.#styles = styles;
    this.#builder = builder;

    for (const kind of ['footnote', 'endnote', 'comment']) {
      for (const part of source.parts(`${kind}s`)) {
        for (const note of childElements(part, `w:${kind}`))
          this.#noteTexts.set(`${kind} ${note.attributes['w:id'] ?? ''}`, textIn(note));
      }
    }
  }

  /** Whether something was read that was not taken yet. */
  get hasPending(): boolean {
    return !this.isEmpty || this.#boxes.length > 0;
  }

  /** Whether no text was read since the last paragraph. */
  get isEmpty(): boolean {
    return this.#inline.length === 0;
  }

  /** Adds the content of a paragraph to what was read. */
  read(paragraph: XmlElement, style: string | undefined): void {
    this.#isStyleBold = this.#styles.bold(style) === true;
    this.#children(paragraph);
  }

  /** Returns what was read, and the content of text boxes in it, and begins the next paragraph. */
  take(): { runs: readonly Run[]; boxes: readonly XmlElement[] } {
    const taken = { runs: this.#inline.runs, boxes: this.#boxes };
    [this.#inline, this.#boxes] = [new InlineText(), []];
    // A field’s result may continue in the next paragraph. Its instruction does not: one without an end would hide all
    // that follows.
    const reaching = this.#fields.filter(({ resultStart }) => resultStart !== undefined);
    for (const field of reaching) field.resultStart = 0;
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
      case 'w:hyperlink': {
        const start = this.#inline.length;
        this.#children(element);
        this.#inline.addAddress(this.#source.address(element.attributes['r:id']), start, false);
        break;
      }
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
    const text = excerpt(
      names
        .flatMap((name) => descendants(element, name))
        .map(textOf)
        .join(''),
    );
    if (text === '') return;
    if (element.name === 'w:del') this.#builder.leaveOut(importNoteMessages.deleted, { text });
  }

  #equation(element: XmlElement): void {
    const text = descendants(element, 'm:t').map(textOf).join('');
    this.#add(text, false);
    this.#builder.leaveOut(importNoteMessages.equationAsText, { text: excerpt(text) });
  }

  #run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    if (isOn(child(properties, 'w:vanish')) === true) {
      const text = excerpt(descendants(run, 'w:t').map(textOf).join(''));
      if (text !== '') this.#builder.leaveOut(importNoteMessages.hidden, { text });
      return;
    }
    const style = valueOf(child(properties, 'w:rStyle'));
    const bold = isOn(child(properties, 'w:b')) ?? this.#styles.bold(style) ?? this.#isStyleBold;
    this.#effects = effectsIn(properties);
    for (const each of childElements(run)) this.#piece(each, bold);
  }

  #piece(element: XmlElement, bold: boolean): void {
    switch (element.name) {
      case 'w:t':
        if (this.#isShown) this.#inline.add(withEffects(textOf(element), this.#effects, this.#builder), bold);
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
        this.#builder.leaveOut(importNoteMessages.symbol, {
          font: element.attributes['w:font'] ?? '',
          code: element.attributes['w:char'] ?? '',
        });
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

  #add(text: string, bold: boolean): void {
    if (this.#isShown) this.#inline.add(text, bold);
  }

  /** A field's instruction is not text; its result is. */
  get #isShown(): boolean {
    return this.#fields.every(({ resultStart }) => resultStart !== undefined);
  }

  #ruby(element: XmlElement): void {
    const text = excerpt(
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
    if (type === 'begin')
      this.#fields.push({ instruction: '', form: child(element, 'w:ffData'), resultStart: undefined });
    else if (type === 'separate' && field !== undefined) field.resultStart = this.#inline.length;
    else if (type === 'end' && field !== undefined) {
      this.#fields.pop();
      if (field.resultStart === undefined || field.resultStart === this.#inline.length)
        this.#withoutResult(field, bold);
      const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(field.instruction)?.[1] ?? '';
      if (field.resultStart !== undefined) this.#inline.addAddress(address, field.resultStart, bold);
    }
  }

  #withoutResult({ instruction, form }: Field, bold: boolean): void {
    const shown = fieldText(instruction, form);
    if (shown === undefined) return;
    this.#add(shown.text, bold);
    if (shown.isWhole) return;
    const code = excerpt(instruction);
    if (shown.text === '') this.#builder.leaveOut(importNoteMessages.field, { code });
    else this.#builder.leaveOut(importNoteMessages.fieldAsText, { code, text: shown.text });
  }

  #reference(kind: 'footnote' | 'endnote' | 'comment', { attributes }: XmlElement): void {
    const text = this.#noteTexts.get(`${kind} ${attributes['w:id'] ?? ''}`) ?? '';
    this.#builder.leaveOut(importNoteMessages[kind], { text: excerpt(text, 200) });
  }

  #drawing(element: XmlElement): void {
    const boxes = textBoxesIn(element);
    if (boxes.length > 0) {
      this.#boxes.push(...boxes);
      this.#builder.leaveOut(importNoteMessages.textBox);
      if (!hasPicture(element)) return;
    }
    this.#builder.leaveOut(importNoteMessages.pictureOrObject, { name: excerpt(drawingName(element)) });
  }
}

function effectsIn(properties: XmlElement | undefined): TextEffects {
  const place = valueOf(child(properties, 'w:vertAlign'));
  return {
    place: place === 'superscript' ? 'above' : place === 'subscript' ? 'below' : undefined,
    isStruck: ['w:strike', 'w:dstrike'].some((name) => isOn(child(properties, name)) === true),
  };
}

/** The paragraphs of a note as one line. */
function textIn(element: XmlElement): string {
  return descendants(element, 'w:p')
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
    .trim();
}
