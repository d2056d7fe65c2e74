/** The decoded path of a URI. @throws TypeError where it is not a URI */
export function pathOf(uri: string): string {
  return decodeUri(new URL(uri).pathname);
}

/** The `file:` URI of a decoded path on the host of another URI. */
export function fileUriOf(path: string, sibling: string): string {
  return `file://${new URL(sibling).host}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** A text with its escapes decoded; one with malformed escapes stays as it is. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
