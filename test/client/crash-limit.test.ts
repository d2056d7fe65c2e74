import assert from 'node:assert/strict';
import { CrashLimit } from '../../client/server/crash-limit';

describe('client: CrashLimit', () => {
  it('allows a number of crashes within a time', () => {
    const limit = new CrashLimit(2, 1000);
    assert.deepEqual(
      [0, 10, 20].map((time) => limit.mayRestart(time)),
      [true, true, false],
    );
  });

  it('forgets crashes of long ago', () => {
    const limit = new CrashLimit(2, 1000);
    assert.deepEqual(
      [0, 600, 1200, 1800, 1900].map((time) => limit.mayRestart(time)),
      [true, true, true, true, false],
    );
  });

  it('starts again when it is reset', () => {
    const limit = new CrashLimit(1, 1000);
    limit.mayRestart(0);
    limit.reset();
    assert.equal(limit.mayRestart(1), true);
  });
});
