import assert from 'node:assert/strict';
import { diagnosticWay, neverPulls } from '../../client/server/diagnostic-way';

describe('client: how findings come', () => {
  it('is told unasked, unless the environment says otherwise', () => {
    assert.equal(diagnosticWay(''), 'push');
    assert.equal(diagnosticWay('pull'), 'pull');
    assert.equal(diagnosticWay('push'), 'push');
  });

  it('hides that the client could ask, and nothing else', () => {
    const capabilities = { textDocument: { diagnostic: {}, hover: {} } };
    neverPulls().fillClientCapabilities(capabilities);
    assert.deepEqual(capabilities, { textDocument: { hover: {} } });
  });
});
