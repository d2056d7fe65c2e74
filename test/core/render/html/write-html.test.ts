import assert from 'node:assert/strict';
import { writeHtml } from '../../../../core/render/html/write-html';
import type { PrintedImage, PrintedReport } from '../../../../core/render/printed-report';
import { reportOf } from '../written';

const written = async (report: PrintedReport): Promise<string> =>
  new TextDecoder().decode(await writeHtml(report, () => Promise.resolve()));

const drawing: PrintedImage = {
  bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  mediaType: 'image/svg+xml',
  width: 100,
  height: 50,
};

describe('a report as one HTML file', () => {
  it('has the pages of the preview, with their numbers', async () => {
    const html = await written(reportOf(`一、甲\n${'段落。\n'.repeat(60)}`));
    assert.deepEqual(
      [...html.matchAll(/data-page="(\d+)"/g)].map(([, page]) => page),
      ['1', '2', '3'],
    );
  });

  it('shows a paragraph that continues on the next page once, in two parts', async () => {
    const html = await written(reportOf(`一、甲\n${'段落。\n'.repeat(25)}${'字'.repeat(26 * 4)}`));
    assert.equal(html.match(/<p class="paragraph level-1 unfinished"/g)?.length, 1);
    assert.equal(html.match(/<p class="paragraph level-1 goes-on"/g)?.length, 1);
    assert.equal(html.replace(/<style>.*<\/style>/s, '').match(/字/g)?.length, 26 * 4);
  });

  it('repeats the head of a table on the next page, and its caption not', async () => {
    const rows = '| 甲 | 1 |\n'.repeat(40);
    const html = await written(reportOf(`表一\u3000件數\n| 類別 | 件數 |\n|---|---|\n${rows}`));
    assert.equal(html.match(/<thead>/g)?.length, 2);
    assert.equal(html.match(/<figcaption>/g)?.length, 1);
    assert.equal(html.match(/>甲</g)?.length, 40);
  });

  it('holds its images as images, from which nothing is executed', async () => {
    const html = await written(reportOf('![圖一](a.svg)', new Map([['a.svg', drawing]])));
    assert.match(html, /<img src="data:image\/svg\+xml;base64,[\w+/=]+"/);
    assert.doesNotMatch(html, /onload|<svg/);
    assert.match(await written(reportOf('![圖一](a.svg)')), /<figcaption><span class="line">圖一<\/span>/);
  });

  it('forbids scripts and everything from outside, whatever is in the text', async () => {
    const html = await written(
      reportOf('一、<script src="//evil"></script><img src=x onerror=alert(1)> javascript:alert(1)'),
    );
    assert.match(html, /default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:/);
    assert.doesNotMatch(html, /<script|<img|href="javascript/);
    assert.match(html, /&lt;script src=/);
  });
});
