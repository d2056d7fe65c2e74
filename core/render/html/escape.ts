/** Report text is untrusted: all of it passes through here before it becomes HTML. */

const entities: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in either quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Characters that have no shape of their own but change what the reader sees, or that nobody would see. */
const invisible = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]/gu;

/**
 * Text with its invisible controls spelled out: one that turns the reading direction could otherwise make a
 * number or an address look like another.
 */
export function escapeVisibly(text: string): string {
  return escapeHtml(text).replace(
    invisible,
    (character) => `<span class="control">${codePointName(character)}</span>`,
  );
}

function codePointName(character: string): string {
  return 'U+' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
