import type { Item } from '../../report/outline/outline';
import type { MarkerForm, MarkerKind } from '../../report/marker';
import type { Report } from '../../report/report';

/** How often each form of a kind is used, for one report. */
export type FormUse = ReadonlyMap<MarkerKind, ReadonlyMap<string, { form: MarkerForm; items: Item[] }>>;

const cache = new WeakMap<Report, FormUse>();

/** The forms of all markers without a flaw. Linear, once a report. */
export function formsIn(report: Report): FormUse {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const use = new Map<MarkerKind, Map<string, { form: MarkerForm; items: Item[] }>>();
  for (const item of report.outline.items) {
    const { kind, form, flaw } = item.reading;
    if (flaw !== undefined) continue;
    const forms = use.get(kind) ?? new Map<string, { form: MarkerForm; items: Item[] }>();
    use.set(kind, forms);
    const key = formKey(form);
    const entry = forms.get(key) ?? { form, items: [] };
    forms.set(key, entry);
    entry.items.push(item);
  }
  cache.set(report, use);
  return use;
}

/** 一○ and 十 are both right: how a Han numeral is written is no matter of style. */
export function formKey(form: MarkerForm): string {
  const writing = form.writing === 'places' ? 'han' : form.writing;
  return `${form.open}${writing}${form.close}`;
}

/** The form that the report uses most for a kind; `undefined` where none is used more than the others. */
export function usualForm(report: Report, kind: MarkerKind): MarkerForm | undefined {
  return usualItem(report, kind)?.reading.form;
}

/** An item of a kind written as the report mostly writes it; `undefined` where no form prevails. */
export function usualItem(report: Report, kind: MarkerKind): Item | undefined {
  const forms = [...(formsIn(report).get(kind)?.values() ?? [])].sort(
    (a, b) => b.items.length - a.items.length,
  );
  const [most, second] = forms;
  return most !== undefined && most.items.length > (second?.items.length ?? 0) ? most.items[0] : undefined;
}
