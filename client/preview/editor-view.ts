/** What a report's editor shows, and how to move it. A line's fraction is the part of it above the place meant. */
import * as vscode from 'vscode';

/** The editor that shows a document: the active one if there are several. */
export function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const wanted = uri.toString();
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find(
    (editor) => editor?.document.uri.toString() === wanted,
  );
}

/** The first visible line; in a softly wrapped one, the fraction is the part that is scrolled out of sight. */
export function topLineOf(editor: vscode.TextEditor): number | undefined {
  const top = editor.visibleRanges[0]?.start;
  if (top === undefined) return undefined;
  const { length } = editor.document.lineAt(top.line).text;
  return length === 0 ? top.line : top.line + Math.min(top.character / length, 1);
}

/** The caret's line; the fraction is the part of the line before it. */
export function caretLineOf(editor: vscode.TextEditor): number {
  const { line, character } = editor.selection.active;
  const { length } = editor.document.lineAt(line).text;
  return line + (length === 0 ? 0 : Math.min(character / length, 0.999));
}

/** Scrolls an editor so that `line` is its first. */
export function scrollTo(editor: vscode.TextEditor, line: number): void {
  const place = editor.document.validatePosition(new vscode.Position(Math.floor(Math.max(line, 0)), 0));
  const { length } = editor.document.lineAt(place.line).text;
  const at = place.translate(0, Math.floor(length * Math.min(Math.max(line - place.line, 0), 1)));
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

/** Puts the caret at a place without taking the focus. */
export function placeCaret(editor: vscode.TextEditor, line: number, character: number): void {
  const place = editor.document.validatePosition(new vscode.Position(line, character));
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
