import assert from 'node:assert/strict';
import { BlockList } from '../../../client/webview/blocks/block-list';
import { findingsAt, nextFinding } from '../../../client/webview/notes/placed-findings';
import type { PreviewFinding } from '../../../protocol/preview';
import { pageBlock } from './page-blocks';

const finding = (message: string, line: number, character = 0): PreviewFinding => ({
  ...{ rule: 'a/b', severity: 'error', message, line, character },
});

describe('findings in the preview', () => {
  const list = BlockList.of([
    pageBlock('A', { lineCount: 2 }),
    pageBlock('B', { lineCount: 3, findings: [finding('三', 2), finding('一', 0, 4)] }),
    pageBlock('C', { findings: [finding('四', 0)] }),
  ]);

  it('have lines in the report', () => {
    assert.deepEqual(
      findingsAt(list, [1]).map(({ line }) => line),
      [4, 2],
    );
  });

  it('follow each other in the order of the text, and go round', () => {
    const from = (line: number, character: number, direction: 1 | -1): string | undefined =>
      nextFinding(list, { line, character }, direction)?.finding.message;
    assert.deepEqual([from(0, 0, 1), from(2, 4, 1), from(4, 0, 1), from(5, 0, 1)], ['一', '三', '四', '一']);
    assert.deepEqual([from(5, 0, -1), from(4, 0, -1), from(0, 0, -1)], ['三', '一', '四']);
    assert.equal(nextFinding(BlockList.of([]), undefined, 1), undefined);
    assert.equal(nextFinding(list, undefined, -1)?.finding.message, '四');
  });
});
