/** Where in a text one types, and what: edits without an end, which leave the text as it was again and again. */

/** @typedef {{ line: number, character: number }} Position */
/** @typedef {{ range: { start: Position, end: Position }, text: string }} Edit */
/** @typedef {Generator<Edit, never>} Edits */

/** Some length, and words that run on. */
const paragraph = /^[^|!<].{30}.*[\u4e00-\u9fff]{8}/;
const phrase = '本月並完成跨機關協調會議及實地查核';

/** A few words into a paragraph in the middle, and back: nothing is found. @param {string} text @returns {Edits} */
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

/** A digit before a marker in the middle makes a mistake (`2、` → `22、`), and goes again. @param {string} text @returns {Edits} */
export function* mistakes(text) {
  const lines = text.split('\n');
  const line = lineFrom(lines, lines.length >> 1, /^2、/);
  for (;;) {
    yield inserted(line, 0, '2');
    yield removed(line, 0, 1);
  }
}

/** A line of text behind one in the middle, and gone again. @param {string} text @returns {Edits} */
export function* lines(text) {
  const all = text.split('\n');
  const line = lineFrom(all, all.length >> 1, paragraph);
  const end = { line, character: (all[line] ?? '').length };
  for (;;) {
    yield { range: { start: end, end }, text: `\n${phrase}。` };
    yield { range: { start: end, end: { line: line + 1, character: phrase.length + 1 } }, text: '' };
  }
}

/** A line with an item behind the first that is numbered near the top, and gone again: all lines below move. @param {string} text @returns {Edits} */
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

/** The first line from a place on, and then from the top, that looks like this. @param {string[]} lines @param {number} from @param {RegExp} pattern */
function lineFrom(lines, from, pattern) {
  const behind = lines.findIndex((line, index) => index >= from && pattern.test(line));
  const found = behind === -1 ? lines.findIndex((line) => pattern.test(line)) : behind;
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
