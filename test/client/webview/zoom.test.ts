import assert from 'node:assert/strict';
import { readState } from '../../../client/webview/state';
import { isZoom, percentOf, sizeOf, stepFrom } from '../../../client/webview/tools/zoom';

describe('the preview’s zoom', () => {
  it('fits the pane, but is no larger than the paper by itself', () => {
    assert.deepEqual(
      [sizeOf('auto', 0.6), sizeOf('auto', 1.4), sizeOf('width', 1.4), sizeOf(2, 0.6)],
      [0.6, 1, 1.4, 2],
    );
    assert.deepEqual([sizeOf('width', 0.01), sizeOf('width', 99)], [0.25, 4]);
  });

  it('goes in steps, from wherever it is', () => {
    assert.deepEqual(
      [stepFrom(1, 1), stepFrom(1, -1), stepFrom(0.62, 1), stepFrom(0.62, -1)],
      [1.1, 0.9, 0.67, 0.5],
    );
    assert.deepEqual([stepFrom(4, 1), stepFrom(0.25, -1)], [4, 0.25]);
    assert.equal(percentOf(0.667), '67 %');
  });

  it('is known from what is none', () => {
    assert.deepEqual(['auto', 'width', 1.5, 0, 99, NaN, 'big', null].map(isZoom), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('what outlives the preview’s page', () => {
  const report = { uri: 'file:///r', uriBefore: '', locked: false };
  const fresh = { uri: 'file:///r', locked: false, line: 0, view: 'auto', zoom: 'auto', unit: 'all' };
  const kept = { line: 7.5, view: 'flow', zoom: 1.25, unit: { title: '一、甲', ordinal: 2 } };

  it('is read as far as it can be made out', () => {
    assert.deepEqual(readState(undefined, report), fresh);
    assert.deepEqual(readState({ uri: 'file:///r', ...kept }, report), { ...fresh, ...kept });
    const malformed = { uri: 'file:///r', line: -1, view: 'book', zoom: 'huge', unit: { title: 3 } };
    assert.deepEqual(readState(malformed, report), fresh);
  });

  it('is the whole of it for a report that was renamed, and view and zoom for another one', () => {
    const state = { uri: 'untitled:r', ...kept };
    assert.deepEqual(readState(state, { ...report, uriBefore: 'untitled:r' }), { ...fresh, ...kept });
    assert.deepEqual(readState(state, report), { ...fresh, view: 'flow', zoom: 1.25 });
  });

  it('says what the serializer needs: the report, and whether the preview keeps it', () => {
    assert.equal(readState({ uri: 'file:///r', locked: false }, { ...report, locked: true }).locked, true);
  });
});
