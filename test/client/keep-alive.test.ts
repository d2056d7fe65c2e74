import assert from 'node:assert/strict';
import { CrashLimit } from '../../client/server/crash-limit';
import { KeepAlive, type Run, type RunEvents } from '../../client/server/keep-alive';

/** A run in the test's hands. */
class FakeRun implements Run {
  stopped = 0;
  #fail: (error: Error) => void = () => undefined;
  #succeed: () => void = () => undefined;

  constructor(readonly events: RunEvents) {}

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#succeed = resolve;
      this.#fail = reject;
    });
  }

  stop(): Promise<void> {
    this.stopped++;
    return Promise.resolve();
  }

  answer(): void {
    this.events.answers();
    this.#succeed();
  }

  fail(reason: string): void {
    this.#fail(new Error(reason));
  }

  /** As a server ends that has yet to start: both its connection and its start tell of it. */
  endWhileStarting(): void {
    this.events.ended('exit code 1');
    this.fail('no connection');
  }
}

function keepAlive(allowed = 2): {
  alive: KeepAlive;
  runs: FakeRun[];
  notices: string[];
  last: () => FakeRun;
} {
  const runs: FakeRun[] = [];
  const notices: string[] = [];
  const alive: KeepAlive = new KeepAlive(
    {
      create: (events) => {
        const run = new FakeRun(events);
        runs.push(run);
        return run;
      },
      changed: () => notices.push(alive.state),
      restarting: (reason) => notices.push(`again after ${reason}`),
      gaveUp: (reason) => notices.push(`gave up after ${reason}`),
    },
    new CrashLimit(allowed, 1000),
    () => 0,
  );
  return { alive, runs, notices, last: () => runs.at(-1)! };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('client: KeepAlive', () => {
  it('starts a new run when one ends, and says so once', async () => {
    const { alive, runs, notices, last } = keepAlive();
    void alive.restart();
    last().answer();
    last().events.ended('signal SIGKILL');
    last().answer();
    await nextTurn();
    assert.equal(runs.length, 2);
    assert.deepEqual(notices, ['starting', 'running', 'again after signal SIGKILL', 'starting', 'running']);
  });

  it('counts a run that ends while it starts once', async () => {
    const { alive, runs, notices, last } = keepAlive();
    void alive.restart();
    last().endWhileStarting();
    await nextTurn();
    assert.equal(runs.length, 2);
    assert.deepEqual(notices, ['starting', 'again after exit code 1']);
  });

  it('reports why a run could not be started at all', async () => {
    const { alive, notices, last } = keepAlive(0);
    void alive.restart();
    last().fail('no such program');
    await nextTurn();
    assert.deepEqual(notices, ['starting', 'stopped', 'gave up after no such program']);
  });

  it('gives up after too many crashes, reports it once, and starts again when asked', async () => {
    const { alive, runs, notices, last } = keepAlive(1);
    void alive.restart();
    last().endWhileStarting();
    last().endWhileStarting();
    await nextTurn();
    assert.equal(runs.length, 2);
    assert.deepEqual(notices.slice(1), ['again after exit code 1', 'stopped', 'gave up after exit code 1']);

    void alive.restart();
    last().events.ended('exit code 1');
    last().answer();
    await nextTurn();
    assert.equal(alive.state, 'running');
    assert.equal(runs.length, 4);
  });

  it('does not listen to a run that was replaced', async () => {
    const { alive, runs, last } = keepAlive();
    void alive.restart();
    void alive.restart();
    runs[0]!.endWhileStarting();
    runs[0]!.events.answers();
    await nextTurn();
    assert.equal(runs[0]!.stopped, 1);
    assert.equal(runs.length, 2);
    assert.equal(alive.state, 'starting');
    last().answer();
    assert.equal(alive.state, 'running');
  });

  it('starts nothing after it was stopped', async () => {
    const { alive, runs, last } = keepAlive();
    void alive.restart();
    last().answer();
    await alive.stop();
    last().events.ended('exit code 0');
    await nextTurn();
    assert.equal(runs.length, 1);
    assert.equal(alive.state, 'stopped');
  });
});
