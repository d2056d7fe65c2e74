import type { Settings } from '../../core/config/settings';
import { applyChange } from './changes';
import type { History, Step } from './in-step';
import { longReport } from './long-reports';
import { Random } from './random';
import { changeBetween, randomChange } from './random-edits';

const settings: readonly Partial<Settings>[] = [
  {},
  { scheme: 'handbook' },
  { scheme: 'business' },
  { rules: { 'numbering/gap': 'off', 'text/variant': 'warning', 'date/weekday': 'hint' } },
  { maxFindings: 5 },
  { lint: { units: ['綜合規劃司', '離島建設司', '計畫管考', '甲案'], knownNames: ['臺南巿'], options: {} } },
];

/** Longer than this no text grows. */
const longest = 200_000;

/** A report of about this many lines, and what is done to it, the same for the same seed. */
export function randomHistory(seed: number, lines: number, count: number): History {
  const random = new Random(seed);
  const lineEnd = random.pick(['\n', '\n', '\n', '\r\n', '\r']);
  const length = Math.max(Math.floor((lines * (20 + random.below(100))) / 100), 1);
  const text = longReport(random, length).join(lineEnd);
  const steps: Step[] = [];
  let [before, now] = [text, text];
  while (steps.length < count) {
    if (random.once(80)) {
      steps.push({ settings: random.pick(settings) });
      continue;
    }
    const isUndone = before !== now && random.once(6);
    const step = isUndone ? changeBetween(now, before) : randomChange(random, now);
    const after = applyChange(now, step);
    if (after.length > longest) continue;
    [before, now] = [now, after];
    steps.push(step);
  }
  return { text, steps };
}
