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
    const commands = await vscode.commands.getCommands();
    // The editor's own Markdown support may be turned off; its text can be read, too.
    const show = commands.includes('markdown.showPreview') ? 'markdown.showPreview' : 'vscode.open';
    await vscode.commands.executeCommand(show, page);
  });
}
