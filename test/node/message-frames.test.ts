import assert from 'node:assert/strict';
import { MessageFrames } from '../../node/message-frames';

/** What is reported of a stream that comes in pieces of `size` bytes. */
function reportedOf(stream: string, size: number): string[] {
  const reported: string[] = [];
  const frames = new MessageFrames({
    brokenHeader: () => reported.push('header'),
    brokenMessage: () => reported.push('message'),
  });
  const bytes = Buffer.from(stream);
  for (let at = 0; at < bytes.length; at += size) frames.read(bytes.subarray(at, at + size));
  return reported;
}

const frame = (message: string): string => `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
const good = frame('{"method":"甲案"}');

describe('the frames of messages', () => {
  const cases: [what: string, stream: string, reported: string[]][] = [
    ['messages one after the other', good + good + good, []],
    ['other headers, and any case', good.replace('Content-', 'Content-Type: a/b\r\ncontent-'), []],
    ['an empty message', frame('') + good, []],
    ['a message that is not JSON', good + frame('{"method":') + good, ['message']],
    ['a header without a length', `${good}Content-Type: a/b\r\n\r\n{}${good}`, ['header']],
    ['a length that is no number', `Content-Length: abc\r\n\r\n{}${good}`, ['header']],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', ['header']],
    ['no header at all', '字'.repeat(5000), ['header']],
  ];
  for (const [what, stream, reported] of cases) {
    it(`are reported from ${what}, in pieces of any size`, () => {
      for (const size of [1, 2, 7, 10_000])
        assert.deepEqual(reportedOf(stream, size), reported, String(size));
    });
  }
});
