import { expectDefined } from '../../report/expect';
import { canonicalForm, writeMarker, type MarkerForm, type MarkerReading } from '../../report/marker';
import { defineRule } from '../rule';
import { isHalf, usualMarkers } from './lib/forms';
import { markerEdit } from './lib/marker-edits';
import { numberingBracket as messages } from '../../../l10n/messages/rules/numbering/bracket';

/** A marker with half a pair of brackets, or with halves of two widths. */
export const numberingBracket = defineRule({
  id: 'numbering/bracket',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '(1) 受理申請。\n(2）現場查核。',
  right: '(1) 受理申請。\n(2) 現場查核。',
  statistics: [usualMarkers],
  check({ items, lines }, report, { summaryOf }) {
    for (const item of items) {
      const { line, reading, violation } = item;
      // A marker of the wrong level is replaced as a whole.
      if (reading.flaw === undefined || violation?.type === 'level') continue;
      const usual = summaryOf(usualMarkers).get(reading.kind);
      // A list that writes `a)` throughout is right.
      if (reading.flaw === 'unopened' && usual !== undefined && isHalf({ kind: reading.kind, ...usual }))
        continue;
      const form = usual?.form ?? canonicalForm(reading.kind);
      const { start, end } = reading.span;
      const marker = expectDefined(lines[line]?.text.slice(start, end), 'line of an item', '');
      const inForm = writeMarker(reading.kind, reading.number, writable(form, reading));
      const expected = expectDefined(inForm, 'text of a marker in its usual form', marker);
      report({
        line,
        span: reading.span,
        message: messageIds[reading.flaw],
        data: { marker, expected },
        fixes: [
          {
            title: 'change',
            data: { expected },
            edits: [markerEdit(item, expected, usual)],
            preferred: true,
            safe: reading.flaw !== 'mark',
          },
        ],
      });
    }
  },
});

const messageIds = { mixed: 'mixed', unopened: 'half', unclosed: 'half', mark: 'mark' } as const;

/** Enclosed numerals (⑴) have no brackets to mend: then the canonical form serves. */
function writable(form: MarkerForm, reading: MarkerReading): MarkerForm {
  return form.writing === 'enclosed' ? canonicalForm(reading.kind) : form;
}
