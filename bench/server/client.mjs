/**
 * An editor's side of a language server over stdio. A measurement ends when all diagnostics of an edit are known:
 *
 * - of a server whose diagnostics are requested (`pull`), when it has answered the request right after the edit;
 * - of one that publishes them (`push`), when it has published those of that version;
 * - of one that publishes changes only, when nothing has changed and it has published those of another, small document
 *   that was edited right after. It checks documents in the order of their edits, so nothing is outstanding then. This
 *   costs it one more edit, which the others are spared.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { cpuOf, memoryOf } from '../lib/process-figures.mjs';

/** @typedef {import('./places.mjs').Edit} Edit */
/** @typedef {{ name: string, program: string[], way: 'pull' | 'push', publishesChangesOnly?: boolean }} Contender */
/** @typedef {'changed' | 'unchanged' | 'unknown'} Expected whether an edit changes the diagnostics */

const uri = 'file:///reports/report.mreport';
const smallUri = 'file:///reports/small.mreport';
const small = '1、甲案\n3、乙案';

const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};
const pulling = { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: {} } };

/** A language server under measurement: sends edits and requests, and counts what is answered. */
export class BenchedServer {
  /** The number of times that diagnostics of the report have arrived. */
  received = 0;
  /** The number of times that the server answered that they are unchanged. */
  unchanged = 0;
  /** @type {string | undefined} */
  #resultId;
  /** @type {Map<string, number>} */
  #versions = new Map();
  /** The version of which diagnostics arrived last. @type {Map<string, number>} */
  #publishedVersions = new Map();
  /** @type {{ uri: string, version: number, resolve: () => void }[]} */
  #waiting = [];

  /** @param {Contender} contender */
  constructor(contender) {
    this.contender = contender;
    this.child = spawn(process.execPath, contender.program, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.#published(params));
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  async initialize() {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: this.contender.way === 'pull' ? pulling : capabilities,
    });
    this.#notify('initialized', {});
  }

  /** Resolves when the first diagnostics have arrived. @param {string} text */
  async open(text) {
    this.#open(uri, text);
    await (this.contender.way === 'pull' ? this.#pull() : this.#publication(uri));
  }

  /** Opens the document whose diagnostics mark an end. It is not part of any measurement. */
  async openSmall() {
    this.#open(smallUri, small);
    if (this.contender.way === 'push') await this.#publication(smallUri);
  }

  /** Resolves when all diagnostics of an edit have arrived. @param {Edit} edit @param {Expected} expected */
  async edit(edit, expected) {
    this.send(edit);
    await this.allDiagnostics(expected);
  }

  /** Sends an edit without waiting. @param {Edit} edit */
  send(edit) {
    this.#change(uri, edit);
  }

  /** @param {Expected} expected of the latest edit */
  allDiagnostics(expected) {
    const { way, publishesChangesOnly } = this.contender;
    if (way === 'pull') return this.#pull();
    if (!publishesChangesOnly || expected === 'changed') return this.#publication(uri);
    // `3、` has a finding and `2、` has none: the diagnostics change each time.
    const digit = (this.#versions.get(smallUri) ?? 0) % 2 === 1 ? '2' : '3';
    this.#change(smallUri, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } },
      text: digit,
    });
    return this.#publication(smallUri);
  }

  async symbols() {
    await this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  get cpu() {
    return cpuOf(this.#pid);
  }

  get memory() {
    return memoryOf(this.#pid);
  }

  async stop() {
    const ended = once(this.child, 'exit');
    await this.connection.sendRequest('shutdown');
    this.#notify('exit');
    await ended;
    this.connection.dispose();
  }

  get #pid() {
    if (this.child.pid === undefined) throw new Error(`${this.contender.name} did not start`);
    return this.child.pid;
  }

  /** Requests diagnostics as an editor does, with the id of the result that it holds. */
  async #pull() {
    const previousResultId = this.#resultId;
    const report = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    const { kind, resultId } = /** @type {{ kind: string, resultId: string }} */ (report);
    this.#resultId = resultId;
    if (kind === 'unchanged') this.unchanged++;
    else this.received++;
  }

  /** Resolves when the diagnostics of a document's latest version have been published. @param {string} of @returns {Promise<void>} */
  #publication(of) {
    const version = this.#versions.get(of) ?? 0;
    if ((this.#publishedVersions.get(of) ?? 0) >= version) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ uri: of, version, resolve }));
  }

  /** @param {{ uri: string, version: number }} params */
  #published(params) {
    this.#publishedVersions.set(params.uri, params.version);
    if (params.uri === uri) this.received++;
    this.#waiting = this.#waiting.filter((waiting) => {
      const isDue = waiting.uri === params.uri && waiting.version <= params.version;
      if (isDue) waiting.resolve();
      return !isDue;
    });
  }

  /** @param {string} of @param {string} text */
  #open(of, text) {
    this.#versions.set(of, 1);
    const textDocument = { uri: of, languageId: 'mreport', version: 1, text };
    this.#notify('textDocument/didOpen', { textDocument });
  }

  /** @param {string} of @param {Edit} edit */
  #change(of, edit) {
    const version = (this.#versions.get(of) ?? 0) + 1;
    this.#versions.set(of, version);
    const contentChanges = [edit];
    this.#notify('textDocument/didChange', { textDocument: { uri: of, version }, contentChanges });
  }

  /** @param {string} method @param {object} [params] */
  #notify(method, params) {
    void this.connection.sendNotification(method, params);
  }
}
