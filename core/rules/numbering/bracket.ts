import { canonicalForm, writeMarker, type MarkerForm, type MarkerReading } from '../../report/marker';
import { defineRule } from '../rule';
import { usualMarkers } from './lib/forms';
import { markerEdit } from './lib/marker-edits';

export const numberingBracket = defineRule<'mixed' | 'half' | 'change'>({
  id: 'numbering/bracket',
  scope: 'section',
  severity: 'warning',
  description: {
    'zh-TW': '標號的括號一半全形、一半半形，或只有一半。',
    en: 'A marker’s brackets are of two widths, or only one of them is there.',
  },
  rationale: {
    'zh-TW': '括號不成對，紙本上一看就是疏漏；程式比對項次時也會出錯。',
    en: 'An unmatched bracket shows at once on paper, and trips everything that reads the numbers.',
  },
  wrong: '(1) 受理申請。\n(2）現場查核。',
  right: '(1) 受理申請。\n(2) 現場查核。',
  texts: {
    mixed: {
      'zh-TW': '標號的括號全形與半形混用：「{marker}」應為「{expected}」。',
      en: 'The brackets are of two widths: “{marker}” should be “{expected}”.',
    },
    half: {
      'zh-TW': '標號的括號不成對：「{marker}」應為「{expected}」。',
      en: 'Half of the brackets is missing: “{marker}” should be “{expected}”.',
    },
    change: { 'zh-TW': '改為「{expected}」', en: 'Change to “{expected}”' },
  },
  statistics: [usualMarkers],
  check({ items, lines }, say, { about }) {
    for (const item of items) {
      const { line, reading, violation } = item;
      // A marker of the wrong level is replaced as a whole.
      if (reading.flaw === undefined || violation?.type === 'level') continue;
      const usual = about(usualMarkers).get(reading.kind);
      const form = usual?.form ?? canonicalForm(reading.kind);
      const expected = writeMarker(reading.kind, reading.number, writable(form, reading)) ?? '';
      const { start, end } = reading.span;
      say({
        line,
        span: reading.span,
        message: reading.flaw === 'mixed' ? 'mixed' : 'half',
        data: { marker: lines[line]?.text.slice(start, end) ?? '', expected },
        fixes: [
          {
            title: 'change',
            data: { expected },
            edits: [markerEdit(item, expected, usual)],
            preferred: true,
            safe: true,
          },
        ],
      });
    }
  },
});

/** Enclosed numerals (⑴) have no brackets to mend: then the canonical form serves. */
function writable(form: MarkerForm, reading: MarkerReading): MarkerForm {
  return form.writing === 'enclosed' ? canonicalForm(reading.kind) : form;
}
