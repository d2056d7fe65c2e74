import { expectDefined } from '../../../report/expect';

/** The Unicode code of the first character of a text, as one writes it (U+200B), and `…` where more follow. */
export function codesOf(text: string): string {
  const [code = '', ...others] = [...text].map(codeOf);
  return others.length > 0 ? `${code}…` : code;
}

function codeOf(character: string): string {
  const point = expectDefined(character.codePointAt(0), 'code of a character', 0);
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
