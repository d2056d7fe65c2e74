import type { Item } from '../../report/outline/outline';
import { writeMarker, type MarkerForm } from '../../report/marker';
import type { Report } from '../../report/report';
import { defineRule, type LineEdit, type Mistake, type RuleFix } from '../rule';
import { formKey, formsIn, usualForm } from './forms';
import { markerText } from './marker-edits';

type Message = 'unusual' | 'here' | 'everywhere';

export const numberingStyle = defineRule<Message>({
  id: 'numbering/style',
  scope: 'report',
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
  check(report, say) {
    for (const [kind, forms] of formsIn(report)) {
      const usual = usualForm(report, kind);
      if (usual === undefined) continue;
      for (const [key, { items }] of forms) {
        if (key === formKey(usual)) continue;
        for (const item of items) check(report, item, usual, say);
      }
    }
  },
});

function check(report: Report, item: Item, usual: MarkerForm, say: (mistake: Mistake<Message>) => void): void {
  const edit = restyle(item, usual);
  // ① to ⑳ end where plain numerals go on: what cannot be written the usual way is not asked for.
  if (edit === undefined) return;
  say({
    line: item.line,
    span: item.reading.span,
    message: 'unusual',
    data: { marker: markerText(item.reading), usual: edit.newText },
    fixes: () => fixes(report, item, edit, usual),
  });
}

function fixes(report: Report, item: Item, edit: LineEdit, usual: MarkerForm): RuleFix<Message>[] {
  const forms = formsIn(report).get(item.reading.kind)?.values() ?? [];
  const others = [...forms].flatMap(({ form, items }) => (formKey(form) === formKey(usual) ? [] : items));
  const edits = others.map((other) => restyle(other, usual)).filter((found) => found !== undefined);
  const here: RuleFix<Message> = { title: 'here', data: { usual: edit.newText }, edits: [edit], preferred: true };
  return edits.length > 1 ? [here, { title: 'everywhere', edits, wide: true }] : [here];
}

function restyle(item: Item, usual: MarkerForm): LineEdit | undefined {
  const { kind, number, form, span } = item.reading;
  const writing = form.writing === 'places' && usual.writing === 'han' ? 'places' : usual.writing;
  const newText = writeMarker(kind, number, { ...usual, writing });
  return newText === undefined ? undefined : { line: item.line, span, newText };
}
