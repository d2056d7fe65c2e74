import { importNoteMessages } from '../../../l10n/messages/import-notes';
import { DocumentBuilder, oneLine } from '../document-builder';
import { otherDocument } from '../import-error';
import { markedText } from '../marked-text';
import type { ImportedDocument } from '../model';
import type { ZipFile } from '../read-zip';
import { alignmentNamed, TableGrid } from '../table-grid';
import { joinMarker } from '../write-report';
import { child, childElements, descendants, readXml, textOf, type XmlElement } from '../xml-tree';
import { chosenAlternative } from './drawing';
import { textBesidePageNumbers } from './header-text';
import { Numbering } from './numbering';
import { WordPackage } from './package';
import { ParagraphReader } from './paragraph';
import { isOn, numberingIn, Styles, valueOf } from './styles';

/**
 * Reads a Word document.
 * @throws ImportError for a document that is damaged or too large
 */
export function readDocx(zip: ZipFile, keepsPictures: boolean): ImportedDocument {
  const source = new WordPackage(zip);
  const reader = new BodyReader(source, keepsPictures);
  reader.readHeaders();
  const root = readXml(source.mainBytes(), source.main, {
    inside: ['w:body'],
    visit: (element) => {
      reader.block(element);
    },
  });
  if (child(root, 'w:body') === undefined) throw otherDocument();
  return reader.end();
}

class BodyReader {
  readonly #source: WordPackage;
  readonly #builder = new DocumentBuilder();
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #paragraphs: ParagraphReader;

  constructor(source: WordPackage, keepsPictures: boolean) {
    this.#source = source;

    this.#styles = new Styles(source.parts('styles')[0]);
    this.#numbering = new Numbering(source.parts('numbering')[0], this.#styles);
    this.#paragraphs = new ParagraphReader(source, this.#styles, this.#builder, keepsPictures);
  }

  readHeaders(): void {
    for (const kind of ['header', 'footer'] as const) {
      for (const part of this.#source.parts(kind)) {
        const text = oneLine(textBesidePageNumbers(part));
        if (text !== '') this.#builder.leaveOutOfAll(importNoteMessages[kind], { text });
      }
    }
  }

  block(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element);
        break;
      case 'w:tbl':
        this.#table(element);
        break;
      case 'w:altChunk':
        this.#builder.leaveOut(importNoteMessages.embeddedDocument);
        break;
      case 'w:sectPr':
      case 'w:sdtPr':
        break;
      case 'w:del':
        this.#deleted(element);
        break;
      case 'w:moveFrom':
        break;
      case 'mc:AlternateContent':
        for (const each of childElements(chosenAlternative(element))) this.block(each);
        break;
      default:
        for (const each of childElements(element)) this.block(each);
    }
  }

  end(): ImportedDocument {
    if (this.#paragraphs.hasPending) this.#flush('');
    return this.#builder.document();
  }

  #paragraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const style = valueOf(child(properties, 'w:pStyle'));
    if (/^toc \d$/i.test(this.#styles.name(style))) {
      this.#builder.leaveOutOfAll(importNoteMessages.contents);
      return;
    }
    const isJoined = this.#paragraphs.hasPending;
    this.#paragraphs.read(element, style);
    if (isContinued(properties)) return;
    const isHidden = isOn(child(child(properties, 'w:rPr'), 'w:vanish')) === true && this.#paragraphs.isEmpty;
    const marker = isHidden
      ? ''
      : this.#numbering.next(numberingIn(properties), style, () => {
          this.#builder.leaveOutOfAll(importNoteMessages.numberFormat);
        });
    this.#flush(marker, isJoined);
  }

  #flush(marker: string, isJoined = false): void {
    const { runs, boxes, pictures } = this.#paragraphs.take();
    const shown = isJoined && runs.length === 0 ? '' : marker;
    if (runs.length > 0 || shown !== '' || pictures.length === 0) this.#builder.paragraph(runs, shown);
    for (const { name, bytes } of pictures) this.#builder.picture(name, bytes);
    for (const box of boxes) this.block(box);
  }

  #table(table: XmlElement): void {
    const grid = new TableGrid();
    for (const row of rowsOf(table)) {
      if (child(child(row, 'w:trPr'), 'w:del') !== undefined) {
        this.#deleted(row);
        continue;
      }
      grid.row();
      const before = Number(valueOf(child(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0);
      if (before > 0) grid.cell('', { columns: before });
      for (const cell of cellsOf(row)) this.#cell(cell, grid);
    }
    if (grid.isCut) this.#builder.leaveOut(importNoteMessages.tableCut);
    if (grid.hasMerged) this.#builder.leaveOut(importNoteMessages.mergedCells);
    this.#builder.table(grid.table());
  }

  #cell(cell: XmlElement, grid: TableGrid): void {
    const properties = child(cell, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const columns = Number(valueOf(child(properties, 'w:gridSpan')) ?? 1) || 1;
    const [paragraph] = descendants(cell, 'w:p');
    const alignment = alignmentNamed(valueOf(child(child(paragraph, 'w:pPr'), 'w:jc')));
    const text = this.#cellText(cell);
    if (merge === undefined || valueOf(merge) === 'restart') {
      grid.cell(text, { columns, alignment });
      return;
    }
    // It is covered by the cell above.
    grid.hasMerged = true;
    if (text !== '') this.#builder.leaveOut(importNoteMessages.hidden, { text });
    grid.cell('', { columns });
  }

  #deleted(element: XmlElement): void {
    const text = oneLine(
      [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')].map(textOf).join(''),
    );
    if (text !== '') this.#builder.leaveOut(importNoteMessages.deleted, { text });
  }

  #cellText(cell: XmlElement): string {
    const parts: string[] = [];
    for (const each of childElements(cell)) this.#collect(each, parts);
    return parts.filter((part) => part !== '').join(' ');
  }

  #collect(element: XmlElement, parts: string[]): void {
    if (element.name === 'w:tcPr' || element.name === 'w:sdtPr') return;
    if (element.name === 'w:p') {
      const properties = child(element, 'w:pPr');
      const style = valueOf(child(properties, 'w:pStyle'));
      this.#paragraphs.read(element, style);
      const { runs, boxes, pictures } = this.#paragraphs.take();
      for (const { name } of pictures) this.#builder.leaveOut(importNoteMessages.picture, { name });
      const text = markedText(runs).trim();
      const marker = isContinued(properties)
        ? ''
        : this.#numbering.next(numberingIn(properties), style, () => undefined);
      parts.push(joinMarker(marker === '-' ? '' : marker, text));
      for (const box of boxes) for (const each of childElements(box)) this.#collect(each, parts);
      return;
    }
    if (element.name === 'w:tbl') this.#builder.leaveOut(importNoteMessages.nestedTable);
    for (const each of childElements(element)) this.#collect(each, parts);
  }
}

/** Whether the end of a paragraph was deleted, or moved elsewhere, under tracked changes: the next one continues it. */
function isContinued(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return ['w:del', 'w:moveFrom'].some((name) => child(mark, name) !== undefined);
}

/** Rows may stand in content controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return directly(table, 'w:tr', 'w:tbl');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return directly(row, 'w:tc', 'w:tbl');
}

function directly(element: XmlElement, name: string, notBelow: string): XmlElement[] {
  return childElements(element).flatMap((each) => {
    if (each.name === name) return [each];
    return each.name === notBelow ? [] : directly(each, name, notBelow);
  });
}
