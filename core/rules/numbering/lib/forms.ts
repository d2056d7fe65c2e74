import type { MarkerForm, MarkerKind, MarkerReading } from '../../../report/marker';
import { defineStatistic } from '../../report-statistic';

/** How a kind of marker is usually written in a report. */
export interface UsualMarker {
  readonly form: MarkerForm;
  /** The blanks after it. */
  readonly gap: string;
}

/** The usual way of writing of each kind that has one. */
export type UsualMarkers = ReadonlyMap<MarkerKind, UsualMarker>;

/** The usual way of writing each kind of marker; kinds that are written in no way more than in others have none. */
export const usualMarkers = defineStatistic<UsualMarkers>({
  *count({ items }) {
    for (const { reading, gap } of items) {
      if (isWrittenSo(reading)) yield JSON.stringify([reading.kind, reading.form, gap]);
    }
  },
  summarize(counts) {
    const uses = [...counts].map(([word, count]) => {
      const [kind, form, gap] = JSON.parse(word) as [MarkerKind, MarkerForm, string];
      return { word, count, kind, form, gap, key: formKey(form) };
    });
    // Of what is used as much, one has to be chosen: not by the order in which it was typed.
    uses.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    const usual = new Map<MarkerKind, UsualMarker>();
    for (const kind of [...new Set(uses.map((use) => use.kind))].sort()) {
      const own = uses.filter((use) => use.kind === kind);
      const key = prevailing(own);
      const most = own.find((use) => use.key === key);
      // One half bracket alone is a mistake, and not a way of writing.
      const isMistake = most !== undefined && isHalf(most) && countOf(own, most.key) === 1;
      if (most !== undefined && !isMistake) usual.set(kind, { form: most.form, gap: most.gap });
    }
    return usual;
  },
});

/** Whether the marker has a closing bracket only. Enclosed numerals (⑴) have none. */
export function isHalf({ kind, form }: { kind: MarkerKind; form: MarkerForm }): boolean {
  return kind.startsWith('(') && form.open === '' && form.writing !== 'enclosed';
}

function countOf(uses: readonly { key: string; count: number }[], key: string): number {
  return uses.reduce((sum, use) => sum + (use.key === key ? use.count : 0), 0);
}

/** Half a bracket may be how a list is written throughout: `a)`, `1)`. */
function isWrittenSo({ flaw }: MarkerReading): boolean {
  return flaw === undefined || flaw === 'unopened';
}

/** The key that occurs more often than each other; `undefined` where two occur as often. */
function prevailing(uses: readonly { key: string; count: number }[]): string | undefined {
  const totals = new Map<string, number>();
  for (const { key, count } of uses) totals.set(key, (totals.get(key) ?? 0) + count);
  const [[most, total] = [undefined, 0], [, second] = [undefined, 0]] = [...totals].sort(
    (a, b) => b[1] - a[1],
  );
  return total > second ? most : undefined;
}

/** 一○ and 十 are both right: how a Han numeral is written is not a matter of style. */
export function formKey(form: MarkerForm): string {
  const writing = form.writing === 'places' ? 'han' : form.writing;
  return `${form.open}${writing}${form.close}`;
}
