import * as vscode from 'vscode';
import type { Range } from '../../core/report/text';
import { isReport } from '../active-report';
import { isIn, isTyped, touches, unfinishedPlace, type Change } from './unfinished-place';
import { WaitingCollection } from './waiting-collection';

/** How long one has not typed when what one wrote may be judged. */
const pauseMs = 800;

/**
 * Watches where one is writing, so that no finding flashes up at what is half written: a date of which the day is
 * missing, what an input method has yet to turn into characters. `mreport.waitWhileTyping` turns it off.
 */
export class TypingWatch implements vscode.Disposable {
  readonly #settled = new vscode.EventEmitter<vscode.Uri>();
  readonly #collections = new Set<WaitingCollection>();
  readonly #subscriptions: vscode.Disposable;
  /** The report one is writing in, until one pauses. */
  #writing: { uri: vscode.Uri; place: Range; timer: NodeJS.Timeout } | undefined;

  /** Fires when one has stopped writing in a report: what was kept quiet is to be shown. */
  readonly onDidSettle: vscode.Event<vscode.Uri> = this.#settled.event;

  /** What the language client has its collections from, so that all that show findings agree. */
  readonly collections = {
    create: (name: string | undefined): vscode.DiagnosticCollection => {
      const collection = new WaitingCollection(vscode.languages.createDiagnosticCollection(name));
      this.#collections.add(collection);
      return collection;
    },
    dispose: (collection: vscode.DiagnosticCollection): void => {
      if (collection instanceof WaitingCollection) this.#collections.delete(collection);
      collection.dispose();
    },
  };

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#settled,
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isReport(event.document) && event.contentChanges.length > 0) this.#changed(event);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const caret = selections[0]?.active;
        if (caret && textEditor === vscode.window.activeTextEditor) this.#caretMoved(textEditor, caret);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.toString() !== this.#writing?.uri.toString()) this.#settle();
      }),
    );
  }

  /** Whether one is writing in a report just now. */
  isWritingIn(uri: vscode.Uri): boolean {
    return this.#writing?.uri.toString() === uri.toString();
  }

  /** The server finds the same as before in a report: it is not told again. */
  unchanged(uri: vscode.Uri): void {
    for (const collection of this.#collections) collection.unchanged(uri);
  }

  dispose(): void {
    clearTimeout(this.#writing?.timer);
    this.#subscriptions.dispose();
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const change = typedChange(event, this.isWritingIn(document.uri) ? this.#writing?.place : undefined);
    if (change) this.#typed(document, change);
    else {
      // Not before the collections know: what they hold is of the text before the change.
      for (const collection of this.#collections) collection.changed(document.uri, contentChanges);
      if (this.isWritingIn(document.uri)) this.#settle();
    }
  }

  #typed(document: vscode.TextDocument, change: Change): void {
    const { uri } = document;
    const place = unfinishedPlace(change, (line) => document.lineAt(line).text);
    clearTimeout(this.#writing?.timer);
    const timer = setTimeout(() => {
      this.#settle();
    }, pauseMs);
    this.#writing = { uri, place, timer };
    for (const collection of this.#collections) collection.typed(uri, change, place);
  }

  #caretMoved({ document }: vscode.TextEditor, caret: vscode.Position): void {
    const writing = this.#writing;
    if (writing && this.isWritingIn(document.uri) && !isIn(writing.place, caret)) this.#settle();
  }

  #settle(): void {
    const writing = this.#writing;
    if (!writing) return;
    clearTimeout(writing.timer);
    this.#writing = undefined;
    for (const collection of this.#collections) collection.paused(writing.uri);
    this.#settled.fire(writing.uri);
  }
}

/**
 * The change that someone typed at the caret; nothing for one that came about otherwise, or does not wait.
 * @param place where one was writing in this document
 */
function typedChange(event: vscode.TextDocumentChangeEvent, place: Range | undefined): Change | undefined {
  const { document, contentChanges, reason } = event;
  const [change, ...others] = contentChanges;
  const editor = vscode.window.activeTextEditor;
  if (!change || others.length > 0 || reason !== undefined || editor?.document !== document) return undefined;
  if (vscode.workspace.getConfiguration('mreport', document).get('waitWhileTyping') === false)
    return undefined;
  // The editor tells of the text first: the caret is still where it was, and may lag behind a fast hand.
  const isAtCaret = isIn(change.range, editor.selection.active);
  const goesOn = place !== undefined && touches(place, change.range);
  return isTyped(change) && (isAtCaret || goesOn) ? change : undefined;
}
