import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stackNotes } from '../../../client/webview/notes/stack-notes';

const note = (wanted: number, height = 20) => ({ wanted, height });

describe('notes in the margin', () => {
  it('stand beside their blocks when there is room', () => {
    assert.deepEqual(stackNotes([note(0), note(50), note(80)], 4, 0), [0, 50, 80]);
  });

  it('share the way when they are close', () => {
    assert.deepEqual(stackNotes([note(100), note(100)], 4, 0), [88, 112]);
  });

  it('do not rise above the paper', () => {
    assert.deepEqual(stackNotes([note(0), note(0), note(30)], 4, 0), [0, 24, 48]);
  });

  it('never cover each other, and stay in order', () => {
    const notes = fc.array(
      fc.record({ wanted: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 1, max: 90 }) }),
    );
    fc.assert(
      fc.property(notes, (unordered) => {
        const boxes = unordered.sort((one, other) => one.wanted - other.wanted);
        const tops = stackNotes(boxes, 4, 0);
        assert.equal(tops.length, boxes.length);
        tops.forEach((top, index) => {
          const above = index === 0 ? 0 : tops[index - 1]! + boxes[index - 1]!.height + 4;
          assert.ok(top >= above - 1e-6);
        });
      }),
    );
  });
});
