/** JSON that is indented by `depth` spaces, as part of a larger text. */
export function indented(value: object, depth: number): string {
  const margin = ' '.repeat(depth);
  // Line feeds within strings are escaped.
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
