import assert from 'node:assert/strict';
import { HeldFindings, type PlacedFinding } from '../../client/findings/held-findings';
import { TypingGate } from '../../client/findings/typing-gate';
import {
  isIn,
  isTyped,
  moveRange,
  unfinishedItem,
  unfinishedPlace,
  type Change,
} from '../../client/findings/unfinished-place';
import type { Range } from '../../core/report/text';

function range(line: number, start: number, end = start, lastLine = line): Range {
  return { start: { line, character: start }, end: { line: lastLine, character: end } };
}

const inserted = (line: number, character: number, text: string): Change => ({
  range: range(line, character),
  text,
});

/** A report that is written in, with the findings that its checks would give. */
function setUp(text: string) {
  const gate = new TypingGate((rule) => rule === 'dangling');
  const held = new HeldFindings<PlacedFinding>(gate);
  let lines = text.split('\n');
  const rules = (findings: PlacedFinding[] | undefined) => findings?.map(({ rule }) => rule);
  return {
    type: (change: Change) => {
      const { start, end } = change.range;
      const head = (lines[start.line] ?? '').slice(0, start.character);
      const tail = (lines[end.line] ?? '').slice(end.character);
      lines = lines.toSpliced(
        start.line,
        end.line - start.line + 1,
        ...`${head}${change.text}${tail}`.split('\n'),
      );
      held.textChanged([change]);
      const lineAt = (line: number): string => lines[line] ?? '';
      gate.close(unfinishedPlace(change, lineAt), unfinishedItem(change, lineAt));
    },
    changed: (...changes: Change[]) => {
      held.textChanged(changes);
      gate.open();
    },
    found: (...findings: [rule: string, at: Range][]) =>
      rules(held.found(findings.map(([rule, at]) => ({ rule, range: at })))),
    unchanged: () => rules(held.unchanged()),
    paused: () => {
      gate.pause();
      return rules(held.opened());
    },
    left: () => {
      gate.open();
      return rules(held.opened());
    },
  };
}

describe('client: findings while the user types', () => {
  it('show at once what was not typed', () => {
    const { found, paused } = setUp('112年2月30日');
    assert.deepEqual(found(['date', range(0, 0, 9)]), ['date']);
    assert.equal(paused(), undefined);
  });

  it('wait in the unfinished sentence, and come with the pause', () => {
    const { type, found, paused } = setUp('1、於112年2月3');
    assert.deepEqual(found(), []);
    type(inserted(0, 10, '0'));
    assert.deepEqual(found(['date', range(0, 3, 11)]), []);
    type(inserted(0, 11, '日'));
    assert.deepEqual(found(['date', range(0, 3, 12)]), []);
    assert.deepEqual(paused(), ['date']);
    assert.equal(paused(), undefined);
  });

  it('come with the pause, also when they were sent but once', () => {
    const { type, found, unchanged, paused } = setUp('1、於112年2月3');
    type(inserted(0, 10, '0'));
    type(inserted(0, 11, '日'));
    assert.deepEqual(found(['date', range(0, 3, 12)]), []);
    type(inserted(0, 12, '會'));
    assert.equal(unchanged(), undefined);
    assert.deepEqual(paused(), ['date']);
  });

  it('come after the pause when only then they are known to be still there', () => {
    const { type, found, unchanged, paused } = setUp('1、於112年2月3');
    type(inserted(0, 10, '0'));
    type(inserted(0, 11, '日'));
    assert.deepEqual(found(['date', range(0, 3, 12)]), []);
    type(inserted(0, 12, '會'));
    assert.equal(paused(), undefined);
    assert.deepEqual(unchanged(), ['date']);
  });

  it('come with the sentence after theirs', () => {
    const { type, found } = setUp('於112年2月30日');
    type(inserted(0, 10, '。'));
    assert.deepEqual(found(['date', range(0, 1, 10)]), []);
    type(inserted(0, 11, '嗣'));
    assert.deepEqual(found(['date', range(0, 1, 10)]), ['date']);
  });

  it('wait until the item is left, where it may still bring what is missing', () => {
    const { type, found, paused, left } = setUp('1、結果如下');
    type(inserted(0, 6, '：'));
    assert.deepEqual(found(['dangling', range(0, 4, 7)], ['text', range(0, 2, 4)]), []);
    assert.deepEqual(paused(), ['text']);
    type(inserted(0, 7, '\n'));
    assert.deepEqual(found(['dangling', range(0, 4, 7)], ['text', range(0, 2, 4)]), ['text']);
    assert.deepEqual(paused(), undefined);
    assert.deepEqual(left(), ['dangling', 'text']);
  });

  it('come with the next item, where the one before was to bring what is missing', () => {
    const { type, found } = setUp('1、結果如下：\n');
    type(inserted(1, 0, '2'));
    type(inserted(1, 1, '、'));
    assert.deepEqual(found(['dangling', range(0, 4, 7)], ['dangling', range(1, 0, 2)]), ['dangling']);
  });

  it('do not wait elsewhere', () => {
    const { type, found } = setUp('1、甲\n2、乙');
    type(inserted(0, 3, '丙'));
    assert.deepEqual(found(['gap', range(1, 0, 2)]), ['gap']);
  });

  it('stay where they were shown before, however the text around them moves', () => {
    const { type, found } = setUp('於112年2月30日');
    assert.deepEqual(found(['date', range(0, 1, 10)]), ['date']);
    type(inserted(0, 0, '訂'));
    assert.deepEqual(found(['date', range(0, 2, 11)], ['text', range(0, 0, 1)]), ['date']);
    type({ range: range(0, 9, 10), text: '1' });
    assert.deepEqual(found(['date', range(0, 2, 11)]), ['date']);
  });

  it('are new again once they were gone', () => {
    const { type, found, paused } = setUp('2月30日');
    assert.deepEqual(found(['date', range(0, 0, 5)]), ['date']);
    type({ range: range(0, 3, 4), text: '' });
    assert.deepEqual(found(), []);
    type(inserted(0, 3, '1'));
    assert.deepEqual(found(['date', range(0, 0, 5)]), []);
    assert.deepEqual(paused(), ['date']);
  });

  it('come at once after an edit of another kind', () => {
    const { type, changed, found, paused } = setUp('2月3日');
    type(inserted(0, 3, '0'));
    assert.deepEqual(found(['date', range(0, 0, 5)]), []);
    changed(inserted(1, 0, '一\n二'));
    assert.equal(paused(), undefined, 'those of the old text are not shown any more');
    assert.deepEqual(found(['date', range(0, 0, 5)]), ['date']);
  });

  it('are not brought back from an older text', () => {
    const { type, found, paused } = setUp('2月3日');
    type(inserted(0, 3, '0'));
    assert.deepEqual(found(['date', range(0, 0, 5)]), []);
    type({ range: range(0, 3, 4), text: '' });
    assert.equal(paused(), undefined);
    assert.deepEqual(found(['date', range(0, 0, 5)]), ['date']);
  });
});

