/** What is typed, and where: endless sequences of edits, which restore the text again and again. */

/** @typedef {{ line: number, character: number }} Position */
/** @typedef {{ range: { start: Position, end: Position }, text: string }} Edit */
/** @typedef {Generator<Edit, never>} Edits */

/** A paragraph of some length, with running text. */
const paragraph = /^[^|!<].{30}.*[\u4e00-\u9fff]{8}/;
const phrase = '本月並完成跨機關協調會議及實地查核';

/** A few words typed into a paragraph in the middle, and removed: no finding changes. @param {string} text @returns {Edits} */
export function* words(text) {
  const lines = text.split('\n');
  const line = lineFrom(lines, lines.length >> 1, paragraph);
  const start = (/[\u4e00-\u9fff]{8}/.exec(lines[line] ?? '')?.index ?? 0) + 4;
  const typed = [...phrase];
  for (;;) {
    for (const [index, character] of typed.entries()) yield inserted(line, start + index, character);
    for (const index of typed.keys()) yield removed(line, start + typed.length - 1 - index, 1);
  }
}

/** A digit before a marker in the middle makes a mistake (`2、` → `22、`), and is removed again. @param {string} text @returns {Edits} */
export function* mistakes(text) {
  const lines = text.split('\n');
  const line = lineFrom(lines, lines.length >> 1, /^2、/);
  for (;;) {
    yield inserted(line, 0, '2');
    yield removed(line, 0, 1);
  }
}

/** A line of text after one in the middle, and its removal. @param {string} text @returns {Edits} */
export function* lines(text) {
  const all = text.split('\n');
  const line = lineFrom(all, all.length >> 1, paragraph);
  const end = { line, character: (all[line] ?? '').length };
  for (;;) {
    yield { range: { start: end, end }, text: `\n${phrase}。` };
    yield { range: { start: end, end: { line: line + 1, character: phrase.length + 1 } }, text: '' };
  }
}

/** A line with an item after the first numbered one near the top, and its removal: all lines below move. @param {string} text @returns {Edits} */
export function* items(text) {
  const lines = text.split('\n');
  const line = lineFrom(lines, 5, /^[(（]?\d+[、)）]/);
  const above = lines[line] ?? '';
  const item = `${above.replace(/\d+/, (digits) => String(Number(digits) + 1)).slice(0, 4)}新增工作項目。`;
  const end = { line, character: above.length };
  for (;;) {
    yield { range: { start: end, end }, text: `\n${item}` };
    yield { range: { start: end, end: { line: line + 1, character: item.length } }, text: '' };
  }
}

/** The first line that matches, from a place on or else from the top. @param {string[]} lines @param {number} from @param {RegExp} pattern */
function lineFrom(lines, from, pattern) {
  const after = lines.findIndex((line, index) => index >= from && pattern.test(line));
  const found = after === -1 ? lines.findIndex((line) => pattern.test(line)) : after;
  if (found === -1) throw new Error(`The text has no line like ${String(pattern)} to type in.`);
  return found;
}

/** @param {number} line @param {number} character @param {string} text @returns {Edit} */
const inserted = (line, character, text) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

/** @param {number} line @param {number} character @param {number} length @returns {Edit} */
const removed = (line, character, length) => ({
  range: { start: { line, character }, end: { line, character: character + length } },
  text: '',
});
