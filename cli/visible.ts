/** Characters that move the cursor of a terminal, color it, or turn the direction of a line. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const hidden = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text for one line of a terminal: control characters are shown as `\u001b`, line ends as `\n`. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    if (character === '\n') return '\\n';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Lines for a terminal: the same, but tabs and line ends stay. */
export function visibleLines(text: string): string {
  return text.replace(hidden, (character) => {
    const stays = character === '\n' || character === '\r' || character === '\t';
    return stays ? character : visible(character);
  });
}
