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

/** A Markdown table. @param {string[]} head @param {string[][]} rows */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
