import { inlineRuns, type Run } from '../inline';
import { escapeHtml, escapeVisibly } from './escape';

/** The HTML of a line's text: bold, links, and everything else escaped. */
export function renderInline(text: string): string {
  return inlineRuns(text).map(renderRun).join('');
}

function renderRun(run: Run): string {
  const text = escapeVisibly(run.text);
  const linked = run.href === undefined ? text : `<a href="${escapeHtml(run.href)}">${text}</a>`;
  return run.bold ? `<strong>${linked}</strong>` : linked;
}
