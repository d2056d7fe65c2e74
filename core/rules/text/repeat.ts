import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { knownNamesIn } from './lib/known-names';
import { repeatsIn } from './lib/repeats';
import { wordsOf } from './lib/verbatim';
import { textRepeat as messages } from '../../../l10n/messages/rules/text/repeat';

/** 屏東屏東縣, where 屏東縣 is meant. */
export const textRepeat = defineRule({
  id: 'text/repeat',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '請各單位確實確實查填，並赴屏東屏東縣獅子鄉訪查。',
  right: '請各單位確實查填，並赴屏東縣獅子鄉訪查。',
  check(section, report, { knownNames }) {
    section.lines.forEach((own, line) => {
      const repeats = repeatsOn(own);
      if (repeats.length === 0) return;
      const isKnown = knownNamesIn(own.prose, knownNames);
      for (const { text, start, end, isName } of repeats) {
        const span: Span = { start, end };
        if (isKnown(span)) continue;
        report({
          line,
          span,
          message: isName ? 'name' : 'word',
          data: { text },
          ...(isName ? { severity: 'warning' } : {}),
          fixes: [{ title: 'once', data: { text }, edits: [{ line, span, newText: '' }], preferred: true }],
        });
      }
    });
  },
});

const repeatsOn = cachedPerLine((line) => repeatsIn(wordsOf(line)));
