import { expectDefined } from '../../report/expect';
import type { Line } from '../../report/line';
import { cachedPerLine } from '../../report/cache';
import { defineRule, type RuleFix, type MessageIdOf } from '../rule';
import { textBrokenParagraph as messages } from '../../../l10n/messages/rules/text/broken-paragraph';

type MessageId = MessageIdOf<typeof messages>;

/** A sentence that a page break has cut into two paragraphs. */
export const textBrokenParagraph = defineRule({
  id: 'text/broken-paragraph',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong:
    '本案業於112年11月6日召開審查會議，計有12家業者參加。會中並決議請各業者於12月底前完成測\n\n試作業，並將結果函送本部。',
  right:
    '本案業於112年11月6日召開審查會議，計有12家業者參加。會中並決議請各業者於12月底前完成測試作業，並將結果函送本部。',
  check(section, report) {
    const { lines } = section;
    lines.forEach((line, index) => {
      const text = unfinished(line);
      if (text === undefined) return;
      const nextIndex = nextVisible(lines, index + 1);
      const next = lines[nextIndex];
      if (next === undefined || !goesOn(next, line) || !isCut(line, text, next.prose.trimEnd())) return;
      const end = line.prose.trimEnd().length;
      const last = expectDefined([...text].at(-1), 'last character of a sentence', '');
      report({
        line: index,
        span: { start: end - last.length, end },
        message: 'cut',
        data: { end: [...text].slice(-6).join(''), start: [...next.prose.slice(0, 12)].slice(0, 6).join('') },
        fixes: hasComments(lines, index, nextIndex)
          ? []
          : [join(index, line, nextIndex, next, isCertain(text, next.prose))],
      });
    });
  },
});

const hasHan = /\p{Script=Han}/u;
/** A sentence or a heading's list ends here. */
const closing = /[。！？；：…—!?;:」』）)】》〉〕]$/;

/** The text of a line, without its markers, where no closing mark ends it. */
const unfinished = cachedPerLine((line): string | undefined => {
  if (line.type !== 'text' && line.type !== 'field') return undefined;
  const from = line.markers.at(-1)?.span.end ?? line.field?.contentStart ?? line.textStart;
  const text = line.prose.slice(from).trim();
  return text.length < 8 || closing.test(text) || !hasHan.test(text) ? undefined : text;
});

/** The index of the next line that shows on paper. */
function nextVisible(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.type === 'blank' || lines[index]?.type === 'comment') index++;
  return index;
}

/** What is a paragraph of its own wherever it stands: an article, an entry of a bibliography. */
const ownParagraph =
  /^第[ \u3000]*[零○〇一二三四五六七八九十百0-9０-９]+(?:[ \u3000]*[零○〇一二三四五六七八九十百0-9０-９]+)*[ \u3000]*[條點章節編篇](?:之[一二三四五六七八九十0-9]+)?(?:[ \u3000]|$)|^[[［][0-9０-９]+[\]］]/;

/**
 * Whether a line may be the rest of a sentence: set flush as the page's text is, no item, not begun like the line before
 * (as the entries of a list are), and itself brought to an end.
 */
function goesOn(line: Line, before: Line): boolean {
  if (line.type !== 'text' || line.textStart > 0 || line.markers.length > 0) return false;
  const text = line.prose.trimEnd();
  if (ownParagraph.test(text) || text.slice(0, 4) === before.prose.trimStart().slice(0, 4)) return false;
  if (!hasHan.test(text) || /^(?:附?註|備註|說明|資料來源)[：:\d]|^附[件表圖錄]/.test(text)) return false;
  return /[。；！？][」』）)]?$/.test(text) || (text.length >= 40 && text.includes('，'));
}

/**
 * Whether the line is a sentence that goes on, rather than a heading (which needs no closing mark either).
 * Each sign is enough alone.
 */
function isCut(line: Line, text: string, next: string): boolean {
  if (/^[，。、；：！？」』）)】》〉]/.test(next)) return true;
  // Shorter than this, an address to the reader: 敬啟者，
  if (/[，、]$/.test(text) && text.length >= 12) return true;
  if (cutsDate(text, next)) return true;
  if (text.length >= 12 && (leadsOn.test(text) || hangsOn.test(next))) return true;
  if (endsInQuotation(text) && closesFirst(next)) return true;
  // Headings hold no full stop; `時間：…；地點：…` is a heading.
  if (text.includes('。') && text.length >= 30) return true;
  if (text.includes('；') && text.length >= 60) return true;
  // A heading may be long, and have a comma, but not both beyond measure.
  if (line.markers.length > 0) return text.length >= 70 && text.includes('，');
  return text.length >= 40 && text.includes('，') && !/^[^，。]{2,12}[：:]/.test(text);
}

/** No heading ends in such a word, … */
const leadsOn = /(?:[於與及並將之而]|業已|以及|或)$/;
/** … and no paragraph begins with one. */
const hangsOn = /^(?:之(?![前後所])|者|的|及(?![時格早]))/;

/** 113年5月 | 20日後, 113 | 年10月, 較1 | 11年 */
function cutsDate(text: string, next: string): boolean {
  if (/[0-9０-９]$/.test(text) && /^(?:年[底度0-9０-９]|月[底份0-9０-９]|日[前後起止至])/.test(next))
    return true;
  return /[0-9０-９][年月]?$/.test(text) && /^[0-9０-９]+\p{Script=Han}/u.test(next) && text.includes('，');
}

function endsInQuotation(text: string): boolean {
  return (
    text.lastIndexOf('「') > text.lastIndexOf('」') ||
    Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) >
      Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))
  );
}

function closesFirst(text: string): boolean {
  return /^[^「（(」）)]*[」）)]/.test(text);
}

/** A comment within the seam would be lost, or show. */
function hasComments(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to + 1).some(({ comments }) => comments.length > 0);
}

/** Whether nothing but one sentence is possible: the second part begins with a pause, or closes what the first opens. */
function isCertain(text: string, next: string): boolean {
  if (/^[，。、；：！？」』）)】》〉]/.test(next) || (endsInQuotation(text) && closesFirst(next)))
    return true;
  return /[0-9０-９]$/.test(text) && /^[年月日][底度份前後起止至0-9０-９]/.test(next);
}

function join(line: number, first: Line, endLine: number, second: Line, safe: boolean): RuleFix<MessageId> {
  const start = first.text.trimEnd().length;
  const betweenWords = /[A-Za-z]$/.test(first.text.slice(0, start)) && /^[A-Za-z]/.test(second.text);
  const edit = { line, span: { start, end: 0 }, endLine, newText: betweenWords ? ' ' : '' };
  return { title: 'join', edits: [edit], preferred: true, safe };
}
