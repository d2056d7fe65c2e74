import assert from 'node:assert/strict';
import { importRequest, type ImportResult } from '../../protocol/import';
import { serverFor } from './server';

describe('server: import', () => {
  const server = serverFor();
  const ask = (name: string, content: Buffer): Promise<ImportResult> =>
    server.connection.sendRequest(importRequest, { name, content: content.toString('base64') });

  it('gives the text of a report, and says what it does not hold', async () => {
    const result = await ask('a.txt', Buffer.from('- (1) 甲案。\n- 3 -\n(2) 乙案。\n'));
    assert.ok('text' in result);
    assert.equal(result.text, '(1) 甲案。\n(2) 乙案。\n');
    assert.deepEqual(
      result.leftOut.map(({ reason }) => reason),
      ['頁碼或頁首頁尾「- 3 -」已刪除'],
    );
  });

  it('answers with the reason where a file cannot be read', async () => {
    const result = await ask('a.docx', Buffer.from('x'));
    assert.ok('failure' in result);
    assert.match(result.failure, /另存新檔/);
  });
});
