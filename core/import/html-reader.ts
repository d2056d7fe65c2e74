import { sentence, type Message } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { DocumentBuilder, oneLine } from './document-builder';
import { HtmlCounters } from './html-counters';
import { blockElements, raisedElements, skippedElements, struckElements } from './html-elements';
import { FormReader } from './html-forms';
import { HtmlList } from './html-lists';
import { HtmlStyles, isHiddenIn, listStyleIn, type Declarations } from './html-styles';
import { HtmlTables } from './html-tables';
import { InlineText } from './inline-text';
import { markedText } from './marked-text';
import type { ImportedDocument } from './model';
import { OwnPage } from './own-page';
import { withEffects, type TextEffects } from './text-effects';
import { joinMarker } from './write-report';

type Attributes = Readonly<Record<string, string>>;

/** An element whose content is not read. */
interface Skipped {
  readonly name: string;
  readonly isHidden: boolean;
  /** How many elements are open within it. */
  depth: number;
  readonly texts: string[];
}

/** Reads the elements of an HTML page in their order. */
export class HtmlReader {
  readonly #builder = new DocumentBuilder();
  readonly #styles = new HtmlStyles();
  readonly #counters = new HtmlCounters();
  readonly #forms = new FormReader();
  readonly #own = new OwnPage();
  readonly #tables = new HtmlTables(this.#builder);
  readonly #lists: HtmlList[] = [];
  /** How many items each list has, in the order of their beginnings. */
  readonly #itemCounts: readonly number[];
  #listsBegun = 0;
  #inline = new InlineText();
  #marker = '';
  #depth = 0;
  #boldDepth = 0;
  #struckDepth = 0;
  #quoteDepth = 0;
  /** Where text stands that is above or below the line, the innermost element last. */
  readonly #places: TextEffects['place'][] = [];
  /** How many `pre` elements are open: within them, lines stay as they are. */
  #preDepth = 0;
  #skipped: Skipped | undefined;
  #title = '';

  /** @param itemCounts how many items each list of the page has; empty where no list counts down */
  constructor(itemCounts: readonly number[]) {
    this.#itemCounts = itemCounts;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped !== undefined) {
      this.#skipped.depth++;
      return;
    }
    this.#depth++;
    const styles = this.#styles.of(name, attributes);
    const isHidden = !this.#own.isOwn && isHiddenIn(styles, attributes);
    if (isHidden || skippedElements.has(name)) {
      this.#skip(name, isHidden);
      return;
    }
    this.#own.open(name, attributes);
    if (blockElements.has(name) && !this.#own.goesOn) this.#flush();
    this.#counters.open(styles, this.#depth);
    this.#openInline(name, attributes);
    this.#openBlock(name, attributes, styles);
    this.#writeBefore(name, attributes);
  }

