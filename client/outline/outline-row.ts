import * as vscode from 'vscode';
import type { FindingCounts } from '../../protocol/outline';
import { outlineMessages as messages } from '../../l10n/messages/outline';
import { errorsAndWarnings } from '../findings/count-words';
import { findingWords } from '../findings/report-findings';
import { t } from '../locale';
import type { OutlineEntry } from './outline-diff';

/** Goes to an item of the outline; its arguments are the report's URI as a string and the item's id. */
export const revealCommand = 'mreport.outline.reveal';

/** Returns the row of `entry` in the outline of the report `uri`. @param open whether it is open at first */
export function outlineRow(entry: OutlineEntry, uri: string, open: boolean): vscode.TreeItem {
  const name = entry.label;
  const words = findingWords(entry.findings);
  const row = new vscode.TreeItem(name, collapsibleState(entry, open));
  // Reports side by side may use the same ids; their rows must not share what is expanded.
  row.id = `${uri}#${entry.id}`;
  row.contextValue = entry.level === 1 ? 'unit' : 'item';
  const count = errorsAndWarnings(entry.findings);
  if (count > 0) row.description = String(count);
  row.iconPath = stateIcon(entry.findings);
  row.tooltip = `${name}\n${words}`;
  row.accessibilityInformation = { label: `${name}, ${words}` };
  row.command = {
    command: revealCommand,
    title: t(messages.goToItem),
    arguments: [uri, entry.id],
  };
  return row;
}

function collapsibleState(entry: OutlineEntry, open: boolean): vscode.TreeItemCollapsibleState {
  if (entry.children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** A row without errors and warnings has an empty icon, so that all names of a level begin at one edge. */
function stateIcon(counts: FindingCounts): vscode.ThemeIcon {
  if (counts.error > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (counts.warning > 0)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon('blank');
}
