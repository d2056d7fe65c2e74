import type { Report } from '../../report/report';
import type { Span } from '../../report/text';
import { defineRule, type Violation, type RuleFix } from '../rule';
import { reorderUnits } from './lib/reorder';
import { missingUnits, placeOf, plainName, readUnits, type UnitReading } from './lib/roster';

type Message =
  | 'unknown'
  | 'misspelt'
  | 'double'
  | 'double-meant'
  | 'order'
  | 'order-first'
  | 'missing'
  | 'missing-first'
  | 'change'
  | 'reorder';

/** The units of a report held against the roster of the agency. */
export const reportUnit = defineRule<Message>({
  id: 'report/unit',
  scope: 'report',
  severity: 'warning',
  description: {
    'zh-TW': '報告的單位與設定的單位名冊不符：名冊所無、重複、遺漏或順序不對。',
    en: 'The units of the report differ from the configured roster: unknown, double, missing or out of order.',
  },
  rationale: {
    'zh-TW':
      '業務報告按機關的單位順序彙編，彙整時容易漏收、重收或錯置。須在 `.mreportrc.json` 的 `units` 依序列出各單位，才會檢查；多數標題不是名冊上單位的文件，以及只有少數單位的部分報告，不予置評。',
    en: 'A report lists the units of an agency in their order, and collecting them loses, doubles or misplaces some. Applies where `units` in `.mreportrc.json` lists them; texts whose headings are mostly other things are left alone, and parts of a report are not told what they lack.',
  },
  exampleConfig: { units: ['綜合規劃司', '航政司', '資訊處', '人事處'] },
  wrong: '一、綜合規畫司\n二、資訊處\n三、航政司\n四、人事處',
  right: '一、綜合規劃司\n二、航政司\n三、資訊處\n四、人事處',
  options: {
    allowMissing: {
      default: false,
      description: {
        'zh-TW': '不要求每個單位都提出報告：遺漏單位時不指出。',
        en: 'Not every unit has to report: missing ones are not mentioned.',
      },
    },
  },
  texts: {
    unknown: {
      'zh-TW': '單位名冊中沒有「{text}」：單位名稱應與名冊一致。',
      en: 'The roster has no “{text}”: units are called as the roster does.',
    },
    misspelt: {
      'zh-TW': '單位名冊中沒有「{text}」，應是「{right}」：單位名稱應與名冊一致。',
      en: 'The roster has no “{text}”; “{right}” is meant: units are called as the roster does.',
    },
    double: {
      'zh-TW': '單位「{text}」重複：同一單位應列於一處。',
      en: '“{text}” is there twice: a unit reports in one place.',
    },
    'double-meant': {
      'zh-TW': '單位「{text}」重複，依名冊此處應是「{right}」。',
      en: '“{text}” is there twice; by the roster, “{right}” belongs here.',
    },
    order: {
      'zh-TW': '單位順序與名冊不符：「{text}」應在「{other}」之後。',
      en: 'Not in the order of the roster: “{text}” belongs behind “{other}”.',
    },
    'order-first': {
      'zh-TW': '單位順序與名冊不符：「{text}」應列在最前。',
      en: 'Not in the order of the roster: “{text}” comes first.',
    },
    missing: {
      'zh-TW': '依單位名冊，「{other}」之後缺少{names}。',
      en: 'By the roster, {names} should follow “{other}”.',
    },
    'missing-first': {
      'zh-TW': '依單位名冊，「{other}」之前缺少{names}。',
      en: 'By the roster, {names} should come before “{other}”.',
    },
    change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
    reorder: { 'zh-TW': '依名冊順序排列各單位', en: 'Put the units in the order of the roster' },
  },
  check(report, say, { units: roster, options }) {
    if (roster.length === 0) return;
    const units = unitsOf(report, roster);
    const readings = readUnits(
      units.map(({ name }) => name),
      roster,
    );
    if (readings === undefined) return;
    const context: Context = { roster, units, readings };
    for (const [at, unit] of units.entries()) {
      const violation = judge(unit, at, context);
      if (violation !== undefined) say(violation);
    }
    if (options['allowMissing'] !== true) for (const violation of missing(context)) say(violation);
  },
});

