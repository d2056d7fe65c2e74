import { matchAt } from './match-at';

/**
 * What stands after or between dates: time of day, 至, 、. The number of characters that each function reads from `start`
 * on is limited. All offsets are UTF-16 code units.
 */

/** What joins two dates: 至 or 、. */
export interface Joint {
  readonly link: 'rangeEnd' | 'listed';
  /** Where the second date would begin. */
  readonly end: number;
}

const rangeJoint = /[ \u3000]?(?:[，,]?起?[至迄到]|[~～〜]|[-－‐–—―─])[ \u3000]?/y;
const listJoint = /[ \u3000]?(?:、及|以及|[、及與和或暨])[ \u3000]?/y;

/** Reads what may join a date that ends at `start` with another; `undefined` where nothing does. */
export function readJoint(text: string, start: number): Joint | undefined {
  const range = endOf(rangeJoint, text, start);
  if (range !== undefined) return { link: 'rangeEnd', end: range };
  const list = endOf(listJoint, text, start);
  return list === undefined ? undefined : { link: 'listed', end: list };
}

const partOfDay = '(?:上午|中午|下午|晚上|晚間|凌晨)';
const clock = '[0-9０-９]{1,2}(?:[時點](?:[0-9０-９]{1,2}分|整|半)?|[:：][0-9０-９]{2})';
const asideAfterDate = new RegExp(`(?:[（(]含[）)])?[ \\u3000]?(?:${partOfDay}?(?:${clock})?)?起?`, 'y');
const timeAfterDate = new RegExp(
  `[ \\u3000]?(?:${partOfDay}[ \\u3000]?(?:${clock})?|${clock})(?:[ \\u3000]?[至到~～\\-－–—][ \\u3000]?${partOfDay}?(?:${clock}))?`,
  'y',
);

/** Returns where the joint may begin: after a time of day, 起 or （含） that follows a date. */
export function skipAside(text: string, start: number): number {
  return endOf(asideAfterDate, text, start) ?? start;
}

/** Returns where the time of day ends that follows a date: 上午9時, 14:00至16:00; `undefined` where there is none. */
export function skipTime(text: string, start: number): number | undefined {
  return endOf(timeAfterDate, text, start);
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  const match = matchAt(pattern, text, start);
  return match === undefined ? undefined : start + match[0].length;
}
