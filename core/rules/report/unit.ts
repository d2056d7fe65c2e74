import { quoted } from '../../../l10n/message';
import { expectDefined } from '../../report/expect';
import type { Report } from '../../report/report';
import type { Span } from '../../report/text';
import { defineRule, type Violation, type RuleFix, type MessageIdOf } from '../rule';
import { reorderUnits } from './lib/reorder';
import { missingUnits, unitBefore, plainName, readUnits, type UnitReading } from './lib/roster';
import { reportUnit as messages } from '../../../l10n/messages/rules/report/unit';

type MessageId = MessageIdOf<typeof messages>;

/** The units of a report compared with the roster of the agency. */
export const reportUnit = defineRule({
  id: 'report/unit',
  scope: 'report',
  severity: 'warning',
  submission: 'unit',
  messages,
  exampleConfig: { units: ['綜合規劃司', '航政司', '資訊處', '人事處'] },
  wrong: '一、綜合規畫司\n二、資訊處\n三、航政司\n四、人事處',
  right: '一、綜合規劃司\n二、航政司\n三、資訊處\n四、人事處',
  options: {
    allowMissing: {
      default: false,
      description: messages.optionAllowMissing,
    },
  },
  check(document, report, { units: roster, options }) {
    if (roster.length === 0) return;
    const units = unitsOf(document, roster);
    const readings = readUnits(
      units.map(({ name }) => name),
      roster,
    );
    if (readings === undefined) return;
    const context: Context = { roster, units, readings };
    for (const [at, unit] of units.entries()) {
      const violation = judge(unit, at, context);
      if (violation !== undefined) report(violation);
    }
    if (options['allowMissing'] !== true) for (const violation of missing(context)) report(violation);
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

/** The units that have a title; what follows a name, in brackets or after a mark, is not part of it. */
function unitsOf({ contents, starts }: Report, roster: readonly string[]): Unit[] {
  const known = new Set(roster.map(plainName));
  return contents.flatMap(({ items: [item], lines: [line] }, index) => {
    if (item === undefined || item.untitled) return [];
    const title = expectDefined(line?.prose.slice(item.titleStart), 'first line of a unit', '');
    const [, before = '', whole = ''] = /^([\s*]*)([^：:；;，,。（(【〔[*]*)/u.exec(title) ?? [];
    const [word = ''] = whole.split(/[\s\u3000]/u);
    const name = known.has(plainName(word)) ? word : whole.trimEnd();
    const start = item.titleStart + before.length;
    return name === ''
      ? []
      : [
          {
            line: expectDefined(starts[index], 'start of a section', 0),
            name,
            span: { start, end: start + name.length },
          },
        ];
  });
}

function judge(unit: Unit, at: number, context: Context): Violation<MessageId> | undefined {
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
  // What has been copied, or is another name altogether, has a text of its own: the user has to decide.
  const isViolation = reading.type === 'unknown';
  const fixes = [{ ...fix, ...(isViolation ? { preferred: true } : {}) }];
  return { ...place, message: isViolation ? 'misspelt' : 'doubleMeant', data, fixes };
}

function misplaced({ line, name, span }: Unit, index: number, context: Context): Violation<MessageId> {
  const { units, readings } = context;
  const placed = readings.map((one) => (one.type === 'known' && one.inOrder ? one.index : undefined));
  const other = units[unitBefore(index, placed)];
  return {
    line,
    span,
    message: other === undefined ? 'orderFirst' : 'order',
    data: { text: name, other: other?.name ?? '' },
    fixes: ({ document }) => [reorderFix(document, context)],
  };
}

/** Units that the roster does not have stay where they are. */
function reorderFix(report: Report, context: Context): RuleFix<MessageId> {
  const { units, readings } = context;
  const ranks = readings.map((one) => (one.type === 'known' ? one.index : one.meant));
  const rankOf = (at: number): number => ranks[at] ?? -1;
  const sorted = [...units.keys()].filter((at) => rankOf(at) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  let next = 0;
  const order = units.map((_, at) =>
    rankOf(at) < 0 ? at : expectDefined(sorted[next++], 'unit for a place', at),
  );
  const lines = new Set(units.map(({ line }) => line));
  const items = report.outline.units.filter(({ line }) => lines.has(line));
  return {
    title: 'reorder',
    edits: () => [reorderUnits(report, items, order)],
    mends: context,
    preferred: true,
  };
}

/** A part of a report is not checked for what it lacks. */
function missing({ units, readings, roster }: Context): Violation<MessageId>[] {
  const groups = missingUnits(readings, roster.length);
  const count = groups.reduce((sum, { indexes }) => sum + indexes.length, 0);
  if (count * 2 > roster.length) return [];
  return groups.flatMap(({ after, indexes }) => {
    const other = units[Math.max(after, 0)];
    if (other === undefined) return [];
    const names = indexes.map((index) =>
      quoted(expectDefined(roster[index], 'missing unit in the roster', '')),
    );
    const message = after < 0 ? 'missingFirst' : 'missing';
    return [{ line: other.line, span: other.span, message, data: { other: other.name, names } }];
  });
}
