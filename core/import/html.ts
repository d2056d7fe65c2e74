import { Parser } from 'htmlparser2';
import { sentence } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { DocumentBuilder, excerpt, InlineText } from './document-builder';
import {
  blockElements,
  listFormats,
  notedElements,
  raisedElements,
  skippedElements,
  struckElements,
} from './html-elements';
import type { ImportedDocument } from './model';
import { formatNumber, type NumberFormat } from './number-format';
import { TableGrid } from './table-grid';
import { withEffects, type TextEffects } from './text-effects';
import { joinMarker } from './write-report';
import { checkDepth } from './xml-tree';

/** The encoding that an HTML file names in its first 4 KB. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,30})/i.exec(head)?.[1];
}

/**
 * Reads an HTML page: what a reader sees of it. Linear.
 * @throws ImportError for a page that is nested too deeply
 */
export function readHtml(text: string): ImportedDocument {
  const reader = new HtmlReader();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      checkDepth(++depth);
      reader.open(name, attributes);
    },
    ontext(data) {
      reader.text(data);
    },
    onclosetag(name) {
      depth--;
      reader.close(name);
    },
  });
  parser.write(text);
  parser.end();
  return reader.end();
}

interface List {
  readonly format: NumberFormat | 'bullet';
  next: number;
}

interface Table {
  readonly grid: TableGrid;
  cell: { parts: string[]; columns: number; rows: number } | undefined;
}

class HtmlReader {
  readonly #builder = new DocumentBuilder();
  readonly #lists: List[] = [];
  readonly #tables: Table[] = [];
  readonly #links: { href: string; start: number }[] = [];
  #inline = new InlineText();
  #marker = '';
  #boldDepth = 0;
  #struckDepth = 0;
  /** Where text stands that is above or below the line, the innermost element last. */
  readonly #places: TextEffects['place'][] = [];
  /** How many `pre` elements are open: within them, lines stay as they are. */
  #preDepth = 0;
  #skipDepth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipDepth > 0 || skippedElements.has(name)) {
      const what = this.#skipDepth === 0 ? notedElements.get(name) : undefined;
      if (what !== undefined) this.#builder.leaveOut(importNoteMessages.element, { what: sentence(what) });
      this.#skipDepth++;
      return;
    }
    if (blockElements.has(name)) this.#flush();
    if (name === 'b' || name === 'strong') this.#boldDepth++;
    else if (struckElements.has(name)) this.#struckDepth++;
    else if (raisedElements.has(name)) this.#places.push(raisedElements.get(name));
    else if (name === 'br') this.#inline.add('\n', this.#boldDepth > 0);
    else if (name === 'a') this.#links.push({ href: attributes['href'] ?? '', start: this.#inline.length });
    else if (name === 'img') {
      this.#builder.leaveOut(importNoteMessages.picture, { name: excerpt(attributes['alt'] ?? '') });
    } else this.#openBlock(name, attributes);
  }

  text(data: string): void {
    if (this.#skipDepth > 0) return;
    const effects = { place: this.#places.at(-1), isStruck: this.#struckDepth > 0 };
    const text = withEffects(data, effects, this.#builder);
    if (this.#preDepth > 0) this.#inline.add(text, this.#boldDepth > 0);
    else this.#inline.addCollapsed(text, this.#boldDepth > 0);
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    if (name === 'b' || name === 'strong') this.#boldDepth--;
    if (struckElements.has(name)) this.#struckDepth--;
    if (raisedElements.has(name)) this.#places.pop();
    if (name === 'a') {
      const link = this.#links.pop();
      if (link !== undefined) this.#inline.addAddress(link.href, link.start, this.#boldDepth > 0);
    }
    if (!blockElements.has(name)) return;
    this.#flush();
    if (name === 'pre') this.#preDepth--;
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'td' || name === 'th') this.#closeCell();
    if (name === 'table') this.#closeTable();
  }

  end(): ImportedDocument {
    this.#flush();
    return this.#builder.document();
  }

  #openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (name === 'pre') this.#preDepth++;
    if (name === 'ul') this.#lists.push({ format: 'bullet', next: 1 });
    if (name === 'ol')
      this.#lists.push({
        format: listFormats.get(attributes['type'] ?? '1') ?? 'decimal',
        next: Number(attributes['start'] ?? 1) || 1,
      });
    if (name === 'li') this.#marker = this.#nextMarker(attributes['value']);
    if (name === 'table') this.#tables.push({ grid: new TableGrid(), cell: undefined });
    // The end tag of the cell before may be left out.
    if (['tr', 'td', 'th'].includes(name)) this.#closeCell();
    if (name === 'tr') table?.grid.row();
    if ((name === 'td' || name === 'th') && table !== undefined)
      table.cell = { parts: [], columns: spanOf(attributes['colspan']), rows: spanOf(attributes['rowspan']) };
  }

  #nextMarker(value: string | undefined): string {
    const list = this.#lists.at(-1);
    if (list === undefined || list.format === 'bullet') return '-';
    if (value !== undefined) list.next = Number(value) || list.next;
    return `${formatNumber(list.format, list.next++)}.`;
  }

  #flush(): void {
    const { text, runs } = this.#inline;
    const cell = this.#tables.at(-1)?.cell;
    if (text.trim() === '') {
      this.#inline = new InlineText();
      return;
    }
    if (cell !== undefined)
      cell.parts.push(joinMarker(this.#marker === '-' ? '' : this.#marker, text.trim()));
    else this.#builder.paragraph(runs, this.#marker);
    this.#marker = '';
    this.#inline = new InlineText();
    for (const link of this.#links) link.start = 0;
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (table?.cell === undefined) return;
    table.grid.cell(table.cell.parts.join(' '), table.cell.columns, table.cell.rows);
    table.cell = undefined;
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#tables.pop();
    if (table === undefined) return;
    if (table.grid.isCut) this.#builder.leaveOut(importNoteMessages.tableCut);
    const outer = this.#tables.at(-1)?.cell;
    if (outer === undefined) this.#builder.table(table.grid.rows());
    else {
      outer.parts.push(
        table.grid
          .rows()
          .flat()
          .filter((text) => text !== '')
          .join(' '),
      );
      this.#builder.leaveOut(importNoteMessages.nestedTable);
    }
  }
}

function spanOf(value: string | undefined): number {
  return Math.min(1000, Math.max(1, Number(value ?? 1) || 1));
}
