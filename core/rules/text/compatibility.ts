import { cached, cachedPerLine } from '../../report/cache';
import { foldCompatible } from '../../report/compatibility';
import type { Line } from '../../report/line';
import type { Report } from '../../report/report';
import type { Span } from '../../report/text';
import { defineRule, type LineEdit } from '../rule';
import { codesOf } from './lib/codes';
import { wordsOf } from './lib/verbatim';
import { textCompatibility as messages } from '../../../l10n/messages/rules/text/compatibility';

/** ⽉, a radical, where 月 is meant: what a PDF leaves. */
export const textCompatibility = defineRule({
  id: 'text/compatibility',
  scope: 'section',
  severity: 'information',
  messages,
  wrong: '訂於112年12⽉7⽇召開會議。',
  right: '訂於112年12月7日召開會議。',
  check({ lines }, report) {
    for (const run of runsIn(lines)) {
      const { line, span, text, right } = run;
      report({
        line,
        span,
        message: 'looksAlike',
        data: { text, right, code: codesOf(text) },
        fixes: ({ document, start }) => {
          const all = runsOf(document);
          const everywhere = (): LineEdit[] => all.map((other) => editOf(other, -start));
          return [
            { title: 'change', data: { right }, edits: [editOf(run)], preferred: true, safe: true },
            ...(all.length > 1 ? [{ title: 'everywhere' as const, edits: everywhere, mends: all }] : []),
          ];
        },
      });
    }
  },
});

interface Run {
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  readonly right: string;
}

function runsIn(lines: readonly Line[]): Run[] {
  return lines.flatMap((own, line) => runsOn(own).map((run) => ({ ...run, line })));
}

/** Those of a whole report, read once for all findings. */
const runsOf = cached(({ lines }: Report) => runsIn(lines));

/** A line about such characters may mean them. */
const speaksOfForms = /部首|偏旁|字形|相容字/;
const candidates = /[\u2e80-\u2fdf\uf900-\ufaff]+/g;

/** The characters side by side for which there is a usual one. */
const runsOn = cachedPerLine((line): Omit<Run, 'line'>[] => {
  if (line.prose.search(candidates) < 0 || speaksOfForms.test(line.prose)) return [];
  return [...wordsOf(line).matchAll(candidates)].flatMap(({ 0: text, index }) => {
    const right = foldCompatible(text);
    if (right === text) return [];
    const span = { start: index, end: index + text.length };
    return [{ span, text, right }];
  });
});

function editOf({ line, span, right }: Run, by = 0): LineEdit {
  return { line: line + by, span, newText: right };
}
