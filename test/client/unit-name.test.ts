import assert from 'node:assert/strict';
import { unitName } from '../../client/outline/unit-name';

describe('client: what a unit is called', () => {
  const units = ['一、秘書室', '二、資訊處', '一、秘書室', '一、秘書室'].map((label) => ({ label }));

  it('is its label, with its place among those of one label', () => {
    assert.deepEqual(
      units.map((unit) => unitName(unit, units)),
      ['一、秘書室#1', '二、資訊處', '一、秘書室#2', '一、秘書室#3'],
    );
  });
});
