import * as vscode from 'vscode';
import type { Range } from '../../core/report/text';
import { TypingPause, type Found } from './typing-pause';
import type { Change } from './unfinished-place';

interface Held extends Found {
  diagnostic: vscode.Diagnostic;
}

/** A collection of diagnostics that holds some of them back while one writes; for the rest, the one within. */
export class WaitingCollection implements vscode.DiagnosticCollection {
  readonly #inner: vscode.DiagnosticCollection;
  readonly #pauses = new Map<string, TypingPause<Held>>();

  constructor(inner: vscode.DiagnosticCollection) {
    this.#inner = inner;
  }

  get name(): string {
    return this.#inner.name;
  }

  /** One writes in a document: what is new in `place` waits. */
  typed(uri: vscode.Uri, change: Change, place: Range): void {
    this.#pauseOf(uri).typed(change, place);
  }

  /** The text of a document was changed by other means than writing. */
  changed(uri: vscode.Uri, changes: readonly Change[]): void {
    this.#pauses.get(uri.toString())?.changed(changes);
  }

  /** The server finds the same as before in a document. */
  unchanged(uri: vscode.Uri): void {
    const released = this.#pauses.get(uri.toString())?.unchanged();
    if (released) this.#show(uri, released);
  }

  /** One has stopped writing in a document: shows what waited. */
  paused(uri: vscode.Uri): void {
    const released = this.#pauses.get(uri.toString())?.paused();
    if (released) this.#show(uri, released);
  }

  set(
    target: vscode.Uri | readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined][],
    diagnostics?: readonly vscode.Diagnostic[],
  ): void {
    if (target instanceof vscode.Uri) this.#take(target, diagnostics);
    else for (const [uri, some] of target) this.#take(uri, some);
  }

  delete(uri: vscode.Uri): void {
    this.#pauses.delete(uri.toString());
    this.#inner.delete(uri);
  }

  clear(): void {
    this.#pauses.clear();
    this.#inner.clear();
  }

  forEach(
    callback: (
      uri: vscode.Uri,
      diagnostics: readonly vscode.Diagnostic[],
      collection: vscode.DiagnosticCollection,
    ) => unknown,
    thisArg?: unknown,
  ): void {
    this.#inner.forEach(callback, thisArg);
  }

  get(uri: vscode.Uri): readonly vscode.Diagnostic[] | undefined {
    return this.#inner.get(uri);
  }

  has(uri: vscode.Uri): boolean {
    return this.#inner.has(uri);
  }

  [Symbol.iterator](): Iterator<[uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]]> {
    return this.#inner[Symbol.iterator]();
  }

  dispose(): void {
    this.#pauses.clear();
    this.#inner.dispose();
  }

  #take(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[] | undefined): void {
    if (!diagnostics) {
      this.delete(uri);
      return;
    }
    const held = diagnostics.map((diagnostic) => ({
      rule: ruleOf(diagnostic),
      range: diagnostic.range,
      diagnostic,
    }));
    this.#show(uri, this.#pauseOf(uri).found(held));
  }

  #pauseOf(uri: vscode.Uri): TypingPause<Held> {
    const key = uri.toString();
    const pause = this.#pauses.get(key) ?? new TypingPause<Held>();
    this.#pauses.set(key, pause);
    return pause;
  }

  #show(uri: vscode.Uri, findings: readonly Held[]): void {
    this.#inner.set(
      uri,
      findings.map(({ diagnostic }) => diagnostic),
    );
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
