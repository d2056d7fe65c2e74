import type { Item } from '../../report/outline/result/outline';
import { writeMarker, type MarkerKind } from '../../report/marker';
import { cached } from '../../report/cache';
import type { Report } from '../../report/report';
import { fixesInDocument } from '../lib/document-fixes';
import { defineRule, type LineEdit, type RuleFix, type MessageIdOf } from '../rule';
import { formKey, usualMarkers, type UsualMarker, type UsualMarkers } from './lib/forms';
import { markerEdit, markerText } from './lib/marker-edits';
import { numberingStyle as messages } from '../../../l10n/messages/rules/numbering/style';

type MessageId = MessageIdOf<typeof messages>;

/** A marker that is written in another way than the others of its kind. */
export const numberingStyle = defineRule({
  id: 'numbering/style',
  scope: 'section',
  severity: 'information',
  messages,
  wrong: '(一) 綜合規劃\n(二) 資料治理\n（三）資安防護',
  right: '(一) 綜合規劃\n(二) 資料治理\n(三) 資安防護',
  statistics: [usualMarkers],
  check({ items }, report, { summaryOf }) {
    const usual = summaryOf(usualMarkers);
    for (const item of items) {
      const edit = restyled(item, usual);
      // ① to ⑳ end where plain numerals go on: what cannot be written the usual way is not asked for.
      if (edit === undefined) continue;
      report({
        line: item.line,
        span: item.reading.span,
        message: 'unusual',
        data: { marker: markerText(item.reading), usual: edit.newText.trim() },
        fixes: fixesInDocument(item, (whole, report) => fixes(report, whole, usual)),
      });
    }
  },
});

/** The edit that writes a marker as usual; `undefined` where it is, or cannot be. */
function restyled(item: Item, usual: UsualMarkers): LineEdit | undefined {
  const { kind, form, flaw } = item.reading;
  const like = usual.get(kind);
  // A marker of the wrong level is replaced as a whole.
  if (like === undefined || flaw !== undefined || item.violation?.type === 'level') return undefined;
  return formKey(form) === formKey(like.form) ? undefined : restyle(item, like);
}

function fixes(report: Report, item: Item, usual: UsualMarkers): RuleFix<MessageId>[] {
  const own = restyled(item, usual);
  if (own === undefined) return [];
  const others = editsIn(report, usual).get(item.reading.kind) ?? [];
  const here: RuleFix<MessageId> = {
    title: 'here',
    data: { usual: own.newText.trim() },
    edits: [own],
    preferred: true,
    safe: true,
  };
  return others.length > 1
    ? [here, { title: 'everywhere', edits: () => [...others], mends: others }]
    : [here];
}

type EditsByKind = ReadonlyMap<MarkerKind, readonly LineEdit[]>;

/** The edits of each report, by what is usual in it. */
const editsByUsual = cached<Report, WeakMap<UsualMarkers, EditsByKind>>(() => new WeakMap());

/** The edits that write all markers of a report as usual, by kind: made once for all findings. Linear. */
function editsIn(report: Report, usual: UsualMarkers): EditsByKind {
  let edits = editsByUsual(report).get(usual);
  if (edits === undefined) editsByUsual(report).set(usual, (edits = restyleAll(report, usual)));
  return edits;
}

function restyleAll({ outline }: Report, usual: UsualMarkers): EditsByKind {
  const edits = new Map<MarkerKind, LineEdit[]>();
  for (const item of outline.items) {
    const edit = restyled(item, usual);
    if (edit === undefined) continue;
    const ofKind = edits.get(item.reading.kind);
    if (ofKind === undefined) edits.set(item.reading.kind, [edit]);
    else ofKind.push(edit);
  }
  return edits;
}

function restyle(item: Item, usual: UsualMarker): LineEdit | undefined {
  const { kind, number, form } = item.reading;
  const like = usual.form;
  const writing = form.writing === 'places' && like.writing === 'han' ? 'places' : like.writing;
  const marker = writeMarker(kind, number, { ...like, writing });
  return marker === undefined ? undefined : markerEdit(item, marker, usual);
}
