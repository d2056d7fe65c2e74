import assert from 'node:assert/strict';
import { nodeAt } from '../../client/outline/node-at';
import { outline } from './outline-nodes';

const units = outline(`
  u1 一、 司
    a (一) 甲案
      a1 1、 細項
      a2 2、 細項
    b (二) 乙案
  u2 二、 處
    c (一) 丙案
`);

describe('client: nodeAt', () => {
  it('finds the deepest item of every line', () => {
    const ids = [0, 1, 2, 3, 4, 5, 6].map((line) => nodeAt(units, line)?.id);
    assert.deepEqual(ids, ['u1', 'a', 'a1', 'a2', 'b', 'u2', 'c']);
  });

  it('finds nothing above the first unit, below the last and in an empty report', () => {
    const lower = outline('  u 一、 司');
    for (const node of lower)
      node.range = { start: { line: 3, character: 0 }, end: { line: 5, character: 2 } };
    assert.equal(nodeAt(lower, 2), undefined);
    assert.equal(nodeAt(lower, 5)?.id, 'u');
    assert.equal(nodeAt(lower, 6), undefined);
    assert.equal(nodeAt(lower.slice(1), 0), undefined);
  });

  it('takes an end at the start of a line as the line before', () => {
    const [node] = outline('  u 一、 司');
    node!.range.end = { line: 2, character: 0 };
    assert.equal(nodeAt([node!], 1)?.id, 'u');
    assert.equal(nodeAt([node!], 2), undefined);
  });

  it('finds an item on an empty line that is its only one', () => {
    const [node] = outline('  u 一、 司');
    node!.range.end = { line: 0, character: 0 };
    assert.equal(nodeAt([node!], 0)?.id, 'u');
  });

  it('distinguishes two items that begin on one line', () => {
    const [parent] = outline('  p (一) \n    k 1. 壓力錶');
    const child = parent!.children[0]!;
    const begin = { line: 0, character: 4 };
    child.range = { start: begin, end: { line: 2, character: 1 } };
    child.selectionRange = { start: begin, end: { line: 0, character: 9 } };
    parent!.range.end = child.range.end;
    assert.equal(nodeAt([parent!], 0, 3)?.id, 'p');
    assert.equal(nodeAt([parent!], 0, 4)?.id, 'k');
    assert.equal(nodeAt([parent!], 0)?.id, 'k');
    assert.equal(nodeAt([parent!], 1, 0)?.id, 'k');
  });
});
