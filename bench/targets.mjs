/** The targets, how the figures compare with them, and why some are missed. */
import { figure, medianOf, summarize, table } from './lib/statistics.mjs';
import { find } from './server/tables.mjs';

/** @typedef {import('./server/measure.mjs').ServerFigures} ServerFigures */
/** @typedef {import('./batch/batch.mjs').BatchFigures} BatchFigures */

/**
 * @typedef {object} Target
 * @property {string} name what is compared with what
 * @property {number} limit the maximum
 * @property {string} unit
 * @property {(own: ServerFigures, floor: (name: string) => ServerFigures, smallest: ServerFigures) => number} value
 * @property {'each' | 'smallest' | 'largest'} sizes
 * @property {string} why it is missed, for users of the tool
 */

/** @type {Target[]} */
const targets = [
  {
    name: 'key → diagnostics, of `lines`',
    limit: 3,
    unit: '×',
    sizes: 'each',
    value: (own, floor) => medianOf(own.words) / medianOf(floor('lines').words),
    why: '`lines` only puts the character into its line and answers from a prepared sentence; we read the line again, check its unit with 36 rules and go through a protocol library. Pushing waits until no key follows right after another, and its figure includes the edit of a second document.',
  },
  {
    name: 'key → diagnostics, p95',
    limit: 2,
    unit: ' ms',
    sizes: 'each',
    value: (own) => summarize(own.words).p95,
    why: 'One key in twenty meets a garbage collection, or another program on one of the two cores; the floors’ 95th percentiles lie above their medians for the same reason. For comparison: a screen is painted once in 16 ms.',
  },
  {
    name: 'CPU of a key, of that at the smallest size',
    limit: 1.5,
    unit: '×',
    sizes: 'largest',
    value: (own, _, smallest) => own.cpu / smallest.cpu,
    why: 'Only the unit that is typed in is checked again, but the lists of units are copied and compared as a whole, and there are a hundred times as many. A larger memory also takes longer to clean up.',
  },
  {
    name: 'open → diagnostics, of `library`',
    limit: 2,
    unit: '×',
    sizes: 'each',
    value: (own, floor) => medianOf(own.open) / medianOf(floor('library').open),
    why: 'The floor keeps the text and reads none of it; here each character is read once and checked against about 36 patterns, and the numbering of the whole text is explained. It is paid once for each opening: 4 MB take seconds, a report of usual length a tenth of one.',
  },
  {
    name: 'symbols after an edit',
    limit: 25,
    unit: ' ms',
    sizes: 'largest',
    value: (own) => medianOf(own.symbols),
    why: 'The protocol knows no changes to a list of symbols, so all of them are collected and sent again: megabytes of JSON for a text of 4 MB. An editor asks for them when typing pauses, not with each key.',
  },
  {
    name: 'start, of `library`',
    limit: 1.1,
    unit: '×',
    sizes: 'smallest',
    value: (own, floor) => medianOf(own.start) / medianOf(floor('library').start),
    why: 'The rules, their sentences in two languages and their lists of characters and names are loaded at the start. That is once in a session, while the editor itself is still starting.',
  },
  {
    name: 'memory after opening, of `library`',
    limit: 1.5,
    unit: '×',
    sizes: 'each',
    value: (own, floor) => own.memoryAtOpen / floor('library').memoryAtOpen,
    why: 'What was read of each line, its markers, its dates and how its number is explained is kept, so that a key takes no longer in a long report than in a short one. Node also gives back late what it needed while reading.',
  },
];

const batch = {
  name: '`mreport lint`, of reading and decoding on one thread',
  limit: 3,
  why: 'Reading is a copy of the bytes; linting checks each character against about 36 patterns and explains the numbering. It uses all processors, of which there are two here.',
};

/** A row for each target, and after the table a reason for each that is missed. @param {ServerFigures[]} all */
export function serverStandings(all) {
  const sizes = [...new Set(all.map(({ size }) => size))];
  const ways = [...new Set(all.map(({ name }) => name))].filter((name) => name.startsWith('MReport'));
  /** @param {Target} target @param {string} way */
  const values = ({ sizes: which, value }, way) => {
    const chosen = which === 'each' ? sizes : which === 'largest' ? sizes.slice(-1) : sizes.slice(0, 1);
    return chosen.map((size) =>
      value(find(all, way, size), (name) => find(all, name, size), find(all, way, sizes[0] ?? 1)),
    );
  };
  /** @param {Target} target */
  const missed = (target) => ways.flatMap((way) => values(target, way)).some((value) => value > target.limit);
  const rows = targets.map((target) => [
    `${target.name}${target.sizes === 'each' ? ` (${sizes.map((size) => `${size}×`).join(', ')})` : ''}`,
    `${target.limit}${target.unit}`,
    ...ways.map((way) =>
      values(target, way)
        .map((value) => standing(value, target))
        .join(', '),
    ),
  ]);
  const head = ['target', 'at most', ...ways];
  return [table(head, rows), ...targets.filter(missed).map(reason)].join('\n\n');
}

/** @param {BatchFigures} figures */
export function batchStanding({ read, lint }) {
  const value = medianOf(lint) / medianOf(read);
  const row = [batch.name, `${batch.limit}×`, standing(value, { ...batch, unit: '×' })];
  return [
    table(['target', 'at most', 'MReport'], [row]),
    ...(value > batch.limit ? [reason(batch)] : []),
  ].join('\n\n');
}

/** `**9.1×**` where it is missed. @param {number} value @param {{ limit: number, unit: string }} target */
function standing(value, { limit, unit }) {
  const short = `${figure(value)}${unit}`;
  return value > limit ? `**${short}**` : short;
}

/** @param {{ name: string, why: string }} target */
const reason = ({ name, why }) => `_${name}_: ${why}`;
