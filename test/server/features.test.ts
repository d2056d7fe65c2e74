import assert from 'node:assert/strict';
import {
  CodeActionKind,
  CodeActionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  type MarkupContent,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverFor } from './server';

const report = [
  '說明：',
  '一、綜合規劃司',
  '(一) 計畫管考',
  '1、業於112年11月11日召開會議。',
  '2、持續辦理。',
  '',
  '(二) 國會聯絡',
  '二、資訊處',
  '<!-- 付印前',
  '再核對 -->',
].join('\n');

const skipped = '1、甲案\n2、乙案\n4、丁案\n5、戊案';
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('server: language features', () => {
  const server = serverFor();

  const symbolsOf = async (uri: string): Promise<DocumentSymbol[]> => {
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    return (symbols ?? []) as DocumentSymbol[];
  };
  const hoverAt = (uri: string, position: Position): Promise<Hover | null> =>
    server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  const foldsOf = (uri: string) =>
    server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
  const codesOf = async (text: string): Promise<unknown[]> =>
    (await server.diagnoseFully(server.open(text))).items.map(({ code }) => code);
  const applied = (uri: string, text: string, { edit }: CodeAction): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'mreport', 1, text), edit?.changes?.[uri] ?? []);
  const actionsOn = async (uri: string, range: Range, only?: string[]): Promise<CodeAction[]> => {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const params = { textDocument: { uri }, range, context };
    return ((await server.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  };

  it('gives the items as a tree of symbols', async () => {
    const tree = (symbols: DocumentSymbol[]): unknown[] =>
      symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, tree(children)]));
    assert.deepEqual(tree(await symbolsOf(server.open(report))), [
      [
        '一、綜合規劃司',
        [['(一) 計畫管考', ['1、業於112年11月11日召開會議。', '2、持續辦理。']], '(二) 國會聯絡'],
      ],
      '二、資訊處',
    ]);
  });

  it('keeps the range of a symbol that is selected within its whole range, and both within the text', async () => {
    const uri = server.open(report);
    const text = TextDocument.create(uri, 'mreport', 1, report);
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): number => {
      const offsets = [range.start, selectionRange.start, selectionRange.end, range.end].map((position) => {
        assert.deepEqual(text.positionAt(text.offsetAt(position)), position);
        return text.offsetAt(position);
      });
      assert.deepEqual(
        offsets,
        offsets.toSorted((a, b) => a - b),
      );
      return children.reduce((count, child) => count + check(child), 1);
    };
    const counts = (await symbolsOf(uri)).map(check);
    assert.deepEqual(counts, [5, 1]);
  });

  it('folds items, without the blank lines after them, and comments', async () => {
    assert.deepEqual(await foldsOf(server.open(report)), [
      { startLine: 1, endLine: 6 },
      { startLine: 2, endLine: 4 },
      { startLine: 7, endLine: 9 },
      { startLine: 8, endLine: 9, kind: 'comment' },
    ]);
  });

  it('shows a date in the other calendar with its weekday, and nothing elsewhere', async () => {
    const uri = server.open(report);
    const start = report.split('\n')[3]?.indexOf('112年') ?? -1;
    const hover = await hoverAt(uri, { line: 3, character: start + 2 });
    assert.equal((hover?.contents as MarkupContent).value, '2023年11月11日（星期六）');
    assert.deepEqual(hover?.range, {
      start: { line: 3, character: start },
      end: { line: 3, character: start + '112年11月11日'.length },
    });
    for (const position of [
      { line: 3, character: start - 1 },
      { line: 1, character: 3 },
      { line: 99, character: 0 },
    ]) {
      assert.equal(await hoverAt(uri, position), null);
    }
  });

  it('offers fixes, each of which leaves a text without the finding', async () => {
    const uri = server.open(skipped);
    const actions = await actionsOn(uri, {
      start: { line: 2, character: 1 },
      end: { line: 2, character: 1 },
    });
    assert.ok(actions.length > 1);
    assert.equal(actions.filter(({ isPreferred }) => isPreferred === true).length, 1);
    for (const { kind, diagnostics, edit, title } of actions) {
      assert.equal(kind, CodeActionKind.QuickFix);
      assert.deepEqual(
        diagnostics?.map(({ code }) => code),
        ['numbering/gap'],
      );
      const text = TextDocument.create(uri, 'mreport', 1, skipped);
      const fixed = server.open(TextDocument.applyEdits(text, edit?.changes?.[uri] ?? []));
      const codes = (await server.diagnoseFully(fixed)).items.map(({ code }) => code);
      assert.ok(!codes.includes('numbering/gap'), title);
    }
  });

  it('shows the same diagnostic with a fix as in the list of findings', async () => {
    const uri = server.open(skipped);
    const { items } = await server.diagnoseFully(uri);
    const [action] = await actionsOn(uri, everywhere);
    assert.deepEqual(action?.diagnostics, items);
  });

  it('offers nothing where nothing is wrong', async () => {
    const uri = server.open(skipped);
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 1, character: 4 } };
    assert.deepEqual(await actionsOn(uri, elsewhere), []);
  });

  it('offers fixes of the kinds that are asked for', async () => {
    const uri = server.open(skipped);
    for (const only of [['quickfix'], [''], ['refactor', 'quickfix']]) {
      assert.notEqual((await actionsOn(uri, everywhere, only)).length, 0, JSON.stringify(only));
    }
    for (const only of [['refactor'], ['source.fixAll'], ['quickfix.other'], ['quick'], []]) {
      assert.equal((await actionsOn(uri, everywhere, only)).length, 0, JSON.stringify(only));
    }
  });

  it('offers a fix of the whole report once, however many findings it mends', async () => {
    const uri = server.open('(一) 甲\n(二) 乙\n（三） 丙\n(四) 丁\n（五） 戊\n(六) 己');
    const titles = (await actionsOn(uri, everywhere)).map(({ title }) => title);
    const { items } = await server.diagnoseFully(uri);
    assert.deepEqual(
      items.map(({ code }) => code),
      ['numbering/style', 'numbering/style'],
    );
    const wide = titles.filter((title) => title.includes('全'));
    assert.equal(wide.length, 1, titles.join('\n'));
  });

  it('offers, last and never preferred, not to check the line', async () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = skipped.replaceAll('\n', lineEnd);
      const uri = server.open(text);
      const actions = await actionsOn(uri, everywhere);
      const last = actions.at(-1) ?? assert.fail();
      assert.deepEqual(
        [last.title, last.kind, last.isPreferred, last.diagnostics?.length],
        ['此行不檢查 numbering/gap', CodeActionKind.QuickFix, false, 1],
      );
      const suppressed = applied(uri, text, last);
      assert.equal(
        suppressed,
        text.replace('4、', `<!-- mreport-disable-next-line numbering/gap -->${lineEnd}4、`),
      );
      assert.deepEqual(await codesOf(suppressed), []);
    }
  });

  it('fixes all that is safe, when asked to: on saving, or by name', async () => {
    const text = '- 1、本季計受理３６５件。\r\n- 2、經查尚無不符,爰同意備查。\r\n4、丁案';
    const uri = server.open(text);
    for (const only of [['source.fixAll'], ['source.fixAll.mreport'], ['source']]) {
      const [action = assert.fail(), ...more] = await actionsOn(uri, everywhere, only);
      assert.deepEqual(more, []);
      assert.deepEqual([action.kind, action.title], ['source.fixAll.mreport', '修正所有可自動修正之處']);
      const fixed = applied(uri, text, action);
      assert.equal(fixed, '1、本季計受理365件。\r\n2、經查尚無不符，爰同意備查。\r\n4、丁案');
      assert.deepEqual(await codesOf(fixed), ['numbering/gap']);
      assert.deepEqual(await actionsOn(server.open(fixed), everywhere, only), []);
    }
    for (const only of [undefined, ['quickfix'], ['source.fixAll.other'], ['source.organizeImports']]) {
      const kinds = (await actionsOn(uri, everywhere, only)).map(({ kind }) => kind);
      assert.ok(!kinds.includes('source.fixAll.mreport'), JSON.stringify(only));
    }
  });

  it('fixes nothing that the settings switch off', async () => {
    server.configure({ rules: { 'text/bullet': 'off' } });
    const uri = server.open('- 1、甲案\n- 2、乙案');
    assert.deepEqual(await actionsOn(uri, everywhere, ['source.fixAll']), []);
    server.configure({});
    assert.equal((await actionsOn(uri, everywhere, ['source.fixAll'])).length, 1);
  });

  it('knows nothing of a document that is not open', async () => {
    const uri = server.open(report);
    server.close(uri);
    assert.deepEqual(await symbolsOf(uri), []);
    assert.deepEqual(await foldsOf(uri), []);
    assert.equal(await hoverAt(uri, { line: 3, character: 6 }), null);
    assert.deepEqual(await actionsOn(uri, everywhere), []);
  });
});
