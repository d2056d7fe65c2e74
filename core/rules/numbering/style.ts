import type { Item } from '../../report/outline/result/outline';
import { writeMarker, type MarkerKind } from '../../report/marker';
import type { Report } from '../../report/report';
import { inWhole } from '../lib/whole-fixes';
import { defineRule, type LineEdit, type RuleFix } from '../rule';
import { formKey, usualMarkers, type UsualMarker, type UsualMarkers } from './lib/forms';
import { markerEdit, markerText } from './lib/marker-edits';

type Message = 'unusual' | 'here' | 'everywhere';

export const numberingStyle = defineRule<Message>({
  id: 'numbering/style',
  scope: 'section',
  severity: 'information',
  description: {
    'zh-TW': '標號的寫法與本報告多數同類標號不同（全形、半形，或頓號、句點）。',
    en: 'A marker is not written the way this report writes most of its kind.',
  },
  rationale: {
    'zh-TW': '各單位來稿彙整後，標號的全形與半形常不一致；統一之後，版面才整齊。',
    en: 'Reports put together from many hands mix half- and full-width markers; one form makes one page.',
  },
  wrong: '(一) 綜合規劃\n(二) 資料治理\n（三）資安防護',
  right: '(一) 綜合規劃\n(二) 資料治理\n(三) 資安防護',
  texts: {
    unusual: {
      'zh-TW': '標號寫法不一致：「{marker}」在本報告多寫成「{usual}」。',
      en: 'Not the usual form: this report mostly writes “{marker}” as “{usual}”.',
    },
    here: { 'zh-TW': '改為「{usual}」', en: 'Change to “{usual}”' },
    everywhere: { 'zh-TW': '全文同類標號統一寫法', en: 'Use the usual form throughout the report' },
  },
  statistics: [usualMarkers],
  check({ items }, say, { about }) {
    const usual = about(usualMarkers);
    for (const item of items) {
      const edit = restyled(item, usual);
      // ① to ⑳ end where plain numerals go on: what cannot be written the usual way is not asked for.
      if (edit === undefined) continue;
      say({
        line: item.line,
        span: item.reading.span,
        message: 'unusual',
        data: { marker: markerText(item.reading), usual: edit.newText.trim() },
        fixes: inWhole(item, (whole, report) => fixes(report, whole, usual)),
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

function fixes(report: Report, item: Item, usual: UsualMarkers): RuleFix<Message>[] {
  const own = restyled(item, usual);
  if (own === undefined) return [];
  const others = stylesIn(report, usual).get(item.reading.kind) ?? [];
  const here: RuleFix<Message> = {
    title: 'here',
    data: { usual: own.newText.trim() },
    edits: [own],
    preferred: true,
    safe: true,
  };
  return others.length > 1 ? [here, { title: 'everywhere', edits: () => others, wide: true }] : [here];
}

const known = new WeakMap<Report, { usual: UsualMarkers; edits: Map<MarkerKind, LineEdit[]> }>();

/** The edits that write all markers of a report as usual, by kind: made once, however many findings ask for them. */
function stylesIn(report: Report, usual: UsualMarkers): ReadonlyMap<MarkerKind, LineEdit[]> {
  const kept = known.get(report);
  if (kept?.usual === usual) return kept.edits;
  const edits = new Map<MarkerKind, LineEdit[]>();
  for (const item of report.outline.items) {
    const edit = restyled(item, usual);
    if (edit === undefined) continue;
    const ofKind = edits.get(item.reading.kind);
    if (ofKind === undefined) edits.set(item.reading.kind, [edit]);
    else ofKind.push(edit);
  }
  known.set(report, { usual, edits });
  return edits;
}

function restyle(item: Item, usual: UsualMarker): LineEdit | undefined {
  const { kind, number, form } = item.reading;
  const like = usual.form;
  const writing = form.writing === 'places' && like.writing === 'han' ? 'places' : like.writing;
  const marker = writeMarker(kind, number, { ...like, writing });
  return marker === undefined ? undefined : markerEdit(item, marker, usual);
}
