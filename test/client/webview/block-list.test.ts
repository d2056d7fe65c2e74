import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movedLine } from '../../../client/webview/blocks/anchor';
import { BlockList } from '../../../client/webview/blocks/block-list';
import { textOfBlock } from '../../../client/webview/blocks/block-text';
import { drawnParagraph } from '../../support/drawn-blocks';
import { pageBlock } from './page-blocks';

const listOf = (written: string): BlockList =>
  BlockList.of([...written].map((id) => pageBlock(id, { lineCount: id.codePointAt(0)! >= 0x61 ? 2 : 1 })));

describe('preview page: blocks', () => {
  it('have lines, also a part of them', () => {
    const list = listOf('AaB');
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => list.lineAt(index)),
      [0, 1, 3, 4],
    );
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 99].map((line) => list.indexAtLine(line)),
      [0, 0, 1, 1, 2, 2],
    );
    const part = list.slice(1, 3);
    assert.deepEqual([part.lineAt(0), part.lineAt(2), part.indexAtLine(3)], [1, 4, 1]);
    assert.equal(BlockList.of([]).indexAtLine(5), 0);
  });

  it('count their findings', () => {
    const finding = { rule: 'a/b', message: '', line: 0, character: 0 };
    const list = BlockList.of([
      pageBlock('A', {
        findings: [
          { ...finding, severity: 'error' },
          { ...finding, severity: 'hint' },
        ],
      }),
      pageBlock('B', { findings: [{ ...finding, severity: 'error' }] }),
    ]);
    assert.deepEqual(list.findingCounts, { error: 2, warning: 0, information: 0, hint: 1 });
  });

  it('are after an edit what they are from nothing', () => {
    const blocks = fc.array(
      fc.record({ lines: fc.integer({ min: 1, max: 4 }), faults: fc.nat(2) }).map(({ lines, faults }) =>
        pageBlock('A', {
          lineCount: lines,
          findings: Array.from({ length: faults }, () => ({
            ...{ rule: 'a/b', severity: 'hint' as const, message: '', line: 0, character: 0 },
          })),
        }),
      ),
    );
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(3), blocks, (first, at, removed, inserted) => {
        const now = first.toSpliced(at % (first.length + 1), removed, ...inserted);
        assert.deepEqual(BlockList.of(first, 7).with(now), BlockList.of(now, 7));
      }),
    );
  });

  it('have a text: what stands before it, its lines, and controls spelled out', () => {
    const lines = ['<b> &amp; ', ['甲', { text: '乙', bold: true as const }], '丙\u202e丁'];
    const drawn = { ...drawnParagraph(''), lead: '1、', lines };
    assert.equal(textOfBlock(pageBlock('A', { drawn })), '1、<b> &amp; 甲乙丙U+202E丁');
  });
});

describe('preview page: the line at the window’s top', () => {
  const moved = (before: string, after: string, line: number): number =>
    movedLine(listOf(before), listOf(after), line);

  it('stays with its block', () => {
    assert.equal(moved('ABCD', 'XYABCD', 2.5), 4.5);
    assert.equal(moved('ABCD', 'CD', 2.5), 0.5);
  });

  it('goes to the next block that is left', () => {
    assert.equal(moved('ABCD', 'AXD', 1.5), 2);
    assert.equal(moved('ABCD', 'XYZ', 1.5), 1.5);
  });

  it('stays at the very top', () => {
    assert.equal(moved('ABCD', 'XABCD', 0), 0);
  });
});
