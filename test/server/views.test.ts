import assert from 'node:assert/strict';
import { spliced } from '../../protocol/splices';
import { drawnTextOf } from '../support/drawn-blocks';
import type { PreviewBlock, PreviewResult } from '../../protocol/preview';
import { writeHan } from '../../core/report/numerals';
import { serverFor, until } from './server';

const lines = [
  '會議名稱：業務辦理情形檢討會議',
  '',
  '一、綜合規劃司',
  '(一) 計畫管考',
  '1、甲案',
  '2、乙案',
  '4、丁案',
  '(二) 國會聯絡',
  '二、資訊處',
  '(一) 112年2月30日停機。',
  '(二) 持續辦理。',
];
const report = lines.join('\n');

/** The page's part: applies a result to the blocks that it holds. */
function apply(held: readonly PreviewBlock[], result: PreviewResult): readonly PreviewBlock[] {
  return spliced(result.incremental ? held : [], result.splices);
}

/** What is seen of blocks. */
const seen = (blocks: readonly PreviewBlock[]): string[] =>
  blocks.map(({ drawn, lineCount }) => `${String(lineCount)} ${JSON.stringify(drawn)}`);

describe('server: outline and preview', () => {
  const server = serverFor();

  it('gives the units with what is below them', async () => {
    const { version, units } = await server.outline(server.open(report, undefined, 7));
    assert.equal(version, 7);
    assert.deepEqual(
      units.map(({ marker, title, level, children }) => [marker, title, level, children.length]),
      [
        ['一、', '綜合規劃司', 1, 2],
        ['二、', '資訊處', 1, 2],
      ],
    );
    const [{ range, selectionRange } = assert.fail()] = units;
    assert.deepEqual(range, { start: { line: 2, character: 0 }, end: { line: 7, character: 8 } });
    assert.deepEqual(selectionRange, { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } });
  });

  it('counts findings in the items that hold them, and in all', async () => {
    const uri = server.open(report);
    const { units, findings } = await server.outline(uri);
    const { items } = await server.diagnoseFully(uri);
    assert.deepEqual(
      items.map(({ code }) => code),
      ['numbering/gap', 'date/invalid'],
    );
    assert.deepEqual(findings, { error: 2, warning: 0, information: 0, hint: 0 });
    const errors = units.map((unit) => [
      unit.findings.error,
      unit.children.map((child) => child.findings.error),
    ]);
    assert.deepEqual(errors, [
      [1, [1, 0]],
      [1, [1, 0]],
    ]);
  });

  it('keeps the id of an item while text around it is edited', async () => {
    const uri = server.open(report);
    const idOfLast = async (): Promise<string | undefined> => (await server.outline(uri)).units.at(-1)?.id;
    const id = await idOfLast();
    assert.ok(id);
    server.change(uri, report.replace('1、甲案', '說明文字\n1、甲案'));
    assert.equal(await idOfLast(), id);
  });

  it('sends what changed in the preview, and it adds up to the whole', async () => {
    const uri = server.open(report);
    let result = await server.preview(uri);
    assert.equal(result.incremental, false);
    let held = apply([], result);
    const edits = [
      report.replace('乙案', '乙案，持續辦理'),
      [...lines.slice(0, 5), '3、丙案', ...lines.slice(5)].join('\n'),
      [...lines.slice(8), ...lines.slice(2, 8)].join('\n'),
      report.replace('112年2月30日', '112年3月2日'),
      '',
      report,
    ];
    for (const text of edits) {
      const version = server.change(uri, text);
      result = await server.preview(uri, result.resultId);
      assert.deepEqual([result.version, result.incremental], [version, true]);
      held = apply(held, result);
      const fresh = await server.preview(server.open(text));
      assert.deepEqual(seen(held), seen(apply([], fresh)));
      assert.equal(new Set(held.map(({ id }) => id)).size, held.length, 'no id twice');
    }
  });

  it('sends of a long report first what is asked for, and then the others', async () => {
    const units = Array.from({ length: 40 }, (_, index) =>
      [
        `${writeHan(index + 1)}、單位`,
        ...Array.from({ length: 80 }, (_each, item) => `${String(item + 1)}、案件`),
      ].join('\n'),
    );
    const uri = server.open(units.join('\n'));
    const first = await server.preview(uri, undefined, 20 * 81 + 5);
    assert.deepEqual([first.incremental, first.isPart, first.firstLine], [false, true, 19 * 81]);
    const part = apply([], first);
    assert.ok(part.length < 500);
    const rest = await server.preview(uri, first.resultId);
    assert.deepEqual([rest.incremental, rest.isPart, rest.firstLine], [true, false, 0]);
    const whole = apply(part, rest);
    assert.deepEqual(seen(whole), seen(apply([], await server.preview(uri))));
  });

  it('sends one block for an edit within one', async () => {
    const uri = server.open(report);
    const { resultId } = await server.preview(uri);
    server.change(uri, report.replace('乙案', '乙案，持續辦理'));
    const { splices } = await server.preview(uri, resultId);
    assert.equal(splices.length, 1);
    assert.deepEqual([splices[0]?.deleteCount, splices[0]?.inserted.length], [1, 1]);
    assert.match(JSON.stringify(splices[0]?.inserted[0]?.drawn), /持續辦理/);
  });

  it('names the blocks that hold findings', async () => {
    const uri = server.open(report);
    const result = await server.preview(uri);
    const found = apply([], result).flatMap(({ drawn, findings = [] }) =>
      findings.map(({ rule, severity, line, character }) => {
        return [rule, severity, /丁案|停機/.exec(drawnTextOf(drawn))?.[0], line, character];
      }),
    );
    assert.deepEqual(found, [
      ['numbering/gap', 'error', '丁案', 0, 0],
      ['date/invalid', 'error', '停機', 0, 4],
    ]);
  });

  it('sends everything to a page whose result it does not know', async () => {
    const uri = server.open(report);
    const { resultId } = await server.preview(uri);
    const whole = seen(apply([], await server.preview(uri)));
    const unknown = await server.preview(uri, 'of another server');
    assert.equal(unknown.incremental, false);
    assert.deepEqual(seen(apply([], unknown)), whole);

    server.close(uri);
    server.open(report, uri);
    const reopened = await server.preview(uri, resultId);
    assert.equal(reopened.incremental, false, 'what was closed is forgotten');
    assert.deepEqual(seen(apply([], reopened)), whole);
  });

  it('answers at once for a large report, notifies when more is known, and forgets nothing', async () => {
    server.configure({ maxFindings: 100 });
    const units = 350;
    const more = Array.from(
      { length: units },
      (_, at) => `\n${writeHan(at + 3) ?? ''}、司\n1、甲\n3、丙\n說明\n本文`,
    );
    const uri = server.open(report + more.join(''));
    const first = await server.outlineChanges(uri);
    assert.equal(first.splices[0]?.inserted.length, units + 2);
    server.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '註',
    });
    const { items } = await server.diagnoseFully(uri);
    assert.equal(items.length, 101, 'the last says that there are more');
    let { resultId, findings } = await server.outlineChanges(uri, first.resultId);
    while (findings.error < units) {
      const notified = server.refreshed.views;
      await until(() => server.refreshed.views > notified);
      ({ resultId, findings } = await server.outlineChanges(uri, resultId));
    }
    server.change(uri, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      text: '註',
    });
    const { splices } = await server.outlineChanges(uri, resultId);
    assert.deepEqual(
      splices.map(({ start, deleteCount, inserted }) => [start, deleteCount, inserted.length]),
      [[0, 1, 1]],
    );
    server.configure({});
  });

  it('knows nothing of a document that is not open', async () => {
    const uri = 'file:///reports/closed.mreport';
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    assert.deepEqual(await server.outline(uri), { version: -1, units: [], findings: none });
    for (const previous of [undefined, (await server.preview(uri)).resultId]) {
      const { version, incremental, splices } = await server.preview(uri, previous);
      assert.deepEqual([version, incremental, splices], [-1, false, []]);
    }
  });
});
