import * as vscode from 'vscode';
import { touches, type Range } from '../../core/report/text';
import { isReport } from '../active-report';
import { GatedCollection } from './gated-collection';
import { TypingGate } from './typing-gate';
import { isIn, isTyped, unfinishedItem, unfinishedPlace, type Change } from './unfinished-place';

/** How long after the last key what was written may be judged, in milliseconds. */
const pauseMs = 800;

/**
 * Watches where the user is writing, and closes and opens the gates of the reports, so that no finding flashes up in
 * what is half written: a date that lacks its day, what an input method has yet to turn into characters.
 * `mreport.waitWhileTyping` turns it off.
 */
export class TypingWatch implements vscode.Disposable {
  readonly #paused = new vscode.EventEmitter<vscode.Uri>();
  readonly #gates = new Map<string, TypingGate>();
  readonly #collections = new Set<GatedCollection>();
  readonly #subscriptions: vscode.Disposable;
  /** The report that the user is writing in, until the user pauses. */
  #writing: { uri: vscode.Uri; place: Range; timer: NodeJS.Timeout } | undefined;
  /** The item that the user last wrote in, until the user leaves it. */
  #unfinished: { uri: vscode.Uri; item: Range } | undefined;
  #itemRules: ReadonlySet<string> = new Set();

  /** Fires when the user has paused in a report or left the item: what waited may be shown. */
  readonly onDidPause: vscode.Event<vscode.Uri> = this.#paused.event;

  /** Where the language client gets its collections from, so that all that show findings agree. */
  readonly collections = {
    create: (name: string | undefined): vscode.DiagnosticCollection => {
      const inner = vscode.languages.createDiagnosticCollection(name);
      const collection = new GatedCollection(inner, (uri) => this.gateOf(uri));
      this.#collections.add(collection);
      return collection;
    },
    dispose: (collection: vscode.DiagnosticCollection): void => {
      if (collection instanceof GatedCollection) this.#collections.delete(collection);
      collection.dispose();
    },
  };

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#paused,
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isReport(event.document) && event.contentChanges.length > 0) this.#changed(event);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const caret = selections[0]?.active;
        if (caret && textEditor === vscode.window.activeTextEditor) this.#caretMoved(textEditor, caret);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor || !this.#isUnfinishedIn(editor.document.uri)) this.#leave();
      }),
    );
  }

  /** The gate of a report: always the same object. */
  gateOf(uri: vscode.Uri): TypingGate {
    const key = uri.toString();
    const gate = this.#gates.get(key) ?? new TypingGate((rule) => this.#itemRules.has(rule));
    this.#gates.set(key, gate);
    return gate;
  }

  /** Takes the rules whose findings wait until the user leaves the item, by their ids. */
  set itemRules(ids: readonly string[]) {
    this.#itemRules = new Set(ids);
  }

  /** The server finds the same as before in a report, and does not send it again. */
  unchanged(uri: vscode.Uri): void {
    for (const collection of this.#collections) collection.unchanged(uri);
  }

  dispose(): void {
    clearTimeout(this.#writing?.timer);
    this.#subscriptions.dispose();
  }

  #isWritingIn(uri: vscode.Uri): boolean {
    return this.#writing?.uri.toString() === uri.toString();
  }

  #isUnfinishedIn(uri: vscode.Uri): boolean {
    return this.#unfinished?.uri.toString() === uri.toString();
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const isWriting = this.#isWritingIn(document.uri);
    const typed = typedChange(event, isWriting ? this.#writing?.place : undefined);
    // Before the gate is opened: what the collections hold is of the text before the change.
    for (const collection of this.#collections) collection.textChanged(document.uri, contentChanges);
    if (typed) this.#typed(document, typed);
    else if (this.#isUnfinishedIn(document.uri)) this.#leave();
  }

  #typed(document: vscode.TextDocument, change: Change): void {
    const { uri } = document;
    if (this.#isWritingIn(uri)) clearTimeout(this.#writing?.timer);
    else if (!this.#isUnfinishedIn(uri)) this.#leave();
    const lineAt = (line: number): string => document.lineAt(line).text;
    const place = unfinishedPlace(change, lineAt);
    const item = unfinishedItem(change, lineAt);
    const timer = setTimeout(() => {
      this.#pause();
    }, pauseMs);
    this.#writing = { uri, place, timer };
    this.#unfinished = { uri, item };
    this.gateOf(uri).close(place, item);
  }

  #caretMoved({ document }: vscode.TextEditor, caret: vscode.Position): void {
    const writing = this.#writing;
    const unfinished = this.#unfinished;
    if (!unfinished || !this.#isUnfinishedIn(document.uri)) return;
    if (!isIn(unfinished.item, caret)) this.#leave();
    else if (writing && !isIn(writing.place, caret)) this.#pause();
  }

  /** The sentence may be judged, the item not yet. */
  #pause(): void {
    const writing = this.#writing;
    if (!writing) return;
    clearTimeout(writing.timer);
    this.#writing = undefined;
    this.gateOf(writing.uri).pause();
    this.#release(writing.uri);
  }

  /** All may be judged. */
  #leave(): void {
    const unfinished = this.#unfinished;
    if (!unfinished) return;
    clearTimeout(this.#writing?.timer);
    this.#writing = undefined;
    this.#unfinished = undefined;
    this.gateOf(unfinished.uri).open();
    this.#release(unfinished.uri);
  }

  #release(uri: vscode.Uri): void {
    for (const collection of this.#collections) collection.opened(uri);
    this.#paused.fire(uri);
  }
}

/**
 * Returns the change that the user typed at the caret; `undefined` for one that came about otherwise, or does not wait.
 * @param place where the user was writing in this document
 */
function typedChange(event: vscode.TextDocumentChangeEvent, place: Range | undefined): Change | undefined {
  const { document, contentChanges, reason } = event;
  const [change, ...others] = contentChanges;
  const editor = vscode.window.activeTextEditor;
  if (!change || others.length > 0 || reason !== undefined || editor?.document !== document) return undefined;
  if (vscode.workspace.getConfiguration('mreport', document).get('waitWhileTyping') === false)
    return undefined;
  // The editor reports the text first: the caret is still where it was, and may lag after fast typing.
  const isAtCaret = isIn(change.range, editor.selection.active);
  const goesOn = place !== undefined && touches(place, change.range);
  return isTyped(change) && (isAtCaret || goesOn) ? change : undefined;
}
