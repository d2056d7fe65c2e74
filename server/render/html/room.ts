/** The style sheet has room classes up to this many half-widths. */
const widest = 12;

/**
 * The class that says how much room a marker or a field's name takes on paper, in half-widths: a digit is one, a Han
 * character two. The text hangs behind it.
 */
export function roomClass(lead: string): string {
  let width = 0;
  for (const character of lead) width += character <= '\u007e' ? 1 : 2;
  return `room-${Math.min(Math.max(width, 1), widest)}`;
}
