import type { Span } from '../../../report/text';
import { districtsOf } from './place-names';

/** The second of two words that are the same (with all that follow it, where there are more). */
export interface Repeat extends Span {
  text: string;
  /** Of a place, an agency or a person. */
  isName: boolean;
}

/** Long enough for the name of an agency; what repeats beyond that is not one word by accident. */
const repeated = /(\p{Script=Han}{1,12}?)\1+/gu;

/** Whether any word of up to 12 characters stands twice in a row: what most lines can be spared the pattern by. Linear. */
function repeatsAnything(prose: string): boolean {
  for (let length = 1; length <= 12; length++) {
    let alike = 0;
    for (let at = length; at < prose.length; at++) {
      alike = prose.charCodeAt(at) === prose.charCodeAt(at - length) ? alike + 1 : 0;
      if (alike >= length && prose.charCodeAt(at) > 0x2e7f) return true;
    }
  }
  return false;
}

/** Words that stand twice in a row by mistake, in order; linear in the text's length. */
export function repeatsIn(prose: string): Repeat[] {
  if (!repeatsAnything(prose)) return [];
  return [...prose.matchAll(repeated)].flatMap(({ 0: all, 1: text = '', index }) => {
    const end = index + all.length;
    const place = { before: prose.slice(Math.max(index - 1, 0), index), after: prose.slice(end, end + 4) };
    const isName = isRepeatedName(text, place);
    if (!isName && !isRepeatedWord(text, place)) return [];
    return [{ text, start: index + text.length, end, isName }];
  });
}

/** What stands around a repetition. */
interface Surroundings {
  before: string;
  after: string;
}

const districtNames = new Set([...districtsOf.values()].flatMap((districts) => [...districts]));

function isRepeatedName(text: string, { before, after }: Surroundings): boolean {
  return isPlace(text, before, after) || isAgency(text, after) || isPerson(text, after);
}

/**
 * Begins or ends within a word or between two, so that letters are repeated and no word is: 事項第一項第一款, 總會委員會委員,
 * 駕駛人之執照人之執照, 本部或本部或….
 */
const acrossWords =
  /^(?:[者或及與和並之的等]|會(?![議計])|項(?![目次])|人(?![員才力事工民口])|物(?![品資流])|款(?!項)|條(?![例文件])|類(?![別型]))|[或及與和並之的第等於]$/;

/** What a place gives its name to: 地點在獅子鄉獅子鄉公所. */
const ofThePlace =
  /^(?:政府|議會|公所|民代表|立|衛生|圖書|農會|漁會|戶政|地政|警察|消防|體育|文化|美術|清潔|調解)/;

/** 台銀台中台中市政府: the first is that of a branch. */
const branchOf = /[銀行庫局社]$/;

/** 獅子鄉獅子鄉, or 屏東屏東縣; not 屏東屏東市, which may be the city of that name in the county of that name. */
function isPlace(text: string, before: string, after: string): boolean {
  if (branchOf.test(before)) return false;
  const stem = text.replaceAll('台', '臺');
  if (stem.length > 2 && (districtsOf.has(stem) || districtNames.has(stem))) return !ofThePlace.test(after);
  const name = stem + after.charAt(0);
  if (stem.length < 2 || !(districtsOf.has(name) || districtNames.has(name))) return false;
  return districtsOf.get(`${stem}縣`)?.has(`${stem}市`) !== true || districtsOf.has(name);
}

const agency = /(?:[部署局院處司]|委員會|中心|公司|大學|協會|公會|學會|基金會)$/;
/** 資訊處處長, 委員會議, 行政院會議: the second word belongs to what follows. */
const ofTheAgency = /^[長員議會務醫區場]/;

function isAgency(text: string, after: string): boolean {
  return text.length > 2 && agency.test(text) && !acrossWords.test(text) && !ofTheAgency.test(after);
}

const surname =
  /^[陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董溫唐藍石蔣田康鄒白涂尤巫湯姚駱]/;
const title =
  /^(?:[部次署局司處院校所組科廳縣市鄉鎮區]長|[政常]務[次委]|主任|委員(?!會)|執行長|祕書|秘書|副[部署局司處院主]|先生|女士|教授|博士)/;

function isPerson(text: string, after: string): boolean {
  return (text.length === 2 || text.length === 3) && surname.test(text) && title.test(after);
}

/**
 * Words that nobody says twice and that begin no other word. Nouns and verbs like 會議, 計畫, 推動 or 研究 are not
 * among them: 諮詢會議會議紀錄, 為推動推動小組業務.
 */
const neverTwice = new Set(
  (
    '確實 確保 務必 儘速 儘快 立即 隨即 隨時 同時 分別 陸續 持續 繼續 逐步 逐年 逐項 積極 主動 加強 加速 落實 ' +
    '業已 業經 業於 已於 將於 並於 應於 請於 均已 皆已 尚未 尚無 預計 預定 截至 迄今 目前 現行 ' +
    '以及 並且 而且 或者 因此 所以 由於 因為 但是 如果 例如 尤其 此外 另外 其中 其他 相關 有關 關於 對於 ' +
    '為了 為利 為配 以利 以便 俾利 俾便 俾使 藉由 透過 經由 根據 依據 依照 按照 針對 基於 鑑於 ' +
    '不得 得以 應予 予以 加以 可以 能夠 必須 應該 召開 舉辦 邀請 邀集 進行 提升 協助 配合 檢附 函請 轉請 敬請 ' +
    '惠請 爰請 爰於 嗣後 並請 本案 本次 我國 共計 包括 包含 妥善 妥適 充分 順利'
  ).split(' '),
);
/** 協助員, 參與式, 進行曲 … */
const longerWord = /^[員者式曲書函]/;

/** Particles, unless the first belongs to the word before (普及及推廣, 目的的) or the second to the word after. */
const particles: readonly RegExp[] = [
  /^[^目標]?的的(?!確)/,
  /^.?之之/,
  /^[^由鑑基等]?於於/,
  /^[^普觸涉惠埃遍波顧論提企危推擴]?及及(?![時格早])/,
  /^[^合一]?並並(?![列行存進重肩])/,
  /^[^得而]?已已/,
];

function isRepeatedWord(text: string, { before, after }: Surroundings): boolean {
  if (text.length === 1) return particles.some((particle) => particle.test(before + text + text + after));
  if (text.length === 2) return neverTwice.has(text) && !longerWord.test(after);
  return isRepeatedPhrase(text, after);
}

/** 一步步一步步, 一二三一二三, 甲甲甲甲甲甲. */
const meantTwice = /^[一逐每再又愈越]|^[一二三四五六七八九十百千萬零〇年月日]+$|^(.)\1+$/;
/** 委員會委員會議, 著作權著作權法, 保險費保險費率: the second belongs to what follows. */
const compound = /^[法議員長率費人者書表館稅務品會]/;

function isRepeatedPhrase(text: string, after: string): boolean {
  if (meantTwice.test(text) || acrossWords.test(text)) return false;
  return !compound.test(after) && !ofThePlace.test(after);
}
