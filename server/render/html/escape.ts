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

/** Characters that have no shape of their own but change what the reader sees, or nothing can show. */
// eslint-disable-next-line no-control-regex
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

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
