import { dateInvalid } from './date/invalid';
import { dateRange } from './date/range';
import { dateWeekday } from './date/weekday';
import { dateYearMark } from './date/year-mark';
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
import type { Rule } from './rule';
import { textBullet } from './text/bullet';

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
  textBullet,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
