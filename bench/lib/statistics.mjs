/** @typedef {{ median: number, p95: number, count: number }} Summary */

/** @param {number[]} values @returns {Summary} */
export function summarize(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return { median: at(0.5) ?? NaN, p95: at(0.95) ?? NaN, count: sorted.length };
}

/** `12 (15)`: the median and, in brackets, the 95th percentile, in milliseconds. @param {number[]} values */
export function inShort(values) {
  const { median, p95, count } = summarize(values);
  return count === 0 ? '—' : `${median.toFixed(0)} (${p95.toFixed(0)})`;
}

/** A figure with its significant digits: `0.34`, `3.4`, `34`. @param {number} value */
export function figure(value) {
  if (!Number.isFinite(value)) return '—';
  return value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);
}

/** `0.34 (0.51)`: as `inShort`, for what takes less than milliseconds. @param {number[]} values */
export function finely(values) {
  const { median, p95, count } = summarize(values);
  return count === 0 ? '—' : `${figure(median)} (${figure(p95)})`;
}

/** @param {number[]} values */
export const medianOf = (values) => summarize(values).median;

/** A Markdown table. @param {string[]} head @param {string[][]} rows */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
