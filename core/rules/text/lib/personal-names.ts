import type { Span } from '../../../report/text';
import { nameCharacters } from './name-characters';

/** How a character stands: in what can only be a name, in what may be one, or in words. */
export type NamePlace = 'name' | 'maybe' | undefined;

const usedInNames = new Set(nameCharacters);

const surnames = new Set(
  '陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬' +
    '阮董溫唐藍石蔣田康鄒白涂尤巫湯姚駱于連居隋裴龔嚴袁金童陸夏倪錢程姜丘紀古伍孔任鄔向辛章韓歐龍鄺饒項祝左包邵熊秦毛甘官溫' +
    '袁蔣邱温万党黄萧张陈刘郑叶罗钟庄吕苏赖谢许邓冯韩赵卢顾',
);

/** Whether a character is a surname, or stands for one: 甲 of 甲○○. */
export function isSurname(character: string): boolean {
  return surnames.has(character) || /^[甲乙丙丁戊己]$/.test(character);
}

/** What parts a name from what stands beside it. */
const borders = /[\t|，。；：、！？「」『』（）()《》〈〉,;:]| {2}|\u3000{3}/;

/** Before a name, alone in its cell or on its line. */
const titles =
  /(?:代表人|負責人|姓名|出席|列席|出席者|列席者|出席人員|列席人員|主席|主持人|紀錄|記錄|承辦人|聯絡人|申請人|當事人|受文者|義務人|權利人|簽名|簽章|[部次署局司處院校所組科廳縣市鄉鎮區會]長|委員|主任|主任委員|理事長|監事|董事|董事長|總經理|經理|教授|秘書|專員|科員|技正|先生|女士|小姐|君)$/;

const companies =
  /(?:公司|企業社|商行|商號|商店|工作室|事務所|診所|藥局|合作社|工廠|農場|協會|基金會|旅行社|書局|餐廳|店|行|廠|號)$/;
const companyAhead =
  /^\p{Script=Han}{0,10}(?:公司|企業社|商行|商號|工作室|事務所|診所|藥局|合作社|旅行社|工廠)/u;
const personAhead =
  /^\p{Script=Han}{0,2}(?:先生|女士|小姐|君(?!子)|等[0-9０-９一二三四五六七八九十]+[人名位件])/u;

/** Tells whether simplified characters stand in a name, which is its owner's to write. Looks at a bounded stretch. */
export function namePlaceOf(prose: string, { start, end }: Span): NamePlace {
  const before =
    prose
      .slice(Math.max(start - 24, 0), start)
      .split(borders)
      .at(-1) ?? '';
  const after = prose.slice(end, end + 24).split(borders)[0] ?? '';
  const own = prose.slice(start, end);
  const written = (before + own + after).replace(/\d+/g, '').trim();
  const cell = written.replace(/\s+/g, '');
  const isUsed = [...own].every((character) => usedInNames.has(character));
  if (isCompany(cell, before)) return 'name';
  if (isAlone(written, cell) || isTitled(cell)) return isUsed ? 'name' : 'maybe';
  return isUsed && mayBeName(before, own, after) ? 'maybe' : undefined;
}

/** Two to four characters with a surname first. */
function isName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && surnames.has(text.charAt(0));
}

/** Of two characters only where they are spread: 陳　冲. */
function isAlone(written: string, cell: string): boolean {
  return isName(cell) && (cell.length === 3 || (cell.length === 2 && written !== cell));
}

/** 主任委員　陳　冲 */
function isTitled(cell: string): boolean {
  return [2, 3, 4].some((length) => isName(cell.slice(-length)) && titles.test(cell.slice(0, -length)));
}

/** Alone in its cell; in a sentence, a verb before it may be read as a part of it. */
function isCompany(cell: string, before: string): boolean {
  return companies.test(cell) && cell.length <= 24 && !/[於由與及為向經請函將有]/.test(before);
}

function mayBeName(before: string, own: string, after: string): boolean {
  if (companyAhead.test(after) || personAhead.test(after)) return true;
  const near = [...before.trimEnd().slice(-2), own.charAt(0)];
  return near.some((character) => surnames.has(character));
}
