/** What the elements of an HTML page mean for a report. */
import type { Message } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import type { TextEffects } from './text-effects';

/** Elements whose content is not read, and what the note on it calls them; `undefined`: nothing is said of it. */
export const skippedElements: ReadonlyMap<string, Message | undefined> = new Map<string, Message | undefined>(
  [
    ...['script', 'style', 'title', 'template', 'noscript', 'rp'].map((name): [string, undefined] => [
      name,
      undefined,
    ]),
    ['rt', undefined],
    ['math', importNoteMessages.equation],
    ['svg', importNoteMessages.drawing],
    ['iframe', importNoteMessages.embeddedPage],
    ['object', importNoteMessages.embeddedObject],
    ['video', importNoteMessages.video],
    ['audio', importNoteMessages.audio],
  ],
);

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'blockquote', 'address', 'center'],
  ...['li', 'ul', 'ol', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['body', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption'],
  ...['summary', 'details', 'form', 'fieldset', 'legend', 'dialog'],
]);

/** Elements whose text is struck out. */
export const struckElements: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

/** Elements whose text stands above or below the line. */
export const raisedElements: ReadonlyMap<string, TextEffects['place']> = new Map([
  ['sup', 'above'],
  ['sub', 'below'],
]);
