/** Where in a line of a report something stands of which only the look on paper is known. */

/** What is written but not seen: comments, and the signs around bold text. */
const unseen = /<!--.*?(?:-->|$)|\\(?=\*)|\*\*/g;

/**
 * Returns the character of `line` after the visible text `before`: its characters are looked for in order, since what is
 * written holds more than what is seen. The line's length when `before` is not within the line. Linear.
 */
export function characterAfter(line: string, before: string): number {
  const seen = line.replace(unseen, (written) => '\0'.repeat(written.length));
  let at = 0;
  for (const character of before) {
    if (character === ' ' || character === '\n') continue;
    const found = seen.indexOf(character, at);
    if (found < 0) return at;
    at = found + character.length;
  }
  return at;
}
