import type { Span } from '../../../report/text';
import { areConfusable, districtsOf } from './place-names';
import { isSimplified } from '../simplified';

/** A name that does not exist, one character away from exactly one that does. */
export interface NearMiss extends Span {
  right: string;
}

/** All near misses of place names in a text, in order; linear in its length. */
export function nearMissesIn(prose: string): NearMiss[] {
  const text = withUsualForms(prose);
  const found: NearMiss[] = [];
  /** Where a district of `county` may follow: after the county's name, or in a list of its districts. */
  let expected: Expected | undefined;
  for (const { 0: kind, index } of text.matchAll(/[縣市鄉鎮區懸巿]/g)) {
    const end = index + 1;
    if (expected !== undefined && index - expected.at > 3) expected = undefined;
    const known = knownNameBefore(text, end);
    const name = known !== undefined && isMisplaced(known, end, expected) ? undefined : known;
    const miss = name === undefined ? nearMissBefore(text, index, kind, expected) : undefined;
    if (miss !== undefined) found.push({ ...miss, right: inFormOf(prose, miss) });
    const [right, start] = miss === undefined ? [name, end - (name?.length ?? 0)] : [miss.right, miss.start];
    if (right !== undefined) expected = expectedAfter(text, right, start, end, expected);
  }
  return found;
}

interface Expected {
  county: string;
  at: number;
}

/** Every name, and every stem: a district may have been a township before. */
const names = new Set<string>();
/** 苑里 is written for 苑裡 by the town itself. */
const stems = new Set(['苑里']);
for (const [county, districts] of districtsOf) {
  for (const name of [county, ...districts]) {
    names.add(name);
    // 中區, but no 中市: that is 臺中市 for short, or a piece of a word.
    if (name.length > 2) stems.add(name.slice(0, -1));
  }
}

/** Names by what is left of them without one character of the stem: ?地門鄉, 三?門鄉, 三地?鄉. */
const byPattern = new Map<string, string[]>();
for (const name of names) {
  for (const pattern of patternsOf(name)) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name]);
}

function patternsOf(name: string): string[] {
  const stem = name.length - 1;
  if (stem < 2) return [];
  return Array.from({ length: stem }, (_, at) => `${name.slice(0, at)}?${name.slice(at + 1)}`);
}

const usualForms: Readonly<Record<string, string>> = { 台: '臺', 恒: '恆', 峯: '峰', 塩: '鹽', 双: '雙' };

/** Compatibility characters and mere variants are not errors. Same length, same offsets. */
function withUsualForms(prose: string): string {
  return prose.replace(/[\uf900-\ufaff台恒峯塩双]/g, (character) => {
    const usual = usualForms[character] ?? character.normalize('NFKC');
    return usual.length === character.length ? usual : character;
  });
}

/** A fix for a name does not replace 台 by 臺 in passing. */
function inFormOf(prose: string, { start, end, right }: NearMiss): string {
  return prose.slice(start, end).includes('台') ? right.replace('臺', '台') : right;
}

/** The longest name that ends there; a stem that is known with another kind counts, as the districts were towns once. */
function knownNameBefore(text: string, end: number): string | undefined {
  for (const length of [4, 3, 2]) {
    const name = text.slice(Math.max(end - length, 0), end);
    if (name.length < length || meantKind[name.slice(-1)] !== undefined) continue;
    if (names.has(name) || stems.has(name.slice(0, -1))) return name;
  }
  return undefined;
}

/** 東山鄉 there is, but 宜蘭縣 has a 冬山鄉 only. */
function isMisplaced(name: string, end: number, expected: Expected | undefined): boolean {
  if (expected?.at !== end - name.length) return false;
  const districts = districtsOf.get(expected.county);
  if (districts === undefined || districts.has(name)) return false;
  return (
    only(candidatesFor(name).filter((one) => districts.has(one) && isAlike(name.slice(0, -1), one))) !==
    undefined
  );
}

function expectedAfter(
  text: string,
  name: string,
  start: number,
  end: number,
  before: Expected | undefined,
): Expected | undefined {
  if (districtsOf.has(name)) return { county: name, at: end };
  if (before?.at !== start) return undefined;
  return { county: before.county, at: /[、及與和暨或]/.test(text.charAt(end)) ? end + 1 : end };
}

