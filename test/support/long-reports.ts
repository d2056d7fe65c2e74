import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Random } from './random';
import { interestingLine } from './random-reports';

const samples = ['monthly-report', 'monthly-report-with-mistakes'].flatMap((name) =>
  readFileSync(resolve('samples', `${name}.mreport`), 'utf8').split('\n'),
);
/** Any line that may change how those around it are read. */
const odd = fc.sample(interestingLine, { numRuns: 400, seed: 1 });

const han = [...'〇一二三四五六七八九十'];
function inHan(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number > 99) return [...String(number)].map((digit) => han[Number(digit)]).join('');
  return `${tens > 1 ? (han[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (han[ones] ?? '') : ''}`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const markersOfLevel: ((number: number) => string)[] = [
  (number) => `${inHan(number)}、`,
  (number) => `(${inHan(number)}) `,
  (number) => `${String(number)}、`,
  (number) => `(${String(number)}) `,
  (number) => `${letters.charAt((number - 1) % 26)}. `,
  (number) => `(${letters.charAt((number - 1) % 26).toLowerCase()}) `,
];

const titles = [
  '業務辦理情形，已如期完成。',
  '計畫管考',
  '112年12月5日（星期二）召開會議，並於次日函送。',
  '次年1月5日前送達',
  '自113年3月1日起至9日止',
  '計12件（甲類5件、乙類7件）',
  '詳本報告二、(一)3、之說明',
  '如附件一，詳見第三點',
  '113年度',
  '𠮷野家案e\u0301',
  '本年底',
  '（未完',
];

/** Markers of each level, in several forms. */
export const marks = [0, 1, 2, 3, 4, 5].flatMap((level) =>
  [1, 2, 3, 4, 7, 12].map((number) => markersOfLevel[level]?.(number) ?? ''),
);

/** An item with what is below it; now and then something is wrong with its number. */
function itemLines(random: Random, level: number, number: number, lines: string[]): void {
  const wrong = random.once(60);
  const written = wrong ? number + random.below(4) - 1 : number;
  const markerLevel = wrong && random.once(3) ? random.below(6) : level;
  const marker = markersOfLevel[markerLevel]?.(Math.max(written, 1)) ?? '';
  lines.push(marker + random.pick(titles));
  if (random.once(6)) lines.push(random.once(3) ? random.pick(odd) : '');
  if (level < 5 && random.once(level < 2 ? 2 : 4)) childLines(random, level + 1, lines);
}

function childLines(random: Random, level: number, lines: string[]): void {
  // A long series now and then: it is longer than what is explained together.
  const count = random.once(25) ? 30 + random.below(90) : 2 + random.below(6);
  for (let number = 1; number <= count; number++) itemLines(random, level, number, lines);
}

/** Lines as they stand somewhere in a report. */
export function passage(random: Random): string[] {
  const kind = random.below(8);
  if (kind < 3) {
    const start = random.below(samples.length);
    const lines = samples.slice(start, start + 1 + random.below(120));
    return random.once(2) ? lines.filter((line) => line !== '') : lines;
  }
  if (kind < 4) return Array.from({ length: 1 + random.below(20) }, () => random.pick(odd));
  const lines: string[] = [];
  if (kind < 6) childLines(random, random.below(4), lines);
  else itemLines(random, 0, 1 + random.below(12), lines);
  return lines;
}

/** A report of about this many lines. */
export function longReport(random: Random, length: number): string[] {
  const lines: string[] = [];
  while (lines.length < length) {
    if (lines.length > 0 && random.once(6)) {
      const start = random.below(lines.length);
      lines.push(...lines.slice(start, start + random.below(100)));
    } else {
      lines.push(...passage(random));
    }
  }
  return lines.slice(0, length);
}

/** A line of any kind. */
export function anyLine(random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return random.pick(samples);
  return kind === 1 ? random.pick(odd) : random.pick(marks) + random.pick(titles);
}
