/** Text above or below the line, or struck out: a report has characters for some of it, and none for the rest. */
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { oneLine, type DocumentBuilder } from './document-builder';
import type { Run } from './model';

/** How a text stands out: above or below the line, or struck through. */
export interface TextEffects {
  readonly place?: 'above' | 'below' | undefined;
  readonly isStruck?: boolean;
}

const plain = '0123456789+-=()n';
const places = {
  above: { characters: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', lost: importNoteMessages.superscript },
  below: { characters: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ', lost: importNoteMessages.subscript },
} as const;

/** The text as a report writes it (m² for a raised 2); what it cannot show is noted. */
export function withEffects(
  text: string,
  { place, isStruck }: TextEffects,
  builder: DocumentBuilder,
): string {
  if (text.trim() === '') return text;
  const short = oneLine(text);
  if (isStruck === true) builder.leaveOut(importNoteMessages.struckOut, { text: short });
  if (place === undefined) return text;
  const { characters, lost } = places[place];
  const indexes = [...text].map((character) => plain.indexOf(character));
  if (!indexes.includes(-1)) return indexes.map((index) => characters.charAt(index)).join('');
  builder.leaveOut(lost, { text: short });
  return text;
}

/** The runs of a paragraph whose style is bold: where all of it is, that is the look of the style. */
export function withoutLook(runs: readonly Run[]): readonly Run[] {
  const isLook = runs.every(({ text, bold }) => bold || text.trim() === '');
  return isLook ? runs.map(({ text }) => ({ text, bold: false })) : runs;
}
