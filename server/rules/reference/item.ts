import type { Line } from '../../report/line';
import type { Item } from '../../report/outline/outline';
import { isWithin, quotationsOf } from '../quotations';
import { defineRule, type Mistake } from '../rule';
import { readPaths, type Path, type PathStep } from './path';

type Message = 'noUnit' | 'noItem';

/** 本報告十二、(一)9、, where (一) has three items. */
export const referenceItem = defineRule<Message>({
  id: 'reference/item',
  scope: 'report',
  severity: 'warning',
  description: {
    'zh-TW': '引述本文項次，而本文無該項次。',
    en: 'A reference to an item of this report that it does not have.',
  },
  rationale: {
    'zh-TW':
      '項次增刪後，文中「詳本報告十二、(一)3、」等引述常未隨之更正，讀者依項次查找而不得。僅查核指明「本報告」、「本公告」或本文「說明」者；引述其他文件或法規者不予查核。',
    en: 'When items come and go, references such as 詳本報告十二、(一)3、 are often left behind, and a reader who follows them finds nothing. Only references that name this very text are checked, never those to laws and other documents.',
  },
  wrong: '一、航政處\n(一) 航線營運：詳本報告二、(三)之說明。\n二、港務處\n(一) 港區安全\n(二) 設施維護',
  right: '一、航政處\n(一) 航線營運：詳本報告二、(二)之說明。\n二、港務處\n(一) 港區安全\n(二) 設施維護',
  texts: {
    noUnit: {
      'zh-TW': '「{path}」所引項次不存在：本文沒有「{step}」，請確認項次是否已變動。',
      en: '“{path}” leads nowhere: this text has no “{step}”; the numbers may have changed.',
    },
    noItem: {
      'zh-TW': '「{path}」所引項次不存在：「{parent}」之下沒有「{step}」，請確認項次是否已變動。',
      en: '“{path}” leads nowhere: there is no “{step}” below “{parent}”; the numbers may have changed.',
    },
  },
  check(report, say) {
    const hasBody = report.lines.some(({ field }) => field?.name === '說明');
    let places: Places | undefined;
    report.lines.forEach((line, index) => {
      for (const { start, path } of pathsOn(line, hasBody)) {
        places ??= new Places(report.outline.items);
        const missing = places.missingStep(path);
        if (missing !== undefined) say(mistakeAt(line.text, index, start, path, missing));
      }
    });
  },
});

const naming = /(?<![日基原樣文版])(?:本報告|本公告)|(?<=[如詳依同見照按])說明(?=[一二三四五六七八九十])/g;
/** 上月份本報告: an earlier one. */
const earlier = /(?:前次|上次|前期|上期|上月|月份?|年度?)之?$/;

interface NamedPath {
  /** Where 本報告 begins. */
  start: number;
  path: Path;
}

function pathsOn(line: Line, hasBody: boolean): NamedPath[] {
  const { prose, type } = line;
  if (type === 'blank' || type === 'comment') return [];
  const found: NamedPath[] = [];
  for (const { 0: name, index } of prose.matchAll(naming)) {
    if (name === '說明' ? !hasBody : earlier.test(prose.slice(Math.max(index - 4, 0), index))) continue;
    for (const path of readPaths(prose, index + name.length)) found.push({ start: index, path });
  }
  if (found.length === 0) return found;
  const quotations = quotationsOf(prose);
  return found.filter(({ start }) => !isWithin({ start, end: start + 1 }, quotations));
}

function mistakeAt(text: string, line: number, start: number, path: Path, missing: number): Mistake<Message> {
  const write = (steps: Path): string => steps.map(({ span }) => text.slice(span.start, span.end)).join('');
  const step = path[missing];
  const span = { start: step?.span.start ?? start, end: path.at(-1)?.span.end ?? start };
  const name = /^(?:本..|說明)/.exec(text.slice(start, start + 3))?.[0] ?? '';
  const parent = write(path.slice(0, missing));
  const data = { path: name + write(path), parent, step: step === undefined ? '' : write([step]) };
  return { line, span, message: missing === 0 ? 'noUnit' : 'noItem', data };
}

/** The items below an item, itself excluded, are those from one index to another. */
interface Reach {
  from: number;
  to: number;
}

/** Finds the items that paths lead to. */
class Places {
  /** Indexes of the items of a kind with a number, in order. */
  private readonly byMarker = new Map<string, number[]>();
  /** For each item, the index behind the last item below it. */
  private readonly ends: number[] = [];
  /** The same paths are written again and again. */
  private readonly answers = new Map<string, number | undefined>();

  /** Linear. */
  constructor(private readonly items: readonly Item[]) {
    const open: number[] = [];
    items.forEach((item, index) => {
      while (open.length > 0 && (items[open.at(-1) ?? 0]?.level ?? 0) >= item.level) {
        this.ends[open.pop() ?? 0] = index;
      }
      open.push(index);
      for (const key of keysOf(item)) {
        const known = this.byMarker.get(key);
        if (known === undefined) this.byMarker.set(key, [index]);
        else known.push(index);
      }
    });
    for (const index of open) this.ends[index] = items.length;
  }

  /** Which step of a path leads nowhere; undefined where none does, or where nobody can tell. */
  missingStep(path: Path): number | undefined {
    const key = path.map(keyOf).join();
    if (!this.answers.has(key)) this.answers.set(key, this.lookUp(path));
    return this.answers.get(key);
  }

  private lookUp(path: Path): number | undefined {
    const kind = path[0]?.kind;
    if (!this.items.some(({ level, reading }) => level === 1 && reading.kind === kind)) return undefined;
    let reaches: Reach[] = [{ from: 0, to: this.items.length }];
    for (const [index, step] of path.entries()) {
      const found = this.find(step, reaches, index === 0);
      if (found.length === 0) {
        // There is such an item, only deeper: the levels were read otherwise than they are meant.
        const isElsewhere = index === 0 && this.byMarker.has(keyOf(step));
        return isElsewhere || this.isInDoubt(step, reaches) ? undefined : index;
      }
      reaches = found.map((item) => ({ from: item + 1, to: this.ends[item] ?? 0 }));
    }
    return undefined;
  }

  /** A path may leave a level out: all that is below counts. */
  private find(step: PathStep, reaches: readonly Reach[], onlyUnits: boolean): number[] {
    let next = 0;
    return (this.byMarker.get(keyOf(step)) ?? []).filter((item) => {
      if (onlyUnits && this.items[item]?.level !== 1) return false;
      // Both are in order, so that neither is gone through twice.
      while ((reaches[next]?.to ?? Infinity) <= item) next++;
      return item >= (reaches[next]?.from ?? Infinity);
    });
  }

  /** The numbers are wrong themselves, which the numbering rules say. */
  private isInDoubt(step: PathStep, reaches: readonly Reach[]): boolean {
    return reaches.some(({ from, to }) =>
      this.items
        .slice(from, to)
        .some(({ slip, reading }) => slip !== undefined && reading.kind === step.kind),
    );
  }
}

/** A wrong number or level may be meant as it stands, or as it should be. */
function keysOf({ number, reading, slip }: Item): Set<string> {
  const kind = slip?.type === 'level' ? slip.kind : reading.kind;
  return new Set([keyOf(reading), keyOf({ kind: reading.kind, number }), keyOf({ kind, number })]);
}

function keyOf({ kind, number }: Pick<PathStep, 'kind' | 'number'>): string {
  return `${kind} ${String(number)}`;
}
