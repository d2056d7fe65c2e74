import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { applyChange, change } from './changes';
import { anyLine, marks, passage } from './long-reports';
import type { Random } from './random';

/** A change of a text, as LSP has it. */
export type Change = TextDocumentContentChangeEvent;

/** What is typed, and what editors and files bring along unasked. */
const pieces = [
  ...[
    '甲',
    '，',
    '。',
    '、',
    '1',
    '2',
    '一',
    '十',
    '(',
    ')',
    '（',
    '）',
    '「',
    '」',
    ' ',
    '　',
    '\t',
    '年',
    '月',
    '日',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\r',
    '\u2028',
    '\u2029',
    '\u0085',
    '\0',
    '\ufeff',
    '\u200b',
    '\ud800',
    '\udc00',
    '𠮷',
  ],
  ...[
    '🚢',
    'e\u0301',
    '\u0301',
    '|',
    '|---|',
    '**',
    '*',
    '<!--',
    '-->',
    '<!-- 註 -->',
    '\\',
    '：',
    ':',
    '~',
    '至',
  ],
];
const turns = [
  '<!-- mreport-disable -->',
  '<!-- mreport-enable -->',
  '<!-- mreport-disable numbering/gap date/weekday -->',
  '<!-- mreport-enable numbering/gap -->',
  '<!-- mreport-disable-next-line -->',
  '甲 <!-- mreport-disable-line date/invalid -->',
  '某補助要點部分規定修正規定',
  '某作業要點第二點、第五點修正規定',
  '案由：報告',
  '說明：',
  '附件一　須知',
  '備註',
  '民國110年1月1日',
  '114年2月30日',
  '12月31日至1月2日',
  '表一　件數',
  '![圖一](a.png)',
  '| 一、 | 112年 |',
  '臺北市、台中市、臺南市',
  '(1）甲',
  '1．甲',
];

type Maker = (random: Random, lines: readonly string[]) => Change;

const at = (random: Random, lines: readonly string[]): [number, number] => {
  const line = random.below(lines.length);
  return [line, random.below((lines[line]?.length ?? 0) + 1)];
};

const typed: Maker = (random, lines) => {
  const place = at(random, lines);
  const to: [number, number] = [place[0], place[1] + (random.once(3) ? random.below(3) : 0)];
  return change(place, to, random.pick(pieces));
};

const erased: Maker = (random, lines) => {
  const [line, character] = at(random, lines);
  return change([line, character], [line, character + 1 + random.below(8)], '');
};

const joined: Maker = (random, lines) => {
  const line = random.below(lines.length);
  return change([line, lines[line]?.length ?? 0], [line + 1, random.below(3)], '');
};

const renumbered: Maker = (random, lines) => {
  const line = random.below(lines.length);
  const { length } =
    /^[\s\u3000]*[(（]?[一二三四五六七八九十\dA-Za-z]{0,3}[)）、.]?\s?/.exec(lines[line] ?? '')?.[0] ?? '';
  return change([line, 0], [line, length], random.pick(marks));
};

const cutOut: Maker = (random, lines) => {
  const line = random.below(lines.length);
  return change([line, 0], [line + 1 + random.below(random.once(5) ? 200 : 5), 0], '');
};

const pasted: Maker = (random, lines) => {
  const place = random.once(4) ? at(random, lines) : ([random.below(lines.length + 1), 0] as const);
  const text = `${passage(random).join(random.once(9) ? '\r\n' : '\n')}\n`;
  return change(place, place, text);
};

const repeated: Maker = (random, lines) => {
  const from = random.below(lines.length);
  const line = random.below(lines.length);
  return change([line, 0], [line, 0], `${lines.slice(from, from + 1 + random.below(20)).join('\n')}\n`);
};

const turned: Maker = (random, lines) => {
  const line = random.below(lines.length);
  return change([line, 0], [line, random.once(4) ? 999 : 0], `${random.pick(turns)}\n`);
};

const rewritten: Maker = (random, lines) => {
  const line = random.below(lines.length);
  return change([line, 0], [line, 9999], anyLine(random));
};

const replaced: Maker = (random, lines) => {
  const [from, to] = [at(random, lines), at(random, lines)];
  return random.once(3)
    ? { text: passage(random).join('\n') }
    : change(from, to, random.once(2) ? '' : anyLine(random));
};

const makers: readonly (readonly [maker: Maker, weight: number])[] = [
  [typed, 10],
  [erased, 4],
  [joined, 2],
  [renumbered, 6],
  [cutOut, 2],
  [pasted, 1],
  [repeated, 1],
  [turned, 6],
  [rewritten, 4],
];
const choices = makers.flatMap(([maker, weight]) => Array<Maker>(weight).fill(maker));

/** Any edit of a text: typing, mostly, and what else a person, an editor or a paste does. */
export function randomChange(random: Random, text: string): Change {
  const lines = text.split(/\r\n|\n|\r/);
  const maker = random.once(150) ? replaced : random.pick(choices);
  return maker(random, lines);
}

/** The change that turns one text into another, in whole lines where that can be said in lines. */
export function changeBetween(from: string, to: string): Change {
  const [old, now] = [from.split('\n'), to.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let front = 0;
  while (front < shorter && old[front] === now[front]) front++;
  let back = 0;
  while (back < shorter - front && old.at(-1 - back) === now.at(-1 - back)) back++;
  // A line feed alone ends no more lines than those counted here; a carriage return does.
  const linesIn = (some: readonly string[]): number => some.join('\n').split(/\r\n|\n|\r/).length;
  const start = front === 0 ? 0 : linesIn([...old.slice(0, front), '']) - 1;
  const end = linesIn(old.slice(0, old.length - back)) - 1;
  const text = now.slice(front, now.length - back).join('\n');
  const made = change([start, 0], [end, 1e6], text);
  return applyChange(from, made) === to ? made : { text: to };
}
