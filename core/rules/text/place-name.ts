import type { Span } from '../../report/text';
import { readCorrections } from '../date/lib/corrections';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { knownNamesIn } from './lib/known-names';
import { nearMissesIn } from './lib/near-misses';

type Message = 'near-miss' | 'change';

/** 山地門鄉, where 三地門鄉 is meant. */
export const textPlaceName = defineRule<Message>({
  id: 'text/place-name',
  scope: 'section',
  severity: 'warning',
  description: {
    'zh-TW': '縣市或鄉鎮市區的名稱誤寫一字，如山地門鄉。',
    en: 'The name of a county, city, township or district with one wrong character, such as 山地門鄉.',
  },
  rationale: {
    'zh-TW':
      '地名錯字多半是同音字或形近字，送出後難以察覺。只在與現行或舊有名稱相差一字、且別無他解時指出；不認得的地名不予置評。',
    en: 'A wrong character in a place name sounds or looks like the right one and is easily overlooked. Only names that are one character away from exactly one name of today or of former times are found.',
  },
  wrong: '本月赴屏東縣山地門鄉及基籠市辦理訪查。',
  right: '本月赴屏東縣三地門鄉及基隆市辦理訪查。',
  texts: {
    'near-miss': {
      'zh-TW': '查無「{text}」：應是「{right}」，地名須與現行或當時的行政區名稱一致。',
      en: 'There is no “{text}”: “{right}” is meant; a place is called by its name of today or of its time.',
    },
    change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
  },
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
          message: 'near-miss',
          data,
          fixes: [{ title: 'change', data, edits: [{ line, span, newText: right }], preferred: true }],
        });
      }
    });
  },
});

const missesOn = cachedPerLine(({ prose }) => nearMissesIn(prose));
