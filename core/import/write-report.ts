import { sentence, type Sentence } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { expectDefined, impossible } from '../report/expect';
import { lexLine } from '../report/lex-line';
import { readMarkers } from '../report/read-markers';
import { excerpt, oneLine } from './document-builder';
import { escapeComments } from './escape';
import { markedText } from './marked-text';
import type {
  ColumnAlignment,
  Imported,
  ImportedBlock,
  ImportedDocument,
  ImportedParagraph,
  ImportedPicture,
  ImportedTable,
  PictureFile,
  Run,
  Written,
} from './model';

/**
 * Writes a document as the text of a report, one paragraph a line. Linear.
 * @param stem what the names of the pictures' files begin with
 */
export function writeReport({ blocks, notes }: ImportedDocument, stem = ''): Written {
  const lines: string[] = [];
  const pictures: PictureFile[] = [];
  const firstLines: number[] = [];
  for (const [index, block] of blocks.entries()) {
    // Without a line between them they would be one table.
    if (block.type === 'table' && blocks[index - 1]?.type === 'table') lines.push('');
    if (block.type === 'picture')
      pictures.push({
        name: `${stem}-${String(pictures.length + 1)}.${block.extension}`,
        bytes: block.bytes,
      });
    const written = linesOf(blocks, index, pictures.at(-1)?.name);
    // One blank line is enough for the eye; none at the start.
    const isBlank = written.every((line) => line === '');
    if (isBlank && (lines.at(-1) ?? '') === '') {
      firstLines.push(Math.max(0, lines.length - 1));
      continue;
    }
    firstLines.push(lines.length);
    for (const line of written) lines.push(line);
  }
  return {
    pictures,
    text: lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`,
    // A note may belong to the block after the last one, which never came.
    notes: notes.map(({ block, reason }) => ({
      line: block === undefined ? undefined : (firstLines[block] ?? lines.length - 1),
      reason,
    })),
  };
}

function linesOf(blocks: readonly ImportedBlock[], index: number, picture = ''): string[] {
  const block = blocks[index];
  if (block === undefined) return impossible('A block that is not there.', []);
  if (block.type === 'table') return tableLines(block);
  if (block.type === 'picture') return [`![${captionOf(block)}](${picture})`];
  const lines = paragraphLines(block);
  // The figure above has its caption already.
  const before = blocks[index - 1];
  return before?.type === 'picture' &&
    lines.length === 1 &&
    oneLine(expectDefined(lines[0], 'line of a paragraph', '')) === oneLine(captionOf(before))
    ? ['']
    : lines;
}

function captionOf({ name }: ImportedPicture): string {
  return escapeComments(
    name
      .replace(/[[\]]/g, '')
      .replace(/\s+/g, (gap) => (/[\r\n\t]/.test(gap) ? ' ' : gap))
      .trim(),
  );
}

/** The text with its notes, each with its place in words. Linear. */
export function withPlaces({ text, pictures, notes }: Written): Imported {
  const lines = text.split('\n');
  const leftOut = notes.map(({ line, reason }) => ({
    place: line === undefined ? sentence(importNoteMessages.wholeFile) : placeOf(line, lines),
    reason,
  }));
  return { text, pictures, leftOut };
}

/** A line of the result, by its number and how it begins; an empty one by the text before it. @param line 0-based */
function placeOf(line: number, lines: readonly string[]): Sentence {
  let at = Math.max(0, Math.min(line, lines.length - 1));
  for (let steps = 0; at > 0 && steps < 50 && lines[at] === ''; steps++) at--;
  const start = excerpt(expectDefined(lines[at], 'line of a note', ''), 16);
  return sentence(importNoteMessages.line, { line: at + 1, start });
}

function tableLines({ rows, alignments }: ImportedTable): string[] {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  const delimiters = head.map((_, column) => delimiterOf(alignments[column]));
  return [line(plainHead(head)), `| ${delimiters.join(' | ')} |`, ...body.map(line)];
}

function delimiterOf(alignment: ColumnAlignment | undefined): string {
  if (alignment === undefined) return '---';
  return `${alignment === 'right' ? '' : ':'}---${alignment === 'left' ? '' : ':'}`;
}

/** A head that is all bold is so by its look. */
function plainHead(cells: readonly string[]): readonly string[] {
  const isBold = cells.every((cell) => cell === '' || /^\*\*[^*]+\*\*$/.test(cell));
  return isBold ? cells.map((cell) => cell.replaceAll('**', '')) : cells;
}

function cellText(text: string): string {
  return escapeComments(text.replace(/[\s\u3000]+/g, ' ').trim()).replaceAll('|', '\\|');
}

function paragraphLines(paragraph: ImportedParagraph): string[] {
  const [first = [], ...others] = splitAtBreaks(paragraph.runs);
  const lead = lineOf(first, paragraph.marker);
  return [lead, ...others.map((runs) => lineOf(runs, '')).filter((line) => line !== '')];
}

function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, bold } of runs) {
    text.split(/\r\n|[\r\n\v\f\u2028\u2029]/).forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, bold });
    });
  }
  return lines;
}

function lineOf(runs: readonly Run[], marker: string): string {
  const plain = runs.map(({ text }) => text).join('');
  const isNumbered = marker !== '';
  const content = plain.trim() === '' ? '' : markedText(runs, isNumbered ? 0 : leadLength(plain), isNumbered);
  const spaced = spaceMarker(content.trim()).replace(/[\t ]+/g, (gap) => (gap.includes('\t') ? ' ' : gap));
  return guardStart(escapeComments(joinMarker(marker, spaced)));
}

/**
 * A marker and its title as reports write them: with a space only after a bracket, and where they would be read as one
 * word.
 */
export function joinMarker(marker: string, text: string): string {
  if (marker === '' || text === '') return marker + text;
  // What is numbered by hand besides a bullet needs no bullet.
  if (marker === '-') return readMarkers(text, 0).length > 0 ? text : `- ${text}`;
  const needsSpace =
    /[)）\p{L}\p{N}]$/u.test(marker) || (/[.．]$/.test(marker) && /^[A-Za-z0-9.(]/.test(text));
  return needsSpace ? `${marker} ${text}` : marker + text;
}

/** The text of an item whose marker the user typed with a tab after it. */
function spaceMarker(text: string): string {
  if (!text.slice(0, 24).includes('\t')) return text;
  const end = readMarkers(text, 0)[0]?.span.end ?? 0;
  const gap = /^[ \u3000]*\t[\t \u3000]*/.exec(text.slice(end, end + 64))?.[0].length ?? 0;
  return end === 0 || gap === 0 ? text : joinMarker(text.slice(0, end), text.slice(end + gap));
}

function leadLength(plain: string): number {
  const { markers, field } = lexLine(plain, false);
  return markers.at(-1)?.span.end ?? field?.contentStart ?? 0;
}

/** A line that begins with `|` would be a table, one that is `![…](…)` a figure. */
function guardStart(line: string): string {
  if (line.startsWith('|')) return `｜${line.slice(1)}`;
  return line.startsWith('![') ? `！${line.slice(1)}` : line;
}
