import { dateFormat } from './date/format';
import { dateInvalid } from './date/invalid';
import { dateRange } from './date/range';
import { dateStale } from './date/stale';
import { dateWeekday } from './date/weekday';
import { dateWestern } from './date/western';
import { dateYearMark } from './date/year-mark';
import { directiveUnknown } from './directive/unknown';
import { directiveUnused } from './directive/unused';
import { numberingBracket } from './numbering/bracket';
import { numberingDuplicate } from './numbering/duplicate';
import { numberingEmpty } from './numbering/empty';
import { numberingGap } from './numbering/gap';
import { numberingLevel } from './numbering/level';
import { numberingOrder } from './numbering/order';
import { numberingSingle } from './numbering/single';
import { numberingSkip } from './numbering/skip';
import { numberingStart } from './numbering/start';
import { numberingStyle } from './numbering/style';
import { referenceAttachment } from './reference/attachment';
import { referenceDangling } from './reference/dangling';
import { referenceForm } from './reference/form';
import { referenceItem } from './reference/item';
import { reportField } from './report/field';
import { reportUnit } from './report/unit';
import { textBracket } from './text/bracket';
import { textBrokenParagraph } from './text/broken-paragraph';
import { textBullet } from './text/bullet';
import { textCompatibility } from './text/compatibility';
import { textHidden } from './text/hidden';
import { textLostCharacter } from './text/lost-character';
import { textPlaceName } from './text/place-name';
import { textPlaceholder } from './text/placeholder';
import { textPunctuation } from './text/punctuation';
import { textRepeat } from './text/repeat';
import { textSimplified } from './text/simplified';
import { textVariant } from './text/variant';
import { textWidth } from './text/width';
import { totalSum } from './total/sum';
import type { Rule } from './rule';

/** All rules, in the order in which documentation and settings list them. */
export const rules: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  numberingOrder,
  numberingStart,
  numberingLevel,
  numberingSkip,
  numberingBracket,
  numberingStyle,
  numberingSingle,
  numberingEmpty,
  dateInvalid,
  dateWeekday,
  dateRange,
  dateYearMark,
  dateWestern,
  dateFormat,
  dateStale,
  textBrokenParagraph,
  textBullet,
  textBracket,
  textPunctuation,
  textRepeat,
  textSimplified,
  textWidth,
  textLostCharacter,
  textPlaceName,
  textVariant,
  textHidden,
  textPlaceholder,
  textCompatibility,
  totalSum,
  referenceItem,
  referenceAttachment,
  referenceForm,
  referenceDangling,
  reportField,
  reportUnit,
  directiveUnknown,
  directiveUnused,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Returns the rule with an id; `undefined` where there is none. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
