/** The page of a rule, to be read rather than edited. */
import * as vscode from 'vscode';

const command = 'mreport.showRulePage';

/** The link from a finding to the page of its rule: the server puts the rule's id in. */
export const ruleLink = `command:${command}?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** Registers the command that the links run. */
export function registerRulePage({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (rule: unknown) => {
    if (typeof rule !== 'string' || !/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      // The editor's own Markdown support is turned off; the page's text can be read, too.
      await vscode.commands.executeCommand('vscode.open', page);
    }
  });
}
