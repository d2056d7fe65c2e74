import type { Item } from '../../report/outline/outline';
import { writeMarker } from '../../report/marker';
import type { Report } from '../../report/report';
import { defineRule, type LineEdit, type Mistake, type RuleFix } from '../rule';
import { formKey, formsIn, usualItem } from './forms';
import { markerEdit, markerText } from './marker-edits';

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
      const usual = usualItem(report, kind);
      if (usual === undefined) continue;
      for (const [key, { items }] of forms) {
        if (key === formKey(usual.reading.form)) continue;
        for (const item of items) {
          // A marker of the wrong level is replaced as a whole.
          if (item.slip?.type !== 'level') check(report, item, usual, say);
        }
      }
    }
  },
});

function check(report: Report, item: Item, usual: Item, say: (mistake: Mistake<Message>) => void): void {
  const edit = restyle(item, usual);
  // ① to ⑳ end where plain numerals go on: what cannot be written the usual way is not asked for.
  if (edit === undefined) return;
  say({
    line: item.line,
    span: item.reading.span,
    message: 'unusual',
    data: { marker: markerText(item.reading), usual: edit.newText.trim() },
    fixes: () => fixes(report, item, edit, usual),
  });
}

function fixes(report: Report, item: Item, edit: LineEdit, usual: Item): RuleFix<Message>[] {
  const forms = formsIn(report).get(item.reading.kind)?.values() ?? [];
  const others = [...forms].flatMap(({ form, items }) =>
    formKey(form) === formKey(usual.reading.form) ? [] : items,
  );
  const edits = others.map((other) => restyle(other, usual)).filter((found) => found !== undefined);
  const here: RuleFix<Message> = {
    title: 'here',
    data: { usual: edit.newText.trim() },
    edits: [edit],
    preferred: true,
    safe: true,
  };
  return edits.length > 1 ? [here, { title: 'everywhere', edits, wide: true }] : [here];
}

function restyle(item: Item, usual: Item): LineEdit | undefined {
  const { kind, number, form } = item.reading;
  const like = usual.reading.form;
  const writing = form.writing === 'places' && like.writing === 'han' ? 'places' : like.writing;
  const marker = writeMarker(kind, number, { ...like, writing });
  return marker === undefined ? undefined : markerEdit(item, marker, usual);
}