interface Unit {
  line: number;
  name: string;
  span: Span;
}

interface Context {
  roster: readonly string[];
  units: readonly Unit[];
  readings: readonly UnitReading[];
}

/** The units that have a title; what stands behind a name, in brackets or after a mark, is no part of it. */
function unitsOf({ contents, starts }: Report, roster: readonly string[]): Unit[] {
  const known = new Set(roster.map(plainName));
  return contents.flatMap(({ items: [item], lines: [line] }, index) => {
    if (item === undefined || item.untitled) return [];
    const title = line?.prose.slice(item.titleStart) ?? '';
    const [, before = '', whole = ''] = /^([\s*]*)([^：:；;，,。（(【〔[*]*)/u.exec(title) ?? [];
    const [word = ''] = whole.split(/[\s\u3000]/u);
    const name = known.has(plainName(word)) ? word : whole.trimEnd();
    const start = item.titleStart + before.length;
    return name === '' ? [] : [{ line: starts[index] ?? 0, name, span: { start, end: start + name.length } }];
  });
}

function judge(unit: Unit, at: number, context: Context): Violation<Message> | undefined {
  const { roster, readings } = context;
  const reading = readings[at];
  if (reading === undefined) return undefined;
  if (reading.type === 'known') return reading.inOrder ? undefined : misplaced(unit, reading.index, context);
  const right = reading.meant === undefined ? undefined : roster[reading.meant];
  const place = { line: unit.line, span: unit.span };
  const message = reading.type === 'double' ? 'double' : 'unknown';
  if (right === undefined) return { ...place, message, data: { text: unit.name } };
  const data = { text: unit.name, right };
  const fix = { title: 'change' as const, data, edits: [{ ...place, newText: right }] };
  // What has been copied, or is another name altogether, has a text of its own: a person has to look.
  const isViolation = reading.type === 'unknown';
  const fixes = [{ ...fix, ...(isViolation ? { preferred: true } : {}) }];
  return { ...place, message: isViolation ? 'misspelt' : 'double-meant', data, fixes };
}

function misplaced({ line, name, span }: Unit, index: number, context: Context): Violation<Message> {
  const { units, readings } = context;
  const settled = readings.map((one) => (one.type === 'known' && one.inOrder ? one.index : undefined));
  const other = units[placeOf(index, settled)];
  return {
    line,
    span,
    message: other === undefined ? 'order-first' : 'order',
    data: { text: name, other: other?.name ?? '' },
    fixes: ({ report }) => [reorderFix(report, context)],
  };
}

/** Units that the roster does not have stay where they are. */
function reorderFix(report: Report, { units, readings }: Context): RuleFix<Message> {
  const ranks = readings.map((one) => (one.type === 'known' ? one.index : one.meant));
  const rankOf = (at: number): number => ranks[at] ?? -1;
  const sorted = [...units.keys()].filter((at) => rankOf(at) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  let next = 0;
  const order = units.map((_, at) => (rankOf(at) < 0 ? at : (sorted[next++] ?? at)));
  const lines = new Set(units.map(({ line }) => line));
  const items = report.outline.units.filter(({ line }) => lines.has(line));
  return { title: 'reorder', edits: [reorderUnits(report, items, order)], wide: true, preferred: true };
}

/** A part of a report is not told what it lacks. */
function missing({ units, readings, roster }: Context): Violation<Message>[] {
  const groups = missingUnits(readings, roster.length);
  const count = groups.reduce((sum, { indexes }) => sum + indexes.length, 0);
  if (count * 2 > roster.length) return [];
  return groups.flatMap(({ behind, indexes }) => {
    const other = units[Math.max(behind, 0)];
    if (other === undefined) return [];
    const names = indexes.map((index) => `「${roster[index] ?? ''}」`).join('、');
    const message = behind < 0 ? 'missing-first' : 'missing';
    return [{ line: other.line, span: other.span, message, data: { other: other.name, names } }];
  });
}
