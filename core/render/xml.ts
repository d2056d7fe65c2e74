/** XML for the files that reports are exported to. */

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** What XML 1.0 cannot hold, not even as a reference: controls, lone surrogates, two non-characters. */
const notInXml = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Escapes text for elements and for attributes in double quotes. What XML cannot hold becomes U+FFFD, which is visible. */
export function escapeXml(text: string): string {
  return text
    .replace(notInXml, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

/** The XML declaration, with which every part of a file begins. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
