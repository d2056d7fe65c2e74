import assert from 'node:assert/strict';
import { HeldBlocks } from '../../../client/webview/blocks/held-blocks';
import type { PreviewBlock, PreviewResult } from '../../../protocol/preview';
import { emptyPaperBlock } from '../../../core/render/paper/paper-block';

/** `甲!一!二`: a block with two findings. */
const block = (written: string): PreviewBlock => {
  const [html = '', ...messages] = written.split('!');
  const findings = messages.map((message) => ({
    ...{ rule: 'a/rule', severity: 'error' as const, message },
    ...{ line: 0, character: 0 },
  }));
  return { id: html, lineCount: 1, html, paper: emptyPaperBlock, findings };
};

/** The blocks, and what the page shows of them. */
const createHeld = () => {
  const held = new HeldBlocks();
  let page: readonly PreviewBlock[] = [];
  const show = (splices: PreviewResult['splices'], incremental: boolean): string[] => {
    page = held.applied(page, splices, incremental);
    return page.map(({ html, findings = [] }) => [html, ...findings.map(({ message }) => message)].join('!'));
  };
  return {
    open: (...blocks: string[]) => {
      const result = {
        incremental: false,
        splices: [{ start: 0, deleteCount: 0, inserted: blocks.map(block) }],
      };
      return show(held.take(result, true), false);
    },
    replace: (start: number, deleteCount: number, blocks: string[], writing: boolean) => {
      const result = { incremental: true, splices: [{ start, deleteCount, inserted: blocks.map(block) }] };
      return show(held.take(result, writing), true);
    },
    settle: () => show(held.settle(), true),
  };
};

describe('client: the blocks of a preview', () => {
  it('are shown with all their findings at first, and when nobody writes', () => {
    const preview = createHeld();
    assert.deepEqual(preview.open('甲!一', '乙'), ['甲!一', '乙']);
    assert.deepEqual(preview.replace(1, 1, ['乙!二'], false), ['甲!一', '乙!二']);
    assert.deepEqual(preview.settle(), ['甲!一', '乙!二']);
  });

  it('gain no finding while one writes, and all of them with the pause', () => {
    const preview = createHeld();
    preview.open('甲', '乙!一', '丙');
    assert.deepEqual(preview.replace(0, 2, ['甲!二', '乙!三!一'], true), ['甲', '乙!一', '丙']);
    assert.deepEqual(preview.replace(2, 1, ['丙!四'], true), ['甲', '乙!一', '丙']);
    assert.deepEqual(preview.settle(), ['甲!二', '乙!三!一', '丙!四']);
    assert.deepEqual(preview.settle(), ['甲!二', '乙!三!一', '丙!四']);
  });

  it('lose findings at once, and keep those that move with the text', () => {
    const preview = createHeld();
    preview.open('甲!一', '乙!二');
    assert.deepEqual(preview.replace(0, 1, ['甲', '新!一'], true), ['甲', '新!一', '乙!二']);
    assert.deepEqual(preview.replace(1, 1, ['新'], true), ['甲', '新', '乙!二']);
    assert.deepEqual(preview.settle(), ['甲', '新', '乙!二']);
  });

  it('that waited and are gone do not come back', () => {
    const preview = createHeld();
    preview.open('甲', '乙');
    preview.replace(0, 1, ['甲!一'], true);
    assert.deepEqual(preview.replace(0, 1, [], true), ['乙']);
    assert.deepEqual(preview.settle(), ['乙']);
  });
});
