import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryAt } from '../../../client/outline/node-at';
import { lineOf, type OutlineEntry } from '../../../client/outline/outline-diff';
import { ShownReport } from '../../../client/outline/shown-reports';
import { countFindings } from '../../../core/features/finding-counts';
import { unitOutline } from '../../../core/features/unit-outline';
import { ReportSession } from '../../../core/session/report-session';
import type { OutlineNode, OutlineResult } from '../../../protocol/outline';
import type { SectionContent } from '../../../core/report/section';
import { lint } from '../../../core/lint/linter';
import { block } from '../../support/outline-tree';
import { interestingEdit, interestingText } from '../../support/random-line-edits';
import { TypingGate } from '../../../client/findings/typing-gate';
import { runsOr } from '../../support/random-reports';

/** An open report, and a client's view that follows it. */
const createOutline = (text: string) => {
  const session = ReportSession.open(text, { locale: 'zh-TW', version: 1 });
  const view = new ShownReport('u', new TypingGate());
  const outline = (previous = view.resultId): OutlineResult => {
    session.lintSome(Infinity);
    return session.outline(previous);
  };
  return {
    session,
    view,
    outline,
    /** Inserts at the beginning of a line. */
    insert: (line: number, inserted: string): OutlineResult => {
      const start = { line, character: 0 };
      session.applyEdits([{ range: { start, end: start }, text: inserted }], 2);
      return outline();
    },
  };
};

/** What one sees of an item, and where it leads. */
const seen = (view: ShownReport, entries: readonly OutlineEntry[]): unknown =>
  entries.map((entry) => [
    [entry.label, entry.level, entry.findings, lineOf(view.model, entry)],
    seen(view, entry.children),
  ]);

const expected = (nodes: readonly OutlineNode[]): unknown =>
  nodes.map(({ label, level, findings, selectionRange, children }) => [
    [label, level, findings, selectionRange.start.line],
    expected(children),
  ]);

function assertInStep(view: ShownReport, session: ReportSession): void {
  const findings = lint(session.report, { locale: 'zh-TW', rules: {} });
  assert.deepEqual(seen(view, view.model.units), expected(unitOutline(session.report, findings)));
  assert.deepEqual(view.findings, countFindings(findings));
  const { byId } = view.model;
  for (const item of session.report.outline.items) {
    const atItem = entryAt(view.model, item.line, item.reading.span.start);
    assert.equal(atItem && lineOf(view.model, atItem), atItem && item.line);
    assert.equal(atItem && byId.get(atItem.id), atItem);
  }
}

const report = block(`
  案由：甲
  一、司
  (一) 甲
  (三) 丙
  二、處
  (一) 乙
  三、室
`);

describe('the outline of a report that is edited', () => {
  it('comes whole at first, and when the client’s result is not known', () => {
    const outline = createOutline(report);
    for (const previous of [undefined, 'of another server']) {
      const { incremental, firstLine, splices } = outline.outline(previous);
      assert.deepEqual([incremental, firstLine, splices[0]?.inserted.length], [false, 1, 3]);
    }
  });

  it('is sent again for the unit that was edited', () => {
    const outline = createOutline(report);
    outline.view.update(outline.outline());
    const { incremental, splices } = outline.insert(5, '註');
    assert.equal(incremental, true);
    assert.deepEqual(
      splices.map(({ start, deleteCount, inserted }) => [
        start,
        deleteCount,
        inserted.map(({ node }) => node.label),
      ]),
      [[1, 1, ['二、處']]],
    );
  });

  it('is not sent again for units that only move', () => {
    const outline = createOutline(report);
    outline.view.update(outline.outline());
    const result = outline.insert(0, '前言\n');
    assert.deepEqual([result.firstLine, result.splices], [2, []]);
    outline.view.update(result);
    assertInStep(outline.view, outline.session);
  });

  it('keeps the ids of the others when a unit of the same number is put before them', () => {
    const outline = createOutline(report);
    outline.view.update(outline.outline());
    const before = new Map(outline.view.model.units.map(({ label, id }) => [label, id]));
    outline.view.update(outline.insert(1, '二、新處\n(一) 丁\n'));
    const units = new Map(outline.view.model.units.map(({ label, id }) => [label, id]));
    assert.equal(units.size, 4);
    for (const [label, id] of before) assert.equal(units.get(label), id);
  });

  it('adds up to the whole, and units that stay keep their ids', () => {
    const edits = fc.array(interestingEdit, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(interestingText(20), edits, (text, changes) => {
        const { session, view, outline } = createOutline(text);
        view.update(outline());
        assertInStep(view, session);
        for (const change of changes) {
          const before = idsOf(session, view);
          session.applyEdits([change], session.version + 1);
          view.update(outline());
          assertInStep(view, session);
          const after = idsOf(session, view);
          for (const [content, id] of after) assert.equal(before.get(content) ?? id, id);
          assert.equal(new Set(after.values()).size, view.model.units.length);
        }
      }),
      { numRuns: runsOr(60) },
    );
  });
});

function idsOf(session: ReportSession, view: ShownReport): Map<SectionContent, string> {
  const units = session.report.contents.filter(({ items }) => items.some(({ level }) => level === 1));
  return new Map(units.map((content, index) => [content, view.model.units[index]!.id]));
}
