import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptyOutline,
  lineOf,
  updateOutline,
  type OutlineEntry,
  type OutlineModel,
} from '../../client/outline/outline-diff';
import type { OutlineNode, OutlineUnit } from '../../protocol/outline';
import { answerOf, placedUnits } from '../support/outline-answers';
import { outline } from './outline-nodes';

const whole = (text: string) => answerOf(outline(text));

const report = `
  u1 一、 司
    a (一) 甲案
      a1 1、 細項
      a2 2、 細項
    b (二) 乙案
  u2 二、 處
    c (一) 丙案
`;

/** The ids that are drawn again when `before` becomes `after`. */
function redrawn(before: string, after: string): string[] | undefined {
  const model = emptyOutline();
  updateOutline(model, whole(before));
  return updateOutline(model, whole(after))?.map(({ id }) => id);
}

describe('client: updateOutline', () => {
  it('draws everything at first', () => {
    const model = emptyOutline();
    assert.equal(updateOutline(model, whole(report)), undefined);
    assert.deepEqual(
      model.units.map(({ id }) => id),
      ['u1', 'u2'],
    );
    assert.deepEqual([...model.byId.keys()], ['u1', 'a', 'a1', 'a2', 'b', 'u2', 'c']);
  });

  it('draws nothing when nothing that shows has changed', () => {
    assert.deepEqual(redrawn(report, report), []);
  });

  it('takes over ranges without drawing', () => {
    const model = emptyOutline();
    updateOutline(model, whole(report));
    const lower = outline(report);
    const move = (node: OutlineNode): void => {
      for (const place of [node.range, node.selectionRange]) {
        place.start = { ...place.start, line: place.start.line + 7 };
        place.end = { ...place.end, line: place.end.line + 7 };
      }
      node.children.forEach(move);
    };
    lower.forEach(move);
    assert.deepEqual(updateOutline(model, answerOf(lower)), []);
    assert.equal(lineOf(model, model.byId.get('c')!), 13);
  });

  it('draws the row whose title or marker changed', () => {
    assert.deepEqual(redrawn(report, report.replace('丙案', '丁案')), ['c']);
    assert.deepEqual(redrawn(report, report.replace('2、 細', '3、 細')), ['a2']);
  });

  it('draws the topmost row whose count changed, once', () => {
    assert.deepEqual(redrawn(report, report.replace('2、 細項', '2、 細項!')), ['u1']);
  });

  it('draws the item whose children changed', () => {
    assert.deepEqual(redrawn(report, report.replace('      a2 2、 細項\n', '')), ['a']);
    assert.deepEqual(redrawn(report, report.replace('    c (一)', '    n (一) 新案\n    c (二)')), ['u2']);
  });

  it('draws both places when an item moves', () => {
    const moved = report
      .replace('    b (二) 乙案\n', '')
      .replace('    c (一)', '    b (二) 乙案\n    c (一)');
    assert.deepEqual(redrawn(report, moved), ['u1', 'u2']);
  });

  it('draws everything when the units changed', () => {
    assert.equal(redrawn(report, report.replace('  u2', '  u3')), undefined);
    assert.equal(redrawn(report, ''), undefined);
    assert.deepEqual(redrawn('', ''), []);
  });

  it('keeps the objects by id, and forgets items that are gone', () => {
    const model = emptyOutline();
    updateOutline(model, whole(report));
    const { byId } = model;
    updateOutline(model, whole(report.replace('    b (二) 乙案\n', '').replace('丙案', '丁案')));
    assert.equal(model.byId.get('c'), byId.get('c'));
    assert.equal(model.byId.get('c')?.title, '丁案');
    assert.equal(model.byId.has('b'), false);
  });

  it('always holds what came last, and draws all that differs', () => {
    const nodes = fc.array(fc.tuple(fc.nat(9), fc.nat(2), fc.nat(2)), { maxLength: 10 }).map((rows) => {
      const unique = rows.filter(([id], index) => rows.findIndex(([other]) => other === id) === index);
      let level = -1;
      const lines = unique.map(([id, wanted, title]) => {
        level = Math.min(wanted, level + 1);
        return `${'  '.repeat(level)}n${id} 一、 ${['甲', '乙', '丙!'][title]!}`;
      });
      return lines.join('\n');
    });
    fc.assert(
      fc.property(nodes, nodes, (before, after) => {
        const model = emptyOutline();
        updateOutline(model, whole(before));
        const rows = drawn(model.units);
        const changed = updateOutline(model, whole(after));
        assert.deepEqual(placedUnits(unitsOf(model), model.starts[0] ?? 0), outline(after));
        assert.deepEqual(redraw(rows, changed, model.units), drawn(model.units));
      }),
    );
  });
});

/** A view as it stands on the screen: id, row and rows below. */
interface Drawn {
  row: string;
  children: Map<string, Drawn>;
}

function drawn(entries: readonly OutlineEntry[]): Map<string, Drawn> {
  return new Map(entries.map((entry) => [entry.id, drawnEntry(entry)]));
}

function drawnEntry(entry: OutlineEntry): Drawn {
  return { row: `${entry.marker}${entry.title}${entry.findings.error}`, children: drawn(entry.children) };
}

/** Does what the editor does with the answer: draws the changed entries, where they stood, and what is below them. */
function redraw(
  view: Map<string, Drawn>,
  changed: OutlineEntry[] | undefined,
  units: readonly OutlineEntry[],
): Map<string, Drawn> {
  if (!changed) return drawn(units);
  const byId = new Map(changed.map((entry) => [entry.id, entry]));
  const again = (rows: Map<string, Drawn>): Map<string, Drawn> =>
    new Map(
      [...rows].map(([id, row]) => {
        const entry = byId.get(id);
        return [id, entry ? drawnEntry(entry) : { row: row.row, children: again(row.children) }];
      }),
    );
  return again(view);
}

function unitsOf({ units, lineCounts }: OutlineModel): OutlineUnit[] {
  return plain(units).map((node, index) => ({ node, lineCount: lineCounts[index]! }));
}

function plain(entries: readonly OutlineEntry[]): OutlineNode[] {
  return entries.map(({ parent, ...node }) => {
    for (const child of node.children) assert.equal(child.parent?.id, node.id);
    assert.ok(parent === undefined || parent.children.some(({ id }) => id === node.id));
    return { ...node, children: plain(node.children) };
  });
}
