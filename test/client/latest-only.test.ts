import assert from 'node:assert/strict';
import { LatestOnly } from '../../client/latest-only';

/** Questions that are answered by hand, and what came of them. */
function setUp() {
  const asked: string[] = [];
  const delivered: string[] = [];
  const failed: string[] = [];
  const pending: { resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const latest = new LatestOnly<string, string>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => pending.push({ resolve, reject }));
    },
    deliver: (answer, question) => delivered.push(`${question}=${answer}`),
    fail: (error, question) => failed.push(`${question}: ${String(error)}`),
  });
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
  const answer = async (text: string) => {
    pending.shift()!.resolve(text);
    await nextTurn();
  };
  const reject = async (message: string) => {
    pending.shift()!.reject(new Error(message));
    await nextTurn();
  };
  return { latest, asked, delivered, failed, answer, reject };
}

describe('client: LatestOnly', () => {
  it('asks at once when idle', () => {
    const { latest, asked } = setUp();
    latest.ask('a');
    assert.deepEqual(asked, ['a']);
  });

  it('has one question under way, and then asks the latest only', async () => {
    const { latest, asked, delivered, answer } = setUp();
    for (const question of ['a', 'b', 'c', 'd']) latest.ask(question);
    assert.deepEqual(asked, ['a']);
    await answer('1');
    assert.deepEqual(asked, ['a', 'd']);
    await answer('2');
    assert.deepEqual(delivered, ['a=1', 'd=2']);
    assert.deepEqual(asked, ['a', 'd']);
  });

  it('asks at once again after it became idle', async () => {
    const { latest, asked, answer } = setUp();
    latest.ask('a');
    await answer('1');
    latest.ask('b');
    assert.deepEqual(asked, ['a', 'b']);
  });

  it('goes on after a failure', async () => {
    const { latest, asked, delivered, failed, answer, reject } = setUp();
    latest.ask('a');
    latest.ask('b');
    await reject('gone');
    await answer('1');
    assert.deepEqual(asked, ['a', 'b']);
    assert.deepEqual(failed, ['a: Error: gone']);
    assert.deepEqual(delivered, ['b=1']);
  });

  it('takes an error thrown on delivery as a failure', async () => {
    const failed: string[] = [];
    const latest = new LatestOnly<string, string>({
      ask: (question) => Promise.resolve(question),
      deliver: () => {
        throw new Error('no room');
      },
      fail: (error) => failed.push(String(error)),
    });
    latest.ask('a');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(failed, ['Error: no room']);
  });

  it('forgets the waiting question and the answer under way', async () => {
    const { latest, asked, delivered, failed, answer } = setUp();
    latest.ask('a');
    latest.ask('b');
    latest.forget();
    await answer('1');
    assert.deepEqual([asked, delivered, failed], [['a'], [], []]);
    latest.ask('c');
    await answer('2');
    assert.deepEqual(delivered, ['c=2']);
  });

  it('asks a question that comes after forgetting, once the old one has ended', async () => {
    const { latest, asked, delivered, answer } = setUp();
    latest.ask('a');
    latest.forget();
    latest.ask('b');
    assert.deepEqual(asked, ['a']);
    await answer('1');
    await answer('2');
    assert.deepEqual(delivered, ['b=2']);
  });
});