  text(data: string): void {
    if (this.#skipped !== undefined) {
      this.#skipped.texts.push(data);
      return;
    }
    if (this.#forms.takesText(data)) return;
    const own = this.#own.written(data);
    if (own === undefined) return;
    const effects = { place: this.#places.at(-1), isStruck: this.#struckDepth > 0 };
    const text = withEffects(own, effects, this.#builder);
    if (this.#preDepth > 0 || this.#own.isOwn) this.#inline.add(text, this.#boldDepth > 0);
    else this.#inline.addCollapsed(text, this.#boldDepth > 0, true);
  }

  close(name: string): void {
    if (this.#skipped !== undefined && this.#skipped.depth > 0) {
      this.#skipped.depth--;
      return;
    }
    this.#depth--;
    this.#counters.close(this.#depth + 1);
    if (this.#skipped !== undefined) {
      this.#endSkipped(this.#skipped);
      return;
    }
    this.#closeInline(name);
    const isUnfinished = this.#own.close(name);
    if (!blockElements.has(name)) return;
    if (!isUnfinished) this.#flush();
    // An item without text.
    if (name === 'li') this.#marker = '';
    if (name === 'pre') this.#preDepth--;
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'td' || name === 'th') this.#tables.closeCell();
    if (name === 'table') this.#tables.close(this.#own.isTableUnfinished);
  }

  end(): ImportedDocument {
    this.#flush();
    this.#tables.end();
    if (this.#title !== '' && !this.#own.isOwn && !this.#builder.hasParagraph(this.#title))
      this.#builder.leaveOutOfAll(importNoteMessages.pageTitle, { text: this.#title });
    return this.#builder.document();
  }

  #skip(name: string, isHidden: boolean): void {
    const what: Message | undefined = isHidden ? undefined : skippedElements.get(name);
    if (what !== undefined) this.#builder.leaveOut(importNoteMessages.element, { what: sentence(what) });
    this.#skipped = { name, isHidden, depth: 0, texts: [] };
  }

  #endSkipped({ name, isHidden, texts }: Skipped): void {
    this.#skipped = undefined;
    const text = oneLine(texts.join(''));
    if (name === 'style') this.#styles.add(texts.join(''));
    else if (name === 'title') this.#title = text;
    else if (text === '' || ['script', 'template', 'noscript'].includes(name)) return;
    else if (isHidden) this.#builder.leaveOut(importNoteMessages.hidden, { text });
    else if (name === 'rt') this.#builder.leaveOut(importNoteMessages.ruby, { text });
  }

  #openInline(name: string, attributes: Attributes): void {
    const bold = this.#boldDepth > 0;
    if (name === 'b' || name === 'strong') this.#boldDepth++;
    else if (struckElements.has(name)) this.#struckDepth++;
    else if (raisedElements.has(name)) this.#places.push(raisedElements.get(name));
    else if (name === 'br') this.#inline.add('\n', bold);
    else if (name === 'q') this.#inline.add(this.#quoteDepth++ % 2 === 0 ? '「' : '『', bold);
    else if (name === 'a') this.#inline.beginLink(attributes['href'] ?? '');
    else if (name === 'img')
      this.#builder.leaveOut(importNoteMessages.picture, { name: oneLine(attributes['alt'] ?? '') });
    else this.#inline.add(this.#forms.open(name, attributes), bold);
  }

  #closeInline(name: string): void {
    const bold = this.#boldDepth > 0;
    if (name === 'b' || name === 'strong') this.#boldDepth--;
    else if (struckElements.has(name)) this.#struckDepth--;
    else if (raisedElements.has(name)) this.#places.pop();
    else if (name === 'q') this.#inline.add(--this.#quoteDepth % 2 === 0 ? '」' : '』', bold);
    else if (name === 'a') this.#inline.endLink();
    else this.#inline.add(this.#forms.close(name), bold);
  }

  #openBlock(name: string, attributes: Attributes, styles: Declarations): void {
    if (name === 'pre') this.#preDepth++;
    if (name === 'ul' || name === 'ol') {
      const count = this.#itemCounts[this.#listsBegun++] ?? 0;
      this.#lists.push(new HtmlList(name, attributes, listStyleIn(styles), count));
    }
    if (name === 'li') this.#marker = this.#lists.at(-1)?.marker(attributes, listStyleIn(styles)) ?? '-';
    if (name === 'meta') this.#own.meta(attributes);
    if (name === 'table') this.#openTable();
    if (name === 'tr') this.#tables.row();
    if (name === 'td' || name === 'th') this.#tables.openCell(attributes, styles);
    if (name === 'thead' && this.#own.isTableGoingOn) this.#skip('thead', false);
  }

  /** What a style sheet writes before an element: the number of an item, in most cases. */
  #writeBefore(name: string, attributes: Attributes): void {
    const styles = this.#styles.before(name, attributes);
    if (styles.size === 0) return;
    this.#counters.open(styles, this.#depth);
    const text = this.#counters.text(styles.get('content'));
    if (text === '') return;
    if (blockElements.has(name)) this.#marker = text;
    else this.#inline.add(text, this.#boldDepth > 0);
  }

  #openTable(): void {
    // The marker of an item that begins with a table is none of a cell.
    if (this.#marker !== '' && this.#marker !== '-') this.#builder.paragraph([], this.#marker);
    this.#marker = '';
    this.#tables.open(this.#own.isTableGoingOn);
  }

  #flush(): void {
    const next = this.#inline.next();
    const { runs } = this.#inline;
    this.#inline = next;
    if (runs.every(({ text }) => text.trim() === '')) return;
    const marker = this.#marker;
    this.#marker = '';
    const text = joinMarker(marker === '-' ? '' : marker, markedText(runs).trim());
    if (!this.#tables.takesText(text)) this.#builder.paragraph(runs, marker);
  }
}
