import { excerpt, InlineText, type DocumentBuilder } from '../document-builder';
import type { Run } from '../model';
import { child, childElements, descendants, textOf, type XmlElement } from '../xml-tree';
import type { WordPackage } from './package';
import { withEffects, type TextEffects } from '../text-effects';
import { fieldText } from './field-text';
import { isOn, valueOf, type Styles } from './styles';

interface Field {
  instruction: string;
  /** What a field of a form holds. */
  readonly form: XmlElement | undefined;
  /** Where its result begins in the paragraph; `undefined` before that. */
  resultStart: number | undefined;
}

/** Reads what stands in paragraphs, and notes what a report cannot hold. */
export class ParagraphReader {
  readonly #source: WordPackage;
  readonly #styles: Styles;
  readonly #builder: DocumentBuilder;
  #inline = new InlineText();
  #boxes: XmlElement[] = [];
  /** Fields may hold fields, and reach over paragraphs. */
  readonly #fields: Field[] = [];
  readonly #noteTexts = new Map<string, string>();
  #isStyleBold = false;
  /** Of the run that is read. */
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

  /** Whether something was read that no paragraph has taken. */
  get hasPending(): boolean {
    return !this.isEmpty || this.#boxes.length > 0;
  }

  get isEmpty(): boolean {
    return this.#inline.length === 0;
  }

  /** Adds the content of a paragraph to what was read. */
  read(paragraph: XmlElement, style: string | undefined): void {
    this.#isStyleBold = this.#styles.bold(style) === true;
    this.#children(paragraph);
  }

  /** What was read, and the content of text boxes among it. */
  take(): { runs: readonly Run[]; boxes: readonly XmlElement[] } {
    const taken = { runs: this.#inline.runs, boxes: this.#boxes };
    [this.#inline, this.#boxes] = [new InlineText(), []];
    // A result may go on in the next paragraph. An instruction never does: one without an end would hide all that follows.
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
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
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
    if (element.name === 'w:del')
      this.#builder.leaveOut(
        `追蹤修訂中已刪除的「${text}」未匯入`,
        `deleted under tracked changes: “${text}”`,
      );
  }

  #equation(element: XmlElement): void {
    const text = descendants(element, 'm:t').map(textOf).join('');
    this.#add(text, false);
    this.#builder.leaveOut(
      `方程式改為一般文字「${excerpt(text)}」`,
      `an equation became plain text “${excerpt(text)}”`,
    );
  }

  #run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    if (isOn(child(properties, 'w:vanish')) === true) {
      const text = excerpt(descendants(run, 'w:t').map(textOf).join(''));
      if (text !== '') this.#builder.leaveOut(`隱藏文字「${text}」未匯入`, `hidden text “${text}” left out`);
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
        // The end of a page that stands before a paragraph's text is none of its lines.
        if (!this.isEmpty || ['textWrapping', undefined].includes(element.attributes['w:type']))
          this.#add('\n', bold);
        break;
      case 'w:noBreakHyphen':
        this.#add('-', bold);
        break;
      case 'w:sym':
        this.#builder.leaveOut(
          `符號字型的字元（${element.attributes['w:font'] ?? ''} ${element.attributes['w:char'] ?? ''}）未匯入`,
          `a character of a symbol font (${element.attributes['w:font'] ?? ''} ${element.attributes['w:char'] ?? ''}) left out`,
        );
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
        this.#reference('footnote', '註腳', element);
        break;
      case 'w:endnoteReference':
        this.#reference('endnote', '章節附註', element);
        break;
      case 'w:commentReference':
        this.#reference('comment', '註解', element);
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
        for (const each of childElements(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')))
          this.#piece(each, bold);
        break;
      default:
    }
  }

  #add(text: string, bold: boolean): void {
    if (this.#isShown) this.#inline.add(text, bold);
  }

  /** A field's instruction is no text; its result is. */
  get #isShown(): boolean {
    return this.#fields.every(({ resultStart }) => resultStart !== undefined);
  }

  #ruby(element: XmlElement): void {
    const text = excerpt(
      descendants(child(element, 'w:rt') ?? element, 'w:t')
        .map(textOf)
        .join(''),
    );
    this.#builder.leaveOut(`注音「${text}」未匯入`, `ruby text “${text}” left out`);
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
    if (shown.text === '')
      this.#builder.leaveOut(`功能變數「${code}」未匯入`, `the field “${code}” is left out`);
    else
      this.#builder.leaveOut(
        `功能變數「${code}」改為一般文字「${shown.text}」`,
        `the field “${code}” became plain text “${shown.text}”`,
      );
  }

  #reference(kind: string, chinese: string, { attributes }: XmlElement): void {
    const text = this.#noteTexts.get(`${kind} ${attributes['w:id'] ?? ''}`) ?? '';
    this.#builder.leaveOut(
      `${chinese}「${excerpt(text, 200)}」未匯入`,
      `${kind} “${excerpt(text, 200)}” left out`,
    );
  }

  #drawing(element: XmlElement): void {
    const boxes = boxesIn(element);
    if (boxes.length > 0) {
      this.#boxes.push(...boxes);
      this.#builder.leaveOut(
        '文字方塊的文字移到這一段之後',
        'the text of a text box was moved behind this paragraph',
      );
      if (descendants(element, 'pic:pic').length === 0) return;
    }
    const named = descendants(element, 'wp:docPr')[0]?.attributes ?? {};
    const name = excerpt(named['descr'] ?? named['title'] ?? named['name'] ?? '');
    this.#builder.leaveOut(`圖片或物件「${name}」未匯入`, `a picture or object “${name}” left out`);
  }
}

/** The texts of a drawing; of two forms of the same, the newer. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    return chosen === undefined ? [] : boxesIn({ ...chosen, name: '' });
  }
  return childElements(element).flatMap(boxesIn);
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
