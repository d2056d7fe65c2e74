import * as vscode from 'vscode';
import { HeldFindings, type PlacedFinding } from './held-findings';
import type { TypingGate } from './typing-gate';
import type { Change } from './unfinished-place';

interface HeldDiagnostic extends PlacedFinding {
  readonly diagnostic: vscode.Diagnostic;
}

/** A collection of diagnostics that shows those that the gate of their document lets pass; else the one within. */
export class GatedCollection implements vscode.DiagnosticCollection {
  readonly #inner: vscode.DiagnosticCollection;
  readonly #gateOf: (uri: vscode.Uri) => TypingGate;
  readonly #held = new Map<string, HeldFindings<HeldDiagnostic>>();

  constructor(inner: vscode.DiagnosticCollection, gateOf: (uri: vscode.Uri) => TypingGate) {
    this.#inner = inner;
    this.#gateOf = gateOf;
  }

  get name(): string {
    return this.#inner.name;
  }

  /** The text of a document was changed. */
  textChanged(uri: vscode.Uri, changes: readonly Change[]): void {
    this.#held.get(uri.toString())?.textChanged(changes);
  }

  /** The server finds the same as before in a document. */
  unchanged(uri: vscode.Uri): void {
    const released = this.#held.get(uri.toString())?.unchanged();
    if (released) this.#show(uri, released);
  }

  /** The gate of a document was opened: shows what waited. */
  opened(uri: vscode.Uri): void {
    const released = this.#held.get(uri.toString())?.opened();
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
    this.#held.delete(uri.toString());
    this.#inner.delete(uri);
  }

  clear(): void {
    this.#held.clear();
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
    this.#held.clear();
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
    this.#show(uri, this.#heldOf(uri).found(held));
  }

  #heldOf(uri: vscode.Uri): HeldFindings<HeldDiagnostic> {
    const key = uri.toString();
    const held = this.#held.get(key) ?? new HeldFindings<HeldDiagnostic>(this.#gateOf(uri));
    this.#held.set(key, held);
    return held;
  }

  #show(uri: vscode.Uri, findings: readonly HeldDiagnostic[]): void {
    this.#inner.set(
      uri,
      findings.map(({ diagnostic }) => diagnostic),
    );
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
