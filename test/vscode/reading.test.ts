import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, faultyReport, openReport, rangeOf, until } from './report';

/** Asks a language feature until the server has answered with something. */
async function ask<T>(command: string, document: vscode.TextDocument, ...rest: unknown[]): Promise<T[]> {
  return until(command, async () => {
    const answer = await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, ...rest);
    return answer !== undefined && answer.length > 0 ? answer : undefined;
  });
}

/** VS Code turns whatever a provider gives into Markdown. */
const hoverText = ({ contents }: vscode.Hover): string =>
  contents.map((content) => (content as vscode.MarkdownString).value).join('\n');

describe('reading a report', () => {
  afterEach(closeEditors);

  it('shows what day a date is', async () => {
    const document = await openReport(faultyReport);
    const position = rangeOf(document, '115年1月15日').start.translate(0, 1);
    const hovers = await ask<vscode.Hover>('vscode.executeHoverProvider', document, position);
    assert.match(hovers.map(hoverText).join('\n'), /2026/);
  });

  it('has the units and their items as symbols', async () => {
    const document = await openReport(faultyReport);
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document);
    const units = symbols.filter(({ name }) => /^[一二]、/.test(name));
    assert.equal(units.length, 2, symbols.map(({ name }) => name).join());
    assert.deepEqual(
      units.map(({ children }) => children.map(({ children: items }) => items.length)),
      [
        [3, 2],
        [2, 2],
      ],
    );
  });

  it('folds a unit down to its title', async () => {
    const document = await openReport(faultyReport);
    const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document);
    const first = rangeOf(document, '一、綜合規劃司').start.line;
    const next = rangeOf(document, '二、人事處').start.line;
    const unit = ranges.find(({ start }) => start === first);
    assert.ok(unit, 'the unit does not fold');
    assert.ok(unit.end < next, 'the fold swallows the next unit');
    assert.equal(unit.end, rangeOf(document, '2、服務信箱').start.line);
  });
});
