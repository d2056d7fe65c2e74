/** XML for the files that reports are exported to. */

const entities: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 cannot hold, not even as a reference: controls, halves of surrogate pairs, two non-characters. */
const impossible = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text for elements and for attributes in double quotes. What XML cannot hold becomes U+FFFD, so that its place is seen. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The head of every part of a file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
