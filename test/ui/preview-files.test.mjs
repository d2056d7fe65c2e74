import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { correctReport } from './reports.mjs';
import { until, useVSCode } from './workbench.mjs';

/** A picture of this size in pixels, as SVG. @param {number} width @param {number} height */
const picture = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;

describe('the preview and the files on disk', () => {
  const vscode = useVSCode();

  /** @param {string} text */
  const openPreview = async (text) => {
    const workbench = await vscode.open(text);
    await workbench.page.keyboard.press('Control+k');
    await workbench.page.keyboard.press('v');
    return { workbench, page: workbench.page, preview: await workbench.preview() };
  };

  it('follows the report to another name, with its place', async () => {
    const { workbench, page } = await openPreview(correctReport);
    await page.keyboard.press('Control+Shift+e');
    await page.getByRole('treeitem', { name: 'report.mreport' }).first().click();
    await page.keyboard.press('F2');
    const name = page.locator('.explorer-item-edited input');
    await name.fill('renamed.mreport');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /Preview renamed\.mreport/ }).waitFor();
    const preview = await workbench.preview();
    await preview.getByText('服務信箱已改用新址。').waitFor();
    await workbench.screenshot('preview-renamed');
    rmSync(path.join(path.dirname(workbench.file), 'renamed.mreport'));
  });

  it('shows what is written on disk after the editor was closed', async () => {
    const { workbench, page, preview } = await openPreview(correctReport);
    await workbench.editor.locator('.view-line').first().click();
    await workbench.command('View: Close Editor');
    await page.getByRole('tab', { name: /^report\.mreport/ }).waitFor({ state: 'detached' });
    writeFileSync(workbench.file, correctReport.replace('人事處', '政風處'));
    await preview.getByText('政風處').first().waitFor();
    await workbench.screenshot('preview-closed-editor');
  });

  it('shows an image that is written again', async () => {
    const { workbench, preview } = await openPreview('一、甲司\n![圖一](a.svg)\n(一) 乙\n');
    const folder = path.dirname(workbench.file);
    const image = preview.locator('img');
    const ratio = async () => {
      const box = await image.boundingBox();
      return box === null ? 0 : box.width / box.height;
    };
    /** @param {number} width @param {number} height */
    const write = (width, height) => {
      writeFileSync(path.join(folder, 'new.svg'), picture(width, height));
      renameSync(path.join(folder, 'new.svg'), path.join(folder, 'a.svg'));
    };
    write(200, 100);
    await until('the image', async () => Math.abs((await ratio()) - 2) < 0.1);
    write(100, 100);
    await until('the new image', async () => Math.abs((await ratio()) - 1) < 0.1);
    await workbench.screenshot('preview-image');
  });
});
