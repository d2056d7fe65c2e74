/** What a line without a marker says about the series around it. */
import { cachedPerLine } from '../../cache';
import type { Line } from '../../line';

/** What a line shows of the whole report: the head of a column, or a title that says that only a part is printed. */
export type ReportTrait = 'newWording' | 'oldWording' | 'explanation' | 'excerpt';

/** What the search takes from a line between two markers. */
export interface SeriesEvidence {
  /** It may end one series and introduce another: a heading, a field, an article, an introduction. */
  readonly breaks: boolean;
  /** It names a provision whose words follow: the numbers there are those that they have in the provision. */
  readonly cites: boolean;
  readonly traits: readonly ReportTrait[];
}

/** Returns the evidence of a line without a marker; a line with one breaks nothing. Computed once for each line. */
export const evidenceOf = cachedPerLine((line: Line): SeriesEvidence => {
  if (line.markers.length > 0 || (line.type !== 'text' && line.type !== 'field')) return noEvidence;
  const text = line.prose.slice(line.textStart).trimEnd();
  return { breaks: line.type === 'field' || breaksSeries(text), cites: cites(text), traits: traitsOf(text) };
});

const noEvidence: SeriesEvidence = { breaks: false, cites: false, traits: [] };

/** Whether two lines have the same effect on the series around them. */
export function sameEvidence(a: Line, b: Line): boolean {
  const [one, other] = [evidenceOf(a), evidenceOf(b)];
  return (
    one.breaks === other.breaks &&
    one.cites === other.cites &&
    one.traits.length === other.traits.length &&
    one.traits.every((trait, index) => trait === other.traits[index])
  );
}

const numeral = '[零○〇一二三四五六七八九十百壹貳參叁肆伍陸柒捌玖拾0-9０-９]';
const spread = `${numeral}+(?:[ \\u3000]+${numeral}+)*`;

/** `第三條`, `第 十一 條　…`, `第五條之一`, `第二章　…`, `第 3 點`: what follows belongs to it. */
const article = new RegExp(
  `^第[ \\u3000]*${spread}[ \\u3000]*[條點章節編篇](?:[ \\u3000]*之[ \\u3000]*${numeral}+)?(?:[ \\u3000]|$)`,
);

/** `公司法第10條第2款：`, `第五點規定如下：`, in the sentence that introduces. */
const provision = new RegExp(`第[ \\u3000]*${spread}[ \\u3000]*[條點款項]`);

function breaksSeries(text: string): boolean {
  // Titles of attachments and notes; Roman numerals number the parts of English texts.
  if (/^(?:附件|附表|附錄|附圖|附註|備註|註|[IVX]{1,5}\.\s)/.test(text) || article.test(text)) return true;
  // The caption of a table or figure belongs to the item above.
  if (/^[表圖]\s?[一二三四五六七八九十0-9０-９]/.test(text)) return false;
  return introduces(text) || isHeading(text);
}

/** However long it is, a text that ends so is followed by what it speaks of. */
function introduces(text: string): boolean {
  return /[：:]$|如[下次左后后][。：:]?$/.test(text);
}

/** A heading is not a sentence: nothing ends or divides it. A paragraph that a page break cut has its marks before. */
function isHeading(text: string): boolean {
  return text !== '' && !/[。，；！？,;]|、$/.test(text);
}

function cites(text: string): boolean {
  return /[：:]$/.test(text) && provision.test(text.slice(text.lastIndexOf('。') + 1));
}

/** Columns that stand side by side in print follow each other in a text, each cell a line of its own or after a tab. */
function traitsOf(text: string): ReportTrait[] {
  const traits = text.split(/[\t|]/).flatMap((cell) => columnTrait(cell.replace(/[ \u3000]+/g, '')) ?? []);
  return isExcerptTitle(text) ? [...traits, 'excerpt'] : traits;
}

function columnTrait(cell: string): ReportTrait | undefined {
  if (
    /^(?:修正|更正後|增訂|新)(?:後)?(?:條文|規定|文字|名稱|公告|內容|要點)$|^(?:條文|規定|名稱)$/.test(cell)
  )
    return 'newWording';
  if (/^(?:現行|原列|原|更正前|修正前|舊)(?:條文|規定|文字|名稱|公告|內容|要點)$/.test(cell))
    return 'oldWording';
  if (/^(?:立法|修正|訂定)?(?:說明|理由)$/.test(cell)) return 'explanation';
  return undefined;
}

const point = `第${spread}[點條](?:之${numeral}+)?(?:附[件表]\\S{0,3})?`;
const excerptTitle = new RegExp(
  [
    '部分(?:規定|條文)(?:修正(?:規定|條文|草案)?|對照表)?$',
    `${point}.{0,60}(?:修正(?:規定|條文)?|草案|對照表|勘誤表)$`,
    `^附修正「[^」]{1,60}」.{0,30}${point}`,
  ].join('|'),
);

/** `…要點部分規定修正規定`, `…要點第二點、第五點修正規定`: only some points are printed, with their own numbers. */
function isExcerptTitle(text: string): boolean {
  // A title is no sentence: what a page break cut off ends like one, too.
  const title = text.replace(/。$/, '');
  return /部分|[點件表條]/.test(title) && !/[，。；：]/.test(title) && excerptTitle.test(title);
}
