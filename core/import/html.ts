import { Parser } from 'htmlparser2';
import { DocumentBuilder, excerpt, InlineText } from './document-builder';
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

/** Reads an HTML page: what one sees of it. Linear. @throws ImportError for one that is nested too deep */
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

/** What is not text, or not text of the page. */
const skipped = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
  'select',
  'textarea',
  'rt',
  'rp',
]);
const told = new Map([
  ['math', '方程式'],
  ['svg', '圖片'],
  ['iframe', '內嵌網頁'],
  ['object', '內嵌物件'],
  ['video', '影片'],
  ['audio', '聲音'],
  ['select', '選單'],
  ['textarea', '輸入欄'],
  ['rt', '注音'],
]);
const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'blockquote',
  'pre',
  'dl',
  'dt',
  'dd',
  'hr',
  'body',
  'figure',
  'figcaption',
  'address',
  'center',
  'summary',
  'details',
  'aside',
  'nav',
  'form',
  'fieldset',
  'legend',
  'dialog',
  'thead',
  'tbody',
  'tfoot',
]);
const formats: ReadonlyMap<string, NumberFormat> = new Map([
  ['1', 'decimal'],
  ['A', 'upper-letter'],
  ['a', 'lower-letter'],
  ['I', 'upper-roman'],
  ['i', 'lower-roman'],
]);

const struck = new Set(['s', 'strike', 'del']);
const places: ReadonlyMap<string, TextEffects['place']> = new Map([
  ['sup', 'above'],
  ['sub', 'below'],
]);

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
  #bold = 0;
  #struck = 0;
  /** Of text that stands above or below the line, the innermost last. */
  readonly #places: TextEffects['place'][] = [];
  /** Within `pre`, lines are as they stand. */
  #kept = 0;
  #skipDepth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipDepth > 0 || skipped.has(name)) {
      const what = this.#skipDepth === 0 ? told.get(name) : undefined;
      if (what !== undefined) this.#builder.leaveOut(`${what}未匯入`, `${name} left out`);
      this.#skipDepth++;
      return;
    }
    if (blocks.has(name)) this.#flush();
    if (name === 'b' || name === 'strong') this.#bold++;
    else if (struck.has(name)) this.#struck++;
    else if (places.has(name)) this.#places.push(places.get(name));
    else if (name === 'br') this.#inline.add('\n', this.#bold > 0);
    else if (name === 'a') this.#links.push({ href: attributes['href'] ?? '', start: this.#inline.length });
    else if (name === 'img') {
      const alt = excerpt(attributes['alt'] ?? '');
      this.#builder.leaveOut(`圖片「${alt}」未匯入`, `a picture “${alt}” left out`);
    } else this.#openBlock(name, attributes);
  }

  text(data: string): void {
    if (this.#skipDepth > 0) return;
    const effects = { place: this.#places.at(-1), isStruck: this.#struck > 0 };
    const text = withEffects(data, effects, this.#builder);
    if (this.#kept > 0) this.#inline.add(text, this.#bold > 0);
    else this.#inline.addCollapsed(text, this.#bold > 0);
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    if (name === 'b' || name === 'strong') this.#bold--;
    if (struck.has(name)) this.#struck--;
    if (places.has(name)) this.#places.pop();
    if (name === 'a') {
      const link = this.#links.pop();
      if (link !== undefined) this.#inline.addAddress(link.href, link.start, this.#bold > 0);
    }
    if (!blocks.has(name)) return;
    this.#flush();
    if (name === 'pre') this.#kept--;
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
    if (name === 'pre') this.#kept++;
    if (name === 'ul') this.#lists.push({ format: 'bullet', next: 1 });
    if (name === 'ol')
      this.#lists.push({
        format: formats.get(attributes['type'] ?? '1') ?? 'decimal',
        next: Number(attributes['start'] ?? 1) || 1,
      });
    if (name === 'li') this.#marker = this.#nextMarker(attributes['value']);
    if (name === 'table') this.#tables.push({ grid: new TableGrid(), cell: undefined });
    // Their ends may be left out.
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
    if (table.grid.isCut)
      this.#builder.leaveOut(
        '表格欄數過多，超出的欄未匯入',
        'a table has too many columns; some are left out',
      );
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
      this.#builder.leaveOut('表格中的表格改為文字', 'a table within a table became text');
    }
  }
}

function spanOf(value: string | undefined): number {
  return Math.min(1000, Math.max(1, Number(value ?? 1) || 1));
}
