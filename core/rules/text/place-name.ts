import type { Span } from '../../report/text';
import { readCorrections } from '../date/lib/corrections';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { knownNamesIn } from './lib/known-names';
import { nearMissesIn } from './lib/near-misses';
import { wordsOf } from './lib/verbatim';
import { textPlaceName as messages } from '../../../l10n/messages/rules/text/place-name';

/** 山地門鄉, where 三地門鄉 is meant. */
export const textPlaceName = defineRule({
  id: 'text/place-name',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本月赴屏東縣山地門鄉及基籠市辦理訪查。',
  right: '本月赴屏東縣三地門鄉及基隆市辦理訪查。',
  check(section, report, { knownNames }) {
    const corrections = readCorrections(section);
    section.lines.forEach((own, line) => {
      const misses = missesOn(own);
      if (misses.length === 0) return;
      const { prose, text } = own;
      const isKnown = knownNamesIn(prose, knownNames);
      for (const { start, end, right } of misses) {
        const span: Span = { start, end };
        if (isKnown(span) || corrections.covers(line, span)) continue;
        const data = { text: text.slice(start, end), right };
        report({
          line,
          span,
          message: 'nearMiss',
          data,
          fixes: [{ title: 'change', data, edits: [{ line, span, newText: right }], preferred: true }],
        });
      }
    });
  },
});

const missesOn = cachedPerLine((line) => nearMissesIn(wordsOf(line)));
