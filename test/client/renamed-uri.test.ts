import assert from 'node:assert/strict';
import { renamedUri } from '../../client/preview/renamed-uri';

describe('the URI of what was renamed', () => {
  const renamings = [
    { oldUri: 'file:///ws/a.mreport', newUri: 'file:///ws/b.mreport' },
    { oldUri: 'file:///ws/old', newUri: 'file:///ws/new' },
  ];

  it('is the file’s own, or follows from a folder above', () => {
    assert.equal(renamedUri('file:///ws/a.mreport', renamings), 'file:///ws/b.mreport');
    assert.equal(renamedUri('file:///ws/old/deep/r.mreport', renamings), 'file:///ws/new/deep/r.mreport');
  });

  it('is none for what only begins alike', () => {
    assert.equal(renamedUri('file:///ws/older/r.mreport', renamings), undefined);
    assert.equal(renamedUri('file:///ws/c.mreport', renamings), undefined);
  });
});
