/** What the elements of an HTML page mean for a report. */
import type { Message } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import type { NumberFormat } from './number-format';
import type { TextEffects } from './text-effects';

/** Elements whose content is not read. */
export const skippedElements: ReadonlySet<string> = new Set([
  ...[
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
  ],
  ...['select', 'textarea', 'rt', 'rp'],
]);

/** What the note on a skipped element calls it; others are skipped without a note. */
export const notedElements: ReadonlyMap<string, Message> = new Map<string, Message>([
  ['math', importNoteMessages.equation],
  ['svg', importNoteMessages.drawing],
  ['iframe', importNoteMessages.embeddedPage],
  ['object', importNoteMessages.embeddedObject],
  ['video', importNoteMessages.video],
  ['audio', importNoteMessages.audio],
  ['select', importNoteMessages.select],
  ['textarea', importNoteMessages.input],
  ['rt', importNoteMessages.annotation],
]);

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'blockquote', 'address', 'center'],
  ...['li', 'ul', 'ol', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['body', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption'],
  ...['summary', 'details', 'form', 'fieldset', 'legend', 'dialog'],
]);

/** The number formats of lists, by their `type`. */
export const listFormats: ReadonlyMap<string, NumberFormat> = new Map([
  ['1', 'decimal'],
  ['A', 'upper-letter'],
  ['a', 'lower-letter'],
  ['I', 'upper-roman'],
  ['i', 'lower-roman'],
]);

/** Elements whose text is struck out. */
export const struckElements: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

/** Elements whose text stands above or below the line. */
export const raisedElements: ReadonlyMap<string, TextEffects['place']> = new Map([
  ['sup', 'above'],
  ['sub', 'below'],
]);
