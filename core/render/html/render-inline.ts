import type { Run } from '../inline';
import { escapeHtml, escapeVisibly } from './escape';

/** The HTML of runs of text: bold, links, and everything else escaped. */
export function renderRuns(runs: readonly Run[]): string {
  return runs.map(renderRun).join('');
}

/**
 * The HTML of lines, each an element of its own, that together hold the text. The spaces that a line ends with are set
 * apart: on paper they take no room.
 */
export function renderLines(lines: readonly (readonly Run[])[]): string {
  return lines
    .map((line, index) => `<span class="line">${renderLine(line, index === lines.length - 1)}</span>`)
    .join('');
}

function renderLine(line: readonly Run[], isLast: boolean): string {
  const last = line.at(-1);
  const text = last?.text.trimEnd() ?? '';
  if (isLast || last === undefined || text === last.text) return renderRuns(line);
  const ink = text === '' ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text }];
  return `${renderRuns(ink)}<span class="end">${escapeHtml(last.text.slice(text.length))}</span>`;
}

function renderRun(run: Run): string {
  const text = escapeVisibly(run.text);
  const linked = run.href === undefined ? text : `<a href="${escapeHtml(run.href)}">${text}</a>`;
  return run.bold ? `<strong>${linked}</strong>` : linked;
}