/** What the kind begins as a longer word: 區域, 市場, 鄉村. */
const longerWord: Readonly<Record<string, RegExp>> = {
  區: /^[域塊隔分別段間位劃]/,
  市: /^[場集售價占佔面容]/,
  鄉: /^[村間親土鎮野愁]/,
  鎮: /^[靜定守壓暴痛]/,
  懸: /^[掛吊浮空臂崖賞案缺疑殊念橋垂於而宕壺繩]/,
};

/** The kinds that a mistaken one stands for. */
const meantKind: Readonly<Record<string, string>> = { 懸: '縣', 巿: '市' };

function nearMissBefore(
  text: string,
  index: number,
  kind: string,
  expected: Expected | undefined,
): NearMiss | undefined {
  const end = index + 1;
  if (longerWord[kind]?.test(text.slice(end, end + 1)) === true) return undefined;
  for (const length of [3, 2]) {
    const start = index - length;
    const stem = text.slice(Math.max(start, 0), index);
    if (stem.length < length || !/^\p{Script=Han}+$/u.test(stem)) continue;
    const right = readStem(
      stem,
      kind,
      text.slice(end, end + 4),
      expected?.at === start ? expected.county : undefined,
    );
    if (right !== undefined) return { start, end, right };
  }
  return undefined;
}

/** The one name that a stem and its kind are meant to be. */
function readStem(stem: string, kind: string, after: string, county: string | undefined): string | undefined {
  const meant = meantKind[kind];
  if (meant !== undefined) {
    const name = stem + meant;
    return (kind === '懸' ? districtsOf : names).has(name) ? name : undefined;
  }
  const candidates = candidatesFor(stem + kind);
  if (candidates.length === 0) return undefined;
  const alike = candidates.filter((name) => isAlike(stem, name));
  const inCounty = candidates.filter(
    (name) => county !== undefined && districtsOf.get(county)?.has(name) === true,
  );
  return (
    only(alike.filter((name) => inCounty.includes(name))) ??
    only(alike) ??
    only(inCounty.filter((name) => isPlainTypo(stem, name, after))) ??
    only(candidates.filter((name) => isUnmistakable(stem, name, after)))
  );
}

function candidatesFor(name: string): string[] {
  return patternsOf(name).flatMap((pattern) => byPattern.get(pattern) ?? []);
}

function only(candidates: readonly string[]): string | undefined {
  const [first, second] = new Set(candidates);
  return second === undefined ? first : undefined;
}

/** Where a stem differs from a name's, and in what. */
function violationOf(stem: string, name: string): { at: number; wrong: string; right: string } {
  const at = [...stem].findIndex((character, index) => character !== name[index]);
  return { at, wrong: stem.charAt(at), right: name.charAt(at) };
}

function isAlike(stem: string, name: string): boolean {
  const { wrong, right } = violationOf(stem, name);
  return areConfusable(wrong, right);
}

/** Characters that stand before 鄉 and 鎮 in words of their own: 離島鄉, 彰化縣二鄉鎮. */
const wordWithKind: Readonly<Record<string, string>> = {
  鄉: '原家同離返山漁農水縣市鎮島故城海岸線',
  鎮: '市城鄉古小重縣',
};
/** Before 區 and 市 stands almost any word (文教區, 深水區, 美食區): only an office makes a name of it. */
const office = /^(?:公所|戶政|地政|衛生所|清潔隊|民代表)/;
/** Characters that have a part in the sentence rather than in a name. */
const sentenceCharacters =
  '的之於在及與和或等各本該此其全有無由自對為以至到從被把將共多數第一二三四五六七八九十兩大小中上下內外東西南北前後新舊老左右心型側邊端公私已未可應請並且又另間處個';

/** After the county's own name, any one character may be wrong, as long as the text makes no other sense. */
function isPlainTypo(stem: string, name: string, after: string): boolean {
  const { wrong } = violationOf(stem, name);
  if (sentenceCharacters.includes(wrong) || isSimplified(wrong)) return false;
  const words = wordWithKind[name.slice(-1)];
  return words === undefined ? office.test(after) : !words.includes(stem.slice(-1));
}

/** Names that are long, or that are followed by what belongs to them, bear any wrong character. */
function isUnmistakable(stem: string, name: string, after: string): boolean {
  const { at, wrong } = violationOf(stem, name);
  if (isSimplified(wrong)) return false;
  // 里山 is a word: 推動里山鄉居.
  if (stem.length === 3) return !stem.endsWith('里山');
  // 雲森縣斗六市; not 由投縣竹山鎮, where the county is shortened.
  const districts = districtsOf.get(name);
  return districts !== undefined && at === 1 && (districts.has(after.slice(0, 3)) || districts.has(after));
}
