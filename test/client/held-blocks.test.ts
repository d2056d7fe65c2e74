import assert from 'node:assert/strict';
import { TypingGate } from '../../client/findings/typing-gate';
import { HeldBlocks } from '../../client/preview/held-blocks';
import { emptyPaperBlock } from '../../core/render/paper/paper-block';
import type { PreviewBlock, PreviewResult } from '../../protocol/preview';
import { spliced } from '../../protocol/splices';
import { drawnParagraph } from '../support/drawn-blocks';

/** `甲!一!項`: a block of one line with two findings, one of a rule that waits for the item. */
const block = (written: string): PreviewBlock => {
  const [id = '', ...messages] = written.split('!');
  const findings = messages.map((message) => ({
    ...{ rule: message.startsWith('項') ? 'an/item-rule' : 'a/rule', severity: 'error' as const, message },
    ...{ line: 0, character: 0 },
  }));
  return { id, lineCount: 1, drawn: drawnParagraph(id), paper: emptyPaperBlock, findings };
};

/** The blocks that the extension holds, and what the page shows of them. */
const createHeld = () => {
  const gate = new TypingGate((rule) => rule === 'an/item-rule');
  const held = new HeldBlocks(gate);
  let page: readonly PreviewBlock[] = [];
  const show = (splices: PreviewResult['splices'], incremental: boolean): string[] => {
    page = spliced(incremental ? page : [], splices);
    return page.map(({ id, findings = [] }) => [id, ...findings.map(({ message }) => message)].join('!'));
  };
  const take = (incremental: boolean, start: number, deleteCount: number, blocks: string[]): string[] => {
    const splices = [{ start, deleteCount, inserted: blocks.map(block) }];
    return show(held.take({ incremental, splices, firstLine: 0 }), incremental);
  };
  return {
    /** The user writes in a sentence that reaches from the first to the last of these lines. */
    write: (first: number, last = first) => {
      const place = { start: { line: first, character: 0 }, end: { line: last, character: 1 } };
      gate.close(place, place);
    },
    open: (...blocks: string[]) => take(false, 0, 0, blocks),
    replace: (start: number, deleteCount: number, blocks: string[]) => take(true, start, deleteCount, blocks),
    pause: () => {
      gate.pause();
      return show(held.release(), true);
    },
    leave: () => {
      gate.open();
      return show(held.release(), true);
    },
  };
};

describe('client: the blocks of a preview', () => {
  it('are shown with all their findings at first, and when nobody writes', () => {
    const preview = createHeld();
    preview.write(0, 1);
    assert.deepEqual(preview.open('甲!一', '乙'), ['甲!一', '乙']);
    assert.deepEqual(preview.pause(), ['甲!一', '乙']);
    assert.deepEqual(preview.replace(1, 1, ['乙!二']), ['甲!一', '乙!二']);
    assert.deepEqual(preview.pause(), ['甲!一', '乙!二']);
  });

  it('gain no finding where the user writes, and all of them with the pause', () => {
    const preview = createHeld();
    preview.open('甲', '乙!一', '丙');
    preview.write(0, 2);
    assert.deepEqual(preview.replace(0, 2, ['甲!二', '乙!三!一']), ['甲', '乙!一', '丙']);
    assert.deepEqual(preview.replace(2, 1, ['丙!四']), ['甲', '乙!一', '丙']);
    assert.deepEqual(preview.pause(), ['甲!二', '乙!三!一', '丙!四']);
    assert.deepEqual(preview.pause(), ['甲!二', '乙!三!一', '丙!四']);
  });

  it('gain with the pause what does not wait for the item, and the rest when it is left', () => {
    const preview = createHeld();
    preview.open('甲', '乙');
    preview.write(0);
    assert.deepEqual(preview.replace(0, 1, ['甲!一!項']), ['甲', '乙']);
    assert.deepEqual(preview.pause(), ['甲!一', '乙']);
    assert.deepEqual(preview.pause(), ['甲!一', '乙']);
    assert.deepEqual(preview.leave(), ['甲!一!項', '乙']);
  });

  it('gain findings elsewhere at once, as the editor does', () => {
    const preview = createHeld();
    preview.open('甲', '乙', '丙');
    preview.write(1);
    assert.deepEqual(preview.replace(1, 2, ['新!一', '丙!二']), ['甲', '新', '丙!二']);
    assert.deepEqual(preview.pause(), ['甲', '新!一', '丙!二']);
  });

  it('lose findings at once, and keep those that move with the text', () => {
    const preview = createHeld();
    preview.open('甲!一', '乙!二');
    preview.write(0, 1);
    assert.deepEqual(preview.replace(0, 1, ['甲', '新!一']), ['甲', '新!一', '乙!二']);
    assert.deepEqual(preview.replace(1, 1, ['新']), ['甲', '新', '乙!二']);
    assert.deepEqual(preview.pause(), ['甲', '新', '乙!二']);
  });

  it('keep the findings that were there, at their new places, each once', () => {
    const preview = createHeld();
    preview.open('甲!一', '乙!一', '丙!二');
    preview.write(0, 5);
    assert.deepEqual(preview.replace(0, 3, ['丁!一', '戊!一!一', '己!三']), ['丁!一', '戊!一', '己']);
    assert.deepEqual(preview.pause(), ['丁!一', '戊!一!一', '己!三']);
  });

  it('that waited and are gone do not come back', () => {
    const preview = createHeld();
    preview.open('甲', '乙');
    preview.write(0);
    preview.replace(0, 1, ['甲!一']);
    assert.deepEqual(preview.replace(0, 1, []), ['乙']);
    assert.deepEqual(preview.pause(), ['乙']);
  });
});
