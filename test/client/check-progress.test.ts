import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { CheckProgress } from '../../client/findings/check-progress';

describe('the progress of the check', () => {
  const changed: string[] = [];
  const progress = new CheckProgress((uri) => changed.push(uri));

  beforeEach(() => {
    progress.clear();
    changed.length = 0;
  });

  it('is not done before the first answer, after closing, and after the server was lost', () => {
    assert.equal(progress.isChecked('a'), false);
    progress.sent('a', 1);
    assert.equal(progress.isChecked('a'), false);
    progress.answered('a', 1);
    assert.equal(progress.isChecked('a'), true);
    progress.forget('a');
    assert.equal(progress.isChecked('a'), false);
    progress.sent('a', 1);
    progress.answered('a', 1);
    progress.clear();
    assert.equal(progress.isChecked('a'), false);
    assert.deepEqual(changed, ['a', 'a']);
  });

  it('does not flicker while the answers keep up with the keys', () => {
    progress.sent('a', 1);
    progress.answered('a', 1);
    progress.sent('a', 2);
    assert.equal(progress.isChecked('a'), true);
    progress.answered('a', 2);
    assert.deepEqual(changed, ['a']);
  });

  it('is not done when the newest text waits long, until its own answer', async () => {
    progress.sent('a', 1);
    progress.answered('a', 1);
    progress.sent('a', 2);
    await delay(600);
    assert.equal(progress.isChecked('a'), false);
    progress.answered('a', 1);
    assert.equal(progress.isChecked('a'), false);
    progress.answered('a', 2);
    assert.equal(progress.isChecked('a'), true);
    assert.deepEqual(changed, ['a', 'a', 'a']);
  });

  it('ignores an answer for a report that it was not notified of', () => {
    progress.answered('b', 1);
    assert.equal(progress.isChecked('b'), false);
  });
});
