import { importNoteMessages } from '../../../l10n/messages/import-notes';
import { DocumentBuilder, oneLine } from '../document-builder';
import { damaged, otherDocument } from '../import-error';
import { markedText } from '../marked-text';
import type { ImportedDocument } from '../model';
import { isPageNumber } from '../page-number';
import { encrypted, type ZipFile } from '../read-zip';
import { alignmentNamed, TableGrid } from '../table-grid';
import { joinMarker } from '../write-report';
import { withoutLook } from '../text-effects';
import { child, childElements, descendants, readXml, textOf, type XmlElement } from '../xml-tree';
import { OdtInline } from './inline';
import { Lists, type ListPlace } from './lists';
import { OdtStyles } from './styles';

/**
 * Reads an ODF text.
 * @throws ImportError for a text that is damaged, encrypted, or too large
 */
export function readOdt(zip: ZipFile, keepsPictures: boolean): ImportedDocument {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw encrypted();
  const content = zip.read('content.xml');
  if (content === undefined) throw damaged('content.xml');
  const reader = new OdtReader((path) =>
    keepsPictures ? zip.tryRead(path.replace(/^\.\//, '')) : undefined,
  );
  const common = zip.read('styles.xml');
  if (common !== undefined) {
    const root = readXml(common, 'styles.xml');
    reader.styles.add(child(root, 'office:styles'), true);
    reader.readHeaders(child(root, 'office:master-styles'));
  }
  readContent(reader, content, 'content.xml');
  return reader.document();
}

/**
 * Reads an ODF text that is one XML file.
 * @throws ImportError for a text that is damaged, or too large
 */
export function readFlatOdt(bytes: Uint8Array, name: string): ImportedDocument {
  const reader = new OdtReader(() => undefined);
  const root = readContent(reader, bytes, name);
  reader.readHeaders(child(root, 'office:master-styles'));
  return reader.document();
}

/** Reads styles and text; styles stand before the text, and are whole when it begins. */
function readContent(reader: OdtReader, bytes: Uint8Array, part: string): XmlElement {
  const root = readXml(bytes, part, {
    inside: ['office:styles', 'office:automatic-styles', 'office:text'],
    visit: (element, parent) => {
      if (parent === 'office:text') reader.block(element);
      else reader.styles.add({ name: '', attributes: {}, children: [element] }, parent === 'office:styles');
    },
  });
  if (child(child(root, 'office:body'), 'office:text') === undefined) throw otherDocument();
  return root;
}

class OdtReader {
  readonly styles = new OdtStyles();
  readonly #builder = new DocumentBuilder();
  readonly #lists = new Lists(this.styles);
  readonly #inline: OdtInline;

  /** @param picture the bytes of a picture in the file; `undefined` where they cannot be kept */
  constructor(picture: (path: string) => Uint8Array | undefined) {
    this.#inline = new OdtInline(this.styles, this.#builder, picture);
  }

  document(): ImportedDocument {
    return this.#builder.document();
  }

  readHeaders(masters: XmlElement | undefined): void {
    for (const master of childElements(masters)) {
      for (const part of childElements(master)) {
        const text = oneLine(textOf(part));
        if (text === '' || isPageNumber(textWithPageNumbers(part))) continue;
        if (part.name.startsWith('style:header'))
          this.#builder.leaveOutOfAll(importNoteMessages.header, { text });
        if (part.name.startsWith('style:footer'))
          this.#builder.leaveOutOfAll(importNoteMessages.footer, { text });
      }
    }
  }

  block(element: XmlElement, place?: ListPlace): void {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.#paragraph(element, place);
        break;
      case 'text:list':
        this.#list(element, place);
        break;
      case 'text:numbered-paragraph':
        this.#numberedParagraph(element);
        break;
      case 'table:table':
        this.#table(element);
        break;
      case 'text:table-of-content':
        this.#builder.leaveOutOfAll(importNoteMessages.contents);
        break;
      case 'text:tracked-changes':
        for (const deletion of descendants(element, 'text:deletion')) {
          const text = oneLine(descendants(deletion, 'text:p').map(textOf).join(''));
          this.#builder.leaveOutOfAll(importNoteMessages.deleted, { text });
        }
        break;
      case 'draw:frame':
      case 'draw:custom-shape':
        this.#paragraph({ name: 'text:p', attributes: {}, children: [element] }, undefined);
        break;
      case 'office:forms':
      case 'text:sequence-decls':
      case 'text:variable-decls':
      case 'text:user-field-decls':
        break;
      default:
        for (const each of childElements(element)) this.block(each, place);
    }
  }

  #paragraph(element: XmlElement, place: ListPlace | undefined): void {
    const style = element.attributes['text:style-name'];
    const isStyleBold = this.styles.bold('paragraph', style) === true;
    const { runs, boxes, pictures } = this.#inline.read(element, isStyleBold);
    const marker = this.#markerOf(element, place);
    if (runs.length > 0 || marker !== '' || pictures.length === 0)
      this.#builder.paragraph(isStyleBold ? withoutLook(runs) : runs, marker);
    for (const { name, bytes } of pictures) this.#builder.picture(name, bytes);
    for (const box of boxes) for (const each of childElements(box)) this.block(each);
  }

  #markerOf(element: XmlElement, place: ListPlace | undefined): string {
    if (place !== undefined) return this.#lists.marker(place, element.attributes['text:style-name']);
    if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') return '';
    if (this.styles.listOf(element.attributes['text:style-name']) === '') return '';
    const { attributes } = element;
    return this.#lists.heading(levelOf(attributes['text:outline-level']), {
      isRestarted: attributes['text:restart-numbering'] === 'true',
      startValue: numberOf(attributes['text:start-value']),
    });
  }

  #list(element: XmlElement, outer: ListPlace | undefined): void {
    this.#eachInList(element, outer, (each, place) => {
      this.block(each, place);
    });
  }

  #eachInList(
    element: XmlElement,
    outer: ListPlace | undefined,
    read: (element: XmlElement, place: ListPlace) => void,
  ): void {
    const counts = outer?.counts ?? this.#lists.begin(element.attributes);
    for (const item of childElements(element)) {
      const place: ListPlace = {
        style:
          item.attributes['text:style-override'] ?? element.attributes['text:style-name'] ?? outer?.style,
        level: Math.min(9, outer === undefined ? 0 : outer.level + 1),
        counts,
        startValue: numberOf(item.attributes['text:start-value']),
        isNumbered: item.name === 'text:list-header',
      };
      for (const each of childElements(item)) read(each, place);
    }
  }

  #numberedParagraph(element: XmlElement): void {
    const { attributes } = element;
    const place: ListPlace = {
      style: attributes['text:style-name'],
      level: levelOf(attributes['text:level']),
      counts: this.#lists.ofId(attributes['text:list-id'] ?? attributes['text:style-name'] ?? ''),
      startValue: numberOf(attributes['text:start-value']),
      isNumbered: false,
    };
    for (const each of childElements(element)) this.block(each, place);
  }

  #table(table: XmlElement): void {
    const grid = new TableGrid();
    for (const row of rowsOf(table)) {
      grid.row();
      for (const cell of childElements(row)) this.#cell(cell, grid);
    }
    if (grid.isCut) this.#builder.leaveOut(importNoteMessages.tableCut);
    if (grid.hasMerged) this.#builder.leaveOut(importNoteMessages.mergedCells);
    this.#builder.table(grid.table());
  }

  #cell(cell: XmlElement, grid: TableGrid): void {
    const { attributes } = cell;
    const repeated = Math.min(1000, Number(attributes['table:number-columns-repeated'] ?? 1) || 1);
    const isSpanning = ['columns', 'rows'].some(
      (what) => Number(attributes[`table:number-${what}-spanned`] ?? 1) > 1,
    );
    // Covered cells stand in the file: those of merged rows as well.
    const text = cell.name === 'table:table-cell' ? this.#cellText(cell) : '';
    if (isSpanning && text !== '') grid.hasMerged = true;
    const style = childElements(cell)[0]?.attributes['text:style-name'];
    const alignment = alignmentNamed(this.styles.alignment(style));
    for (let index = 0; index < repeated; index++) grid.cell(text, { alignment });
  }

  #cellText(cell: XmlElement): string {
    const parts: string[] = [];
    for (const each of childElements(cell)) this.#collect(each, undefined, parts);
    return parts.filter((part) => part !== '').join(' ');
  }

  #collect(element: XmlElement, place: ListPlace | undefined, parts: string[]): void {
    if (element.name === 'text:p' || element.name === 'text:h') {
      const { runs, boxes, pictures } = this.#inline.read(element, false);
      for (const { name } of pictures) this.#builder.leaveOut(importNoteMessages.picture, { name });
      const marker = this.#markerOf(element, place);
      parts.push(joinMarker(marker === '-' ? '' : marker, markedText(runs).trim()));
      for (const box of boxes) this.#collect(box, place, parts);
      return;
    }
    if (element.name === 'text:list') {
      this.#eachInList(element, place, (each, inner) => {
        this.#collect(each, inner, parts);
      });
      return;
    }
    if (element.name === 'table:table') this.#builder.leaveOut(importNoteMessages.nestedTable);
    for (const each of childElements(element)) this.#collect(each, place, parts);
  }
}

/** The text of a header or footer, with digits for what counts the pages. */
function textWithPageNumbers(element: XmlElement): string {
  if (element.name === 'text:page-number' || element.name === 'text:page-count') return '1';
  return element.children
    .map((each) => (typeof each === 'string' ? each : textWithPageNumbers(each)))
    .join('');
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childElements(table).flatMap((each) => {
    if (each.name === 'table:table-row') return [each];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(each.name) ? rowsOf(each) : [];
  });
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value) || 0;
}

function levelOf(value: string | undefined): number {
  return Math.min(9, Math.max(0, (Number(value ?? 1) || 1) - 1));
}
