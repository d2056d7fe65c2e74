/**
 * An editor's side of a language server over stdio. A figure ends when everything is said that there is to say about an
 * edit:
 *
 * - a server that is asked (`pull`) when it has answered what was asked right behind the edit;
 * - one that tells (`push`) when it has published the diagnostics of that version;
 * - one that tells only what is new, where nothing is, when it has published those of another, small document that was
 *   edited right behind. It looks at documents in the order of their edits, so nothing is outstanding then. This
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
/** @typedef {{ name: string, program: string[], way: 'pull' | 'push', tellsOnlyNews?: boolean }} Contender */
/** @typedef {'news' | 'nothing' | 'unknown'} Expected whether an edit brings something to say */

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

export class BenchedServer {
  /** How often diagnostics of the report have come. */
  told = 0;
  /** How often it was said that they are as before. */
  unchanged = 0;
  /** @type {string | undefined} */
  #resultId;
  /** @type {Map<string, number>} */
  #versions = new Map();
  /** The version that diagnostics came of last. @type {Map<string, number>} */
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

  /** Until the first diagnostics are there. @param {string} text */
  async open(text) {
    this.#open(uri, text);
    await (this.contender.way === 'pull' ? this.#ask() : this.#publication(uri));
  }

  /** The document whose diagnostics mark an end. Not part of any figure. */
  async openSmall() {
    this.#open(smallUri, small);
    if (this.contender.way === 'push') await this.#publication(smallUri);
  }

  /** Until everything is said about an edit. @param {Edit} edit @param {Expected} expected */
  async edit(edit, expected) {
    this.send(edit);
    await this.everythingSaid(expected);
  }

  /** Without waiting. @param {Edit} edit */
  send(edit) {
    this.#change(uri, edit);
  }

  /** @param {Expected} expected of the latest edit */
  everythingSaid(expected) {
    const { way, tellsOnlyNews } = this.contender;
    if (way === 'pull') return this.#ask();
    if (!tellsOnlyNews || expected === 'news') return this.#publication(uri);
    // `3、` is a mistake and `2、` is none: there is something new to say each time.
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

  /** Asks as an editor does, which names the answer that it holds. */
  async #ask() {
    const previousResultId = this.#resultId;
    const report = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    const { kind, resultId } = /** @type {{ kind: string, resultId: string }} */ (report);
    this.#resultId = resultId;
    if (kind === 'unchanged') this.unchanged++;
    else this.told++;
  }

  /** Until the diagnostics of a document's latest version have come. @param {string} of @returns {Promise<void>} */
  #publication(of) {
    const version = this.#versions.get(of) ?? 0;
    if ((this.#publishedVersions.get(of) ?? 0) >= version) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ uri: of, version, resolve }));
  }

  /** @param {{ uri: string, version: number }} params */
  #published(params) {
    this.#publishedVersions.set(params.uri, params.version);
    if (params.uri === uri) this.told++;
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
