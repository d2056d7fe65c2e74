/** Measures servers side by side: they take turns, so that a slow spell of the machine hits all of them. */
import { setTimeout as delay } from 'node:timers/promises';
import { BenchedServer } from './client.mjs';
import { items, mistakes, words } from './places.mjs';

/** @typedef {import('./client.mjs').Contender} Contender */
/** @typedef {import('./client.mjs').Expected} Expected */
/** @typedef {import('./places.mjs').Edits} Edits */

/**
 * What was measured of one server at one size, in milliseconds and MB.
 * @typedef {object} ServerFigures
 * @property {string} name
 * @property {number} size
 * @property {number[]} start from starting the process to the answer of `initialize`
 * @property {number[]} open until the first diagnostics
 * @property {number[]} words a key that changes no finding
 * @property {number[]} mistakes a key with which a finding comes or goes
 * @property {number[]} items a new item near the top, or its removal
 * @property {number[]} symbols document symbols, requested right after an edit
 * @property {number} lag from the last of the keys typed without waiting until all diagnostics have arrived
 * @property {number} answers the number of times that diagnostics arrived, or were reported unchanged, while they were typed
 * @property {number} cpu processor time of a key that changes no finding
 * @property {number} memoryAtOpen
 * @property {number} memoryAtEnd
 */

const processes = 3;
const rounds = 5;
/** The number of edits in a round: even, so that mistakes and items are gone at its end. */
const edits = { words: 34, mistakes: 14, items: 6, symbols: 4 };
const paced = { keys: 50, pause: 20 };

/** @param {Contender[]} contenders @param {string} text @param {number} size @returns {Promise<ServerFigures[]>} */
export async function measureServers(contenders, text, size) {
  /** @type {Turns[]} */
  let all = [];
  for (let left = processes; left > 0; left--) {
    const before = all;
    all = [];
    for (const [index, contender] of contenders.entries()) {
      all.push(await Turns.start(contender, text, before[index]?.figures ?? noFigures(contender, size)));
      if (left > 1) await all[index]?.server.stop();
    }
  }
  await delay(500);
  for (const { figures, server } of all) figures.memoryAtOpen = server.memory;
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) for (const each of all) await each.takeTurn(round > 0);
  for (const each of all) await each.typeWithoutWaiting();
  for (const each of all) await each.end();
  return all.map(({ figures }) => figures);
}

/** @param {Contender} contender @param {number} size @returns {ServerFigures} */
function noFigures({ name }, size) {
  const none = { start: [], open: [], words: [], mistakes: [], items: [], symbols: [] };
  return { name, size, ...none, lag: NaN, answers: NaN, cpu: NaN, memoryAtOpen: NaN, memoryAtEnd: NaN };
}

/** One server's turns. */
class Turns {
  /** The processor time of all keys that changed no finding. */
  #cpu = 0;

  /** @param {BenchedServer} server @param {string} text @param {ServerFigures} figures */
  constructor(server, text, figures) {
    this.server = server;
    this.figures = figures;
    this.words = words(text);
    this.mistakes = mistakes(text);
    this.items = items(text);
  }

  /** Starts a process and opens the text in it. @param {Contender} contender @param {string} text @param {ServerFigures} figures */
  static async start(contender, text, figures) {
    let started = performance.now();
    const server = new BenchedServer(contender);
    await server.initialize();
    figures.start.push(performance.now() - started);
    // The server's first requests are not part of opening a text.
    await delay(100);
    started = performance.now();
    await server.open(text);
    figures.open.push(performance.now() - started);
    await server.openSmall();
    return new Turns(server, text, figures);
  }

  /** @param {boolean} counts */
  async takeTurn(counts) {
    const { server, figures } = this;
    const receivedBefore = server.received;
    const cpu = server.cpu;
    await this.#times(counts ? figures.words : [], edits.words, () => this.#edit(this.words, 'unchanged'));
    // Memory that is freed after the last key belongs to it.
    await delay(20);
    if (counts) this.#cpu += server.cpu - cpu;
    // The first key in another place may change them: of very many findings, those near it are shown.
    this.#expect(
      !reportsChangesOnly(server) || server.received <= receivedBefore + 1,
      'a word in a paragraph changes a finding',
    );
    const receivedThen = server.received;
    await this.#times(counts ? figures.mistakes : [], edits.mistakes, () =>
      this.#edit(this.mistakes, 'changed'),
    );
    this.#expect(server.received - receivedThen === edits.mistakes, 'a wrong digit changes no finding');
    await this.#times(counts ? figures.items : [], edits.items, () => this.#edit(this.items, 'changed'));
    await this.#times(counts ? figures.symbols : [], edits.symbols, async () => {
      server.send(this.items.next().value);
      await server.symbols();
    });
    await server.allDiagnostics('unknown');
  }

  /** Makes a mistake and takes it back many times, faster than anyone types. */
  async typeWithoutWaiting() {
    const { server, figures } = this;
    const before = server.received + server.unchanged;
    const start = performance.now();
    let last = start;
    /** @type {Promise<void>[]} */
    const answers = [];
    for (let key = 0; key < paced.keys; key++) {
      await delay(Math.max(start + key * paced.pause - performance.now(), 0));
      last = performance.now();
      server.send(this.mistakes.next().value);
      if (server.contender.way === 'pull') answers.push(server.allDiagnostics('unknown'));
    }
    await (answers.at(-1) ?? server.allDiagnostics('unknown'));
    figures.lag = performance.now() - last;
    figures.answers = server.received + server.unchanged - before;
  }

  async end() {
    this.figures.cpu = this.#cpu / rounds / edits.words;
    this.figures.memoryAtEnd = this.server.memory;
    await this.server.stop();
  }

  /** @param {number[]} times @param {number} count @param {() => Promise<void>} work */
  async #times(times, count, work) {
    for (let at = 0; at < count; at++) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
  }

  /** @param {Edits} from @param {Expected} expected */
  #edit(from, expected) {
    return this.server.edit(from.next().value, expected);
  }

  /** Figures are worthless if they measure something else than they claim to. @param {boolean} holds @param {string} otherwise */
  #expect(holds, otherwise) {
    if (!holds) throw new Error(`In this text ${otherwise}: choose another (--text=FILE).`);
  }
}

/** Whether a server sends no diagnostics where none have changed. @param {BenchedServer} server */
const reportsChangesOnly = ({ contender }) =>
  contender.way === 'pull' || contender.publishesChangesOnly === true;
