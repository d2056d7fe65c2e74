import * as vscode from 'vscode';
import { touches, type Range } from '../../core/report/text';
import { isReport } from '../active-report';
import { GatedCollection } from './gated-collection';
import { TypingGate } from './typing-gate';
import { isIn, isTyped, unfinishedPlace, type Change } from './unfinished-place';

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

  /** Fires when the user has stopped writing in a report: what waited is to be shown. */
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
        if (!editor || !this.#isWritingIn(editor.document.uri)) this.#pause();
      }),
    );
  }

  /** The gate of a report: always the same object. */
  gateOf(uri: vscode.Uri): TypingGate {
    const key = uri.toString();
    const gate = this.#gates.get(key) ?? new TypingGate();
    this.#gates.set(key, gate);
    return gate;
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

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const isWriting = this.#isWritingIn(document.uri);
    const typed = typedChange(event, isWriting ? this.#writing?.place : undefined);
    // Before the gate is opened: what the collections hold is of the text before the change.
    for (const collection of this.#collections) collection.textChanged(document.uri, contentChanges);
    if (typed) this.#typed(document, typed);
    else if (isWriting) this.#pause();
  }

  #typed(document: vscode.TextDocument, change: Change): void {
    const { uri } = document;
    if (this.#isWritingIn(uri)) clearTimeout(this.#writing?.timer);
    else this.#pause();
    const place = unfinishedPlace(change, (line) => document.lineAt(line).text);
    const timer = setTimeout(() => {
      this.#pause();
    }, pauseMs);
    this.#writing = { uri, place, timer };
    this.gateOf(uri).close(place);
  }

  #caretMoved({ document }: vscode.TextEditor, caret: vscode.Position): void {
    const writing = this.#writing;
    if (writing && this.#isWritingIn(document.uri) && !isIn(writing.place, caret)) this.#pause();
  }

  #pause(): void {
    const writing = this.#writing;
    if (!writing) return;
    clearTimeout(writing.timer);
    this.#writing = undefined;
    this.gateOf(writing.uri).open();
    for (const collection of this.#collections) collection.opened(writing.uri);
    this.#paused.fire(writing.uri);
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
