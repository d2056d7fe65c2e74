/**
 * The lower floor: a language server without a library and without work. The text is an array of lines, and each change
 * is answered with no diagnostics. What is left is Node, the pipe and JSON.
 */

/** @typedef {{ line: number, character: number }} Position */
/** @typedef {{ range: { start: Position, end: Position }, text: string }} Change */
/** @typedef {{ id?: number, method?: string, params?: any }} Message */

const capabilities = { textDocumentSync: 2, documentSymbolProvider: true };
const separator = Buffer.from('\r\n\r\n');
/** @type {Map<string, string[]>} */
const texts = new Map();
/** What has arrived of messages that are not complete. @type {Buffer[]} */
let pieces = [];
let length = 0;
/** The length with which the next message is complete, as far as it is known. */
let needed = 0;

process.stdin.on('data', (chunk) => {
  pieces.push(chunk);
  length += chunk.length;
  // A long message is joined once, not with each piece.
  if (length >= needed) readMessages(Buffer.concat(pieces));
});

/** @param {Buffer} input */
function readMessages(input) {
  let start = 0;
  needed = 0;
  for (;;) {
    const head = input.indexOf(separator, start);
    if (head === -1) break;
    const size = Number(/content-length: *(\d+)/i.exec(input.toString('latin1', start, head))?.[1]);
    const end = head + separator.length + size;
    if (end > input.length) {
      needed = end - start;
      break;
    }
    answer(JSON.parse(input.toString('utf8', head + separator.length, end)));
    start = end;
  }
  pieces = [input.subarray(start)];
  length = input.length - start;
}

/** @param {Message} message */
function answer({ id, method, params }) {
  if (method === 'exit') process.exit(0);
  if (method === 'textDocument/didOpen') {
    texts.set(params.textDocument.uri, params.textDocument.text.split('\n'));
    publish(params.textDocument);
  } else if (method === 'textDocument/didChange') {
    const lines = texts.get(params.textDocument.uri) ?? [];
    for (const change of params.contentChanges) apply(lines, change);
    publish(params.textDocument);
  } else if (id !== undefined && method !== undefined) {
    send({ id, result: resultOf(method) });
  }
}

/** @param {string} method */
function resultOf(method) {
  if (method === 'initialize') return { capabilities };
  return method === 'textDocument/documentSymbol' ? [] : null;
}

/** @param {string[]} lines @param {Change} change */
function apply(lines, { range: { start, end }, text }) {
  const before = (lines[start.line] ?? '').slice(0, start.character);
  const after = (lines[end.line] ?? '').slice(end.character);
  lines.splice(start.line, end.line - start.line + 1, ...(before + text + after).split('\n'));
}

/** @param {{ uri: string, version: number }} document */
function publish({ uri, version }) {
  send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: [] } });
}

/** @param {object} message */
function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
