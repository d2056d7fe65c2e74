import { escapeVisibly } from './escape';

/** Full-width brackets of a marker, set tight: `（一）` then takes the room of `(一)`. */
const wideBrackets = /^（.*）$/;
/** The style sheet has room classes up to this many half-widths. */
const widest = 12;

/** The HTML of an item's marker, as it is written. */
export function renderMarker(marker: string): string {
  const tight = wideBrackets.test(marker) ? ' tight' : '';
  return `<span class="marker${tight}">${escapeVisibly(marker)}</span>`;
}

/** How much room a marker takes on paper, in half-widths (a digit is one, a Han character two). */
export function markerWidth(marker: string): number {
  let width = wideBrackets.test(marker) ? -2 : 0;
  for (const character of marker) width += isHalfWidth(character) ? 1 : 2;
  return Math.min(Math.max(width, 1), widest);
}

function isHalfWidth(character: string): boolean {
  return character <= '\u007e';
}