describe('client: the unfinished place', () => {
  const placeIn = (text: string, change: Change) =>
    unfinishedPlace(change, (line) => text.split('\n')[line] ?? '');

  it('is the sentence around the caret', () => {
    assert.deepEqual(placeIn('甲。乙，丙丁。戊', inserted(0, 4, '丙')), range(0, 2, 6));
    assert.deepEqual(placeIn('甲乙', inserted(0, 1, '乙')), range(0, 0, 2));
  });

  it('reaches back to what a new line was broken off from', () => {
    assert.deepEqual(placeIn('甲。如下：\n', inserted(0, 5, '\n')), range(0, 2, 0, 1));
    assert.deepEqual(placeIn('甲。如下：\n\n', inserted(1, 0, '\n')), range(0, 2, 0, 2));
    assert.deepEqual(placeIn('如下：\n\n1', inserted(2, 0, '1')), range(2, 0, 1));
  });

  it('is the line for the item, and reaches back over blank ones', () => {
    const itemIn = (text: string, change: Change) =>
      unfinishedItem(change, (line) => text.split('\n')[line] ?? '');
    assert.deepEqual(itemIn('甲。乙丙', inserted(0, 1, '。')), range(0, 0, 4));
    assert.deepEqual(itemIn('甲如下：\n\n', inserted(1, 0, '\n')), range(0, 0, 0, 2));
    assert.deepEqual(itemIn('甲如下：\n1、', inserted(1, 1, '、')), range(1, 0, 2));
  });

  it('is left when the caret is outside', () => {
    const place = range(3, 2, 6);
    assert.deepEqual(
      [range(3, 2), range(3, 6), range(3, 1), range(3, 7), range(2, 4)].map(({ start }) =>
        isIn(place, start),
      ),
      [true, true, false, false, false],
    );
  });

  it('comes of typing and input methods only', () => {
    assert.ok(isTyped(inserted(0, 0, '一')));
    assert.ok(isTyped({ range: range(0, 3, 8), text: '中華民國' }));
    assert.ok(isTyped(inserted(0, 0, '\r\n  ')));
    assert.ok(!isTyped(inserted(0, 0, '一\n二')));
    assert.ok(!isTyped({ range: range(0, 3, 0, 1), text: '' }));
  });

  it('moves with the text', () => {
    const at = range(2, 4, 8);
    assert.deepEqual(moveRange(at, inserted(2, 9, '甲')), at);
    assert.deepEqual(moveRange(at, inserted(2, 1, '甲')), range(2, 5, 9));
    assert.deepEqual(moveRange(at, inserted(2, 5, '甲')), range(2, 4, 9));
    assert.deepEqual(moveRange(at, inserted(2, 2, '\n')), range(3, 2, 6));
    assert.deepEqual(moveRange(at, { range: range(0, 0, 0, 1), text: '' }), range(1, 4, 8));
    assert.deepEqual(moveRange(at, { range: range(2, 3, 9), text: '' }), range(2, 3));
  });
});
