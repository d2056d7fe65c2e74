import assert from 'node:assert/strict';
import { imageWithin } from '../../../../core/render/images/image-path';

describe('where an image may lie', () => {
  const cases: [string, string, string | undefined][] = [
    ['beside the report', 'a.png', '/ws/reports/a.png'],
    ['in a folder', './images/圖 一.png', '/ws/reports/images/圖 一.png'],
    ['above, within the workspace folder', '../a.png', '/ws/a.png'],
    ['with backslashes', 'images\\a.png', '/ws/reports/images/a.png'],
    ['with characters of URIs', 'a#b?c.png', '/ws/reports/a#b?c.png'],
    ['with escapes', '%E5%9C%96%20%E4%B8%80.png', '/ws/reports/圖 一.png'],
    ['with a percent sign', '100%.png', '/ws/reports/100%.png'],
    ['outside the workspace folder', '../../a.png', undefined],
    ['in a folder with a longer name', '../../ws2/a.png', undefined],
    ['above everything', '../../../../../a.png', undefined],
    ['above, within the workspace folder, in escapes', '%2e%2e%2fa.png', '/ws/a.png'],
    ['an encoded way out', '%2e%2e/%2e%2e/a.png', undefined],
    ['an encoded address of another server', '%2f%2fevil.tw/a.png', undefined],
    ['absolute', '/ws/reports/a.png', undefined],
    ['on another server', '//evil.tw/a.png', undefined],
    ['on another server, with backslashes', '\\\\evil.tw\\a.png', undefined],
    ['remote', 'https://evil.tw/a.png', undefined],
    ['data', 'data:image/png;base64,AAAA', undefined],
    ['script', 'javascript:alert(1)', undefined],
    ['on a drive', 'C:\\a.png', undefined],
    ['nothing', '', undefined],
    ['the folder itself', '..', undefined],
  ];
  for (const [name, path, expected] of cases) {
    it(name, () => {
      assert.equal(imageWithin('/ws', '/ws/reports', path), expected);
    });
  }
});
