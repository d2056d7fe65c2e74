import type { Quantity } from '../../../report/quantities/scan-quantities';
import type { Span } from '../../../report/text';
import type { InlineBreakdown } from './breakdown';
import { isOpenLabel, type Passage } from './read-list';

/**
 * The total stands last: 甲案3件、乙案4件，合計7件; 原列9項，加上新增3項，共12項. All figures of the sentence in that
 * unit must be parts.
 * @param before the clause in front of the total
 */
export function readTrailing(
  { text, quantities }: Passage,
  sentence: Span,
  index: number,
  before: string,
): InlineBreakdown | undefined {
  const total = quantities[index];
  const word = /^[ \u3000]*(合計|共計|總計|總共|共|計)(?:新[臺台]幣)?([^0-9]{0,4})$/.exec(before);
  if (total === undefined || word === null) return undefined;
  if (text.charAt(total.span.start - before.length - 1) !== '，') return undefined;
  const [, lead, verb = ''] = word;
  const after = text.slice(total.span.end, total.span.end + 1);
  if (lead === '計' && !/^[，。；]?$/.test(after)) return undefined;
  const parts: Quantity[] = [];
  let joinedBy: 'list' | 'addition' | undefined;
  for (let at = index - 1; at >= 0 && parts.length <= most; at--) {
    const part = quantities[at];
    if (part === undefined || part.span.start < sentence.start || part.unit !== total.unit) break;
    const following = parts[0];
    const gap = text.slice(part.span.end, following?.span.start ?? total.span.start - before.length);
    const joint = following === undefined ? endOfList.test(gap) && 'end' : jointOf(gap);
    if (joint === false || !part.exact) return undefined;
    if (joint !== 'end') {
      if (joinedBy !== undefined && joinedBy !== joint) return undefined;
      joinedBy = joint;
    }
    parts.unshift(part);
  }
  const first = parts[0];
  if (first === undefined || joinedBy === undefined || parts.length > most) return undefined;
  const start = Math.max(sentence.start, first.span.start - reach);
  const ahead = text.slice(start, first.span.start);
  if (/另|除.*外/.test(text.slice(start, total.span.start))) return undefined;
  const name = /[^，；：:]*$/.exec(ahead)?.[0] ?? '';
  if (isOpenLabel(name)) return undefined;
  // Who is not counted is in the total nevertheless: 專家王君及委員8名.
  if (joinedBy === 'list' && (verb !== '' || /[、及與和暨]/.test(name))) return undefined;
  return { total, parts, claim: lead === '合計' || lead === '總計' ? 'whole' : 'likely', loose: true };
}

const most = 60;
const reach = 120;
const endOfList = /^[^，；：:、等]{0,40}，$/;
const addition = /，[再並]?(?:加上|加計|連同|併同|併計|更將)/;

/** How two parts are joined. */
function jointOf(gap: string): 'list' | 'addition' | false {
  if (gap.length > 80 || /[；：:]/.test(gap) || gap.includes('等')) return false;
  if (addition.test(gap)) return 'addition';
  const [, name, another] = gap.split(/[、及與和暨]/);
  if (name === undefined || another !== undefined || gap.includes('，')) return false;
  return isOpenLabel(name) ? false : 'list';
}
