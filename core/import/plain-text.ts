import { sentence } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { escapeComments } from './escape';
import type { LineNote, Written } from './model';

/** Reads a plain text, as it is copied from a PDF or a mail. Linear. */
export function readPlainText(text: string): Written {
  const notes: LineNote[] = [];
  const lines = text.split(/\r\n|\n|\r/).map((own, line) => {
    const escaped = escapeComments(own);
    if (escaped !== own) notes.push({ line, reason: sentence(importNoteMessages.commentMark) });
    return escaped;
  });
  return { text: lines.join('\n'), pictures: [], notes };
}
