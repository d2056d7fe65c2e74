/** The figures of the servers as tables. */
import { figure, finely, medianOf, table } from '../lib/statistics.mjs';

/** @typedef {import('./measure.mjs').ServerFigures} ServerFigures */

const head = [
  ...['size', 'server', 'start', 'open', 'key', 'of `lines`', 'of `library`', 'key, a finding comes or goes'],
  ...['new item', 'symbols', 'lag of 50 keys (answers)', 'CPU of a key', 'MB, opened', 'MB, edited'],
];

/** @param {ServerFigures[]} all */
export function serverTable(all) {
  const rows = all.map((each) => [
    `${each.size}×`,
    each.name,
    ...[each.start, each.open].map((times) => figure(medianOf(times))),
    finely(each.words),
    ...['lines', 'library'].map((floor) =>
      ratio(medianOf(each.words), medianOf(find(all, floor, each.size).words)),
    ),
    ...[each.mistakes, each.items, each.symbols].map(finely),
    `${figure(each.lag)} (${each.answers})`,
    ...[each.cpu, each.memoryAtOpen, each.memoryAtEnd].map(figure),
  ]);
  return table(head, rows);
}

/** How the medians grow from the smallest to the largest size. @param {ServerFigures[]} all */
export function growthTable(all) {
  const sizes = [...new Set(all.map(({ size }) => size))];
  const [first, last] = [sizes.at(0) ?? 1, sizes.at(-1) ?? 1];
  if (first === last) return '';
  const names = [...new Set(all.map(({ name }) => name))];
  const kinds = /** @type {const} */ (['open', 'words', 'mistakes', 'items', 'symbols']);
  const rows = names.map((name) => {
    const [small, large] = [find(all, name, first), find(all, name, last)];
    const grown = kinds.map((kind) => ratio(medianOf(large[kind]), medianOf(small[kind])));
    return [name, ...grown, ratio(large.cpu, small.cpu), ratio(large.memoryAtOpen, small.memoryAtOpen)];
  });
  const columns = [
    'open',
    'key',
    'key, a finding comes or goes',
    'new item',
    'symbols',
    'CPU of a key',
    'MB',
  ];
  return table([`growth ${first}× → ${last}×`, ...columns], rows);
}

/** @param {ServerFigures[]} all @param {string} name @param {number} size @returns {ServerFigures} */
export function find(all, name, size) {
  const found = all.find((each) => each.name === name && each.size === size);
  if (found === undefined) throw new Error(`${name} was not measured at ${size}×.`);
  return found;
}

/** @param {number} value @param {number} floor */
const ratio = (value, floor) => `${figure(value / floor)}×`;
