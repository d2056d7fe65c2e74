/** What is wrong with the frames that messages come in. */
export interface FrameEvents {
  /** A header does not say how long its message is: where the next one begins cannot be known. Told once. */
  brokenHeader(): void;
  /** A message is not JSON; the next one can be read. */
  brokenMessage(): void;
}

/** No header of the protocol is longer; in characters. */
const maxHeaderLength = 4096;
const headerEnd = '\r\n\r\n';

/**
 * Follows the messages that a client sends (`Content-Length: 2`, an empty line, `{}`), and notes what is no message: the
 * protocol library passes over that in silence.
 */
export class MessageFrames {
  readonly #events: FrameEvents;
  /** The header so far. */
  #header = '';
  /** The message so far, and how many bytes it lacks. */
  #parts: Buffer[] = [];
  #missing = 0;
  #isBroken = false;

  constructor(events: FrameEvents) {
    this.#events = events;
  }

  /** Takes the next bytes. Linear. */
  read(bytes: Buffer): void {
    let rest = bytes;
    while (rest.length > 0 && !this.#isBroken)
      rest = this.#missing > 0 ? this.#readMessage(rest) : this.#readHeader(rest);
  }

  /** Returns the bytes after the message. */
  #readMessage(bytes: Buffer): Buffer {
    const part = bytes.subarray(0, this.#missing);
    this.#parts.push(part);
    this.#missing -= part.length;
    if (this.#missing === 0) {
      if (!isJson(Buffer.concat(this.#parts))) this.#events.brokenMessage();
      this.#parts = [];
    }
    return bytes.subarray(part.length);
  }

  /** Returns the bytes after the header. */
  #readHeader(bytes: Buffer): Buffer {
    const before = this.#header.length;
    this.#header += bytes.toString('latin1');
    const end = this.#header.indexOf(headerEnd, Math.max(before - headerEnd.length, 0));
    const header = this.#header.slice(0, end < 0 ? undefined : end);
    const length = lengthIn(header, end >= 0);
    if (length === undefined || header.length > maxHeaderLength) {
      this.#isBroken = true;
      this.#events.brokenHeader();
      return bytes.subarray(bytes.length);
    }
    if (end < 0) return bytes.subarray(bytes.length);
    this.#header = '';
    this.#missing = length;
    return bytes.subarray(end + headerEnd.length - before);
  }
}

/** The length that a header names, 0 as long as it is not whole; `undefined` where it is none. */
function lengthIn(header: string, isWhole: boolean): number | undefined {
  const lines = header.split('\r\n');
  // The last line may go on.
  const whole = isWhole ? lines : lines.slice(0, -1);
  if (!whole.every((line) => /^[A-Za-z][A-Za-z-]*:/.test(line))) return undefined;
  if (!isWhole) return 0;
  const [, length] = /^Content-Length: *(\d{1,15}) *$/im.exec(lines.join('\n')) ?? [];
  return length === undefined ? undefined : Number(length);
}

function isJson(message: Buffer): boolean {
  try {
    JSON.parse(message.toString());
    return true;
  } catch {
    return false;
  }
}
