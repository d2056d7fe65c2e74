import assert from 'node:assert/strict';
import type { Computer } from '../../node/find-converter';
import { convert } from '../../node/pdf-converter';
import { serverFor } from './server';

describe('server: a PDF where no program makes one', () => {
  const bare: Computer = { platform: 'linux', environment: {}, isProgram: () => false };
  const server = serverFor({
    transport: 'memory',
    toPdf: (sources, options) => convert(sources, options, 1000, bare),
  });

  it('says what to install, and that there are web pages', async () => {
    const uri = server.open('一、秘書室\n1、甲案');
    const result = await server.export({ uri, to: 'pdf' });
    assert.ok(result.type === 'failure');
    assert.match(result.message, /請安裝 LibreOffice.*Chrome 或 Edge.*匯出為網頁/);
    assert.equal(result.lacksConverter, true);
    assert.equal((await server.export({ uri, to: 'html' })).type, 'file');
  });
});
