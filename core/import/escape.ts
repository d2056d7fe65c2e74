/** The text without the beginning of a comment, which would hide what follows it. */
export function escapeComments(text: string): string {
  return text.replaceAll('<!--', '＜!--');
}
