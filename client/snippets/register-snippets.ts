import * as vscode from 'vscode';
import { locale } from '../locale';
import { dateSnippets, typedPart } from './date-snippets';

/** Offers the snippets that hold today's date. The others are in `snippets/mreport.json`. */
export function registerSnippets(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'mreport' },
    {
      provideCompletionItems(document, position) {
        return itemsFor(document.lineAt(position).text.slice(0, position.character), position);
      },
    },
  );
}

/** The snippets of which a beginning is typed, and all of them on a line that is still blank. */
function itemsFor(before: string, caret: vscode.Position): vscode.CompletionItem[] {
  const isBlank = before.trim() === '';
  return dateSnippets(new Date(), locale).flatMap(({ prefixes, description, body }) =>
    prefixes.flatMap((prefix) => {
      const typed = typedPart(before, prefix);
      if (typed === 0 && !isBlank) return [];
      const item = new vscode.CompletionItem(
        { label: prefix, description },
        vscode.CompletionItemKind.Snippet,
      );
      item.insertText = new vscode.SnippetString(body);
      item.range = new vscode.Range(caret.translate(0, -typed), caret);
      return [item];
    }),
  );
}
