import type { Item, SiblingGroup } from '../../report/outline/result/outline';
import { canonicalForm, markerKinds, writeMarker, type MarkerKind } from '../../report/marker';
import { defineStatistic } from '../report-statistic';
import { fixesInDocument } from '../lib/document-fixes';
import { defineRule, type LineEdit, type RuleFix, type MessageIdOf } from '../rule';
import { markerText, rewrite } from './lib/marker-edits';
import { usualMarkers, type UsualMarkers } from './lib/forms';
import { numberingSkip as messages } from '../../../l10n/messages/rules/numbering/skip';

type MessageId = MessageIdOf<typeof messages>;

type Pair = `${MarkerKind}>${MarkerKind}`;

/** For each pair of kinds, above and below, the one that this report nests between them elsewhere. */
const levelsBetween = defineStatistic<ReadonlyMap<Pair, MarkerKind>>({
  *count({ groups }) {
    for (const group of groups) {
      const above = group.items[0]?.parent?.group.kind;
      if (above !== undefined) yield `${above}>${group.kind}`;
    }
  },
  summarize(counts) {
    const nested = new Map<MarkerKind, MarkerKind[]>();
    for (const above of markerKinds) {
      nested.set(
        above,
        markerKinds.filter((kind) => counts.has(`${above}>${kind}`)),
      );
    }
    const between = new Map<Pair, MarkerKind>();
    for (const [above, kinds] of nested) {
      for (const below of kinds) {
        const kind = kinds.find((one) => one !== below && nested.get(one)?.includes(below) === true);
        if (kind !== undefined) between.set(`${above}>${below}`, kind);
      }
    }
    return between;
  },
});

/** Items whose markers leave out a level that the report uses elsewhere. */
export const numberingSkip = defineRule({
  id: 'numbering/skip',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong:
    '一、綜合規劃司\n(一) 施政計畫\n1、完成初稿。\n2、完成審查。\n二、資訊處\n1、完成移轉。\n2、完成測試。',
  right:
    '一、綜合規劃司\n(一) 施政計畫\n1、完成初稿。\n2、完成審查。\n二、資訊處\n(一) 完成移轉。\n(二) 完成測試。',
  statistics: [levelsBetween, usualMarkers],
  check({ groups }, report, { summaryOf }) {
    const between = summaryOf(levelsBetween);
    const usual = summaryOf(usualMarkers);
    for (const group of groups) {
      const [first] = group.items;
      const parent = first?.parent;
      if (first === undefined || parent === undefined) continue;
      // Circled digits count at any level; where the first item is missing, so may be the level above it.
      if (group.kind === '①' || first.violation !== undefined) continue;
      const kind = between.get(`${parent.group.kind}>${group.kind}`);
      if (kind === undefined) continue;
      const form = usual.get(kind)?.form ?? canonicalForm(kind);
      const expected = writeMarker(kind, 1, form) ?? kind;
      report({
        line: first.line,
        span: first.reading.span,
        message: 'skip',
        data: { parent: markerText(parent.reading), marker: markerText(first.reading), expected },
        fixes: fixesInDocument(first, (item) => fixes(item, usual, kind, expected)),
      });
    }
  },
});

function fixes(first: Item, usual: UsualMarkers, kind: MarkerKind, expected: string): RuleFix<MessageId>[] {
  const inserted: LineEdit = { line: first.line, span: { start: 0, end: 0 }, newText: `${expected}\n` };
  const found: RuleFix<MessageId>[] = [{ title: 'insert', data: { expected }, edits: [inserted] }];
  const promoted = promote(first.group, usual, kind);
  if (promoted !== undefined) found.unshift({ title: 'promote', edits: promoted, preferred: true });
  return found;
}

/** The group takes the level that was jumped over, and what is below it the level it leaves. */
function promote(group: SiblingGroup, usual: UsualMarkers, kind: MarkerKind): LineEdit[] | undefined {
  const edits: LineEdit[] = [];
  for (const item of group.items) {
    const edit = rewrite(item, kind, item.number, usual.get(kind));
    if (edit === undefined) return undefined;
    edits.push(edit);
    for (const below of new Set(item.children.map((child) => child.group))) {
      const moved = promote(below, usual, group.kind);
      if (moved === undefined) return undefined;
      for (const edit of moved) edits.push(edit);
    }
  }
  return edits;
}
