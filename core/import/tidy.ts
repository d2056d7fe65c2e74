import { sentence } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import type { LineNote, Written } from './model';
import { withoutPages } from './page-borders';

/** Mends a text: what pages have cut, and bullets. Passed in, since an import knows no rules. */
export type FixText = (text: string) => {
  readonly text: string;
  /** In ascending order: the lines from `from` to before `to` (0-based) were replaced by `text`. */
  readonly changes: readonly { readonly from: number; readonly to: number; readonly text: string }[];
};

/** Longer texts are not checked for paragraphs that pages have cut. In UTF-16 units. */
const maxFixedLength = 4_000_000;

/**
 * Joins what pages cut, and drops bullets, indents and needless blank lines. Linear.
 * @param isPaged whether the text may have been copied page by page: page numbers, headers and footers are then removed
 */
export function tidy(written: Written, isPaged: boolean, fixText: FixText): Written {
  const whole = isPaged ? withoutPages(written) : written;
  if (whole.text.length <= maxFixedLength) return squeezed(fixed(whole, fixText));
  const { text, pictures, notes } = squeezed(whole);
  return {
    text,
    pictures,
    notes: [...notes, { line: undefined, reason: sentence(importNoteMessages.notJoined) }],
  };
}

/** The fixed text, with the notes at the lines that theirs have become. */
function fixed({ text, pictures, notes }: Written, fixText: FixText): Written {
  const result = fixText(text);
  const newLines: number[] = [];
  let shift = 0;
  for (const { from, to, text: replacement } of result.changes) {
    while (newLines.length < from) newLines.push(newLines.length + shift);
    const isWhole = replacement === '' || replacement.endsWith('\n');
    const count = replacement.split('\n').length - (isWhole ? 1 : 0);
    for (let line = from; line < to; line++) newLines.push(from + shift + Math.min(line - from, count - 1));
    shift += count - (to - from);
  }
  // After the last change, all lines have moved by the same number.
  const moved = notes.map((note) => moveNote(note, (line) => newLines[line] ?? line + shift));
  return { text: result.text, pictures, notes: moved };
}

/** Without indents, and with no more than one blank line in a row. */
function squeezed({ text, pictures, notes }: Written): Written {
  const lines: string[] = [];
  const newLines = text.split('\n').map((line) => {
    const trimmed = line.trim();
    // A blank line at the start goes as well.
    if (trimmed !== '' || (lines.at(-1) ?? '') !== '') lines.push(trimmed);
    return Math.max(0, lines.length - 1);
  });
  const result = lines.join('\n').trimEnd();
  return {
    pictures,
    text: result === '' ? '' : `${result}\n`,
    // A note may stand after the last line.
    notes: notes.map((note) => moveNote(note, (line) => newLines[line] ?? lines.length - 1)),
  };
}

function moveNote({ line, reason }: LineNote, newLine: (line: number) => number): LineNote {
  return { line: line === undefined ? undefined : Math.max(0, newLine(line)), reason };
}
