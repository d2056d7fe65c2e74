/** Kangxi radicals and other characters that only look like an ordinary one: what a PDF often leaves. */
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const allCompatible = new RegExp(compatible.source, 'g');

/** Those of the supplement of radicals that only look like a character, which Unicode does not say. */
const ofSupplement = '⺠民⺟母⻑長⻄西⻘青⻣骨⻤鬼⻝食⻗雨⻆角⻁虎';
const usualOfSupplement: ReadonlyMap<string, string> = new Map(
  [...ofSupplement.matchAll(/(.)(.)/gu)].map(([, radical = '', usual = '']) => [radical, usual]),
);

/** Spaces of other kinds: no-break, thin, … */
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f]/g;

/** Returns the usual character for a compatibility character: 一 for ⼀ U+2F00. Itself where there is none. */
export function usualCharacter(character: string): string {
  const usual = usualOfSupplement.get(character) ?? character.normalize('NFKC');
  return usual.length === 1 ? usual : character;
}

/** Replaces compatibility characters, which old texts have, one by one, so that offsets stay. */
export function foldCompatible(text: string): string {
  return compatible.test(text) ? text.replace(allCompatible, usualCharacter) : text;
}

/** Replaces every kind of space but tabs and the full-width one by a blank, so that offsets stay. */
export function foldSpaces(text: string): string {
  return text.replace(otherSpaces, ' ');
}
