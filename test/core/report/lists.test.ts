import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnds, firstIndex, partAt, sameParts } from '../../../core/report/lists';

describe('lists', () => {
  it('are searched as one would by going through them', () => {
    const sorted = fc.array(fc.nat(20)).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, fc.nat(21), (numbers, wanted) => {
        const plain = numbers.findIndex((number) => number >= wanted);
        const found = firstIndex(numbers.length, (index) => (numbers[index] ?? 0) >= wanted);
        assert.equal(found, plain < 0 ? numbers.length : plain);
      }),
    );
  });

  it('find the part that a place is in', () => {
    const places = [-1, 0, 2, 3, 4, 9].map((place) => partAt([0, 3, 4], place));
    assert.deepEqual(places, [0, 0, 0, 1, 2, 2]);
  });

  it('have their ends in common, and no element twice', () => {
    const ends = (one: string, other: string): unknown => commonEnds([...one], [...other]);
    assert.deepEqual(ends('abc', 'abc'), { front: 3, back: 0 });
    assert.deepEqual(ends('abcd', 'axd'), { front: 1, back: 1 });
    assert.deepEqual(ends('aa', 'aaa'), { front: 2, back: 0 });
    assert.deepEqual(ends('', 'a'), { front: 0, back: 0 });
    assert.deepEqual(ends('ab', 'ba'), { front: 0, back: 0 });
  });

  it('are the same when they hold the same objects', () => {
    const [a, b] = [{}, {}];
    assert.ok(sameParts([a, b], [a, b]));
    assert.ok(!sameParts([a, b], [a]));
    assert.ok(!sameParts([a], [{}]));
  });
});
