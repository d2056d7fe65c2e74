import assert from 'node:assert/strict';
import { lastPlaceOf, readAmount, wholeAmount, writeAmount } from '../../../../core/report/quantities/amount';

describe('amounts', () => {
  it('are exact', () => {
    assert.equal(readAmount('1,234,567'), wholeAmount(1_234_567));
    const tenths = Array.from({ length: 10 }, () => readAmount('0.1') ?? 0n);
    assert.equal(
      tenths.reduce((sum, tenth) => sum + tenth, 0n),
      wholeAmount(1),
    );
  });

  it('are not read from what is too long for a figure', () => {
    assert.equal(readAmount('9'.repeat(16)), undefined);
    assert.equal(readAmount(`0.${'1'.repeat(7)}`), undefined);
  });

  it('know what their last place is worth', () => {
    assert.equal(lastPlaceOf('12'), 0n);
    assert.equal(lastPlaceOf('1.25') * 100n, wholeAmount(1));
  });

  it('are written with separators, and in 億 and 萬 where the total is', () => {
    assert.equal(writeAmount(wholeAmount(999)), '999');
    assert.equal(writeAmount(wholeAmount(1_234_567)), '1,234,567');
    assert.equal(writeAmount(wholeAmount(1_234_567), true), '123萬4,567');
    assert.equal(writeAmount(wholeAmount(846_510_000), true), '8億4,651萬');
    assert.equal(writeAmount(wholeAmount(1_200_000_000), true), '12億');
    assert.equal(writeAmount(wholeAmount(9_999), true), '9,999');
    assert.equal(writeAmount(readAmount('12.50') ?? 0n), '12.5');
    assert.equal(writeAmount(-wholeAmount(3)), '-3');
  });
});
