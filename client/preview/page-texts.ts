import * as vscode from 'vscode';
import type { PageTexts } from '../../protocol/preview-page';

/** What the preview's page says, in the editor's language. */
export function pageTexts(): PageTexts {
  const { t } = vscode.l10n;
  return {
    severities: { error: t('Error'), warning: t('Warning'), information: t('Remark'), hint: t('Hint') },
    toolbar: t('Preview Tools'),
    view: t('View'),
    paperView: t('Paper'),
    flowView: t('Continuous'),
    zoom: t('Zoom'),
    smaller: t('Zoom Out'),
    larger: t('Zoom In'),
    actualSize: t('Actual Size'),
    pageWidth: t('Page Width'),
    page: t('Page {0}', '{0}'),
    pageOf: t('Page {0} of {1}', '{0}', '{1}'),
    onlyUnit: t('Show Only This Unit'),
    allUnits: t('All Units'),
    unitAtCaret: t('Unit at the Cursor'),
    findings: t('Findings of the Report'),
    previousFinding: t('Previous Finding'),
    nextFinding: t('Next Finding'),
    find: t('Find in the Preview'),
    previousMatch: t('Previous Match'),
    nextMatch: t('Next Match'),
    closeFind: t('Close'),
    goToText: t('Go to the Text'),
  };
}
