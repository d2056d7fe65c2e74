import assert from 'node:assert/strict';
import { formatSentence } from '../../l10n/message';
import { decode } from '../../cli/decode';

/** 「一、業務報告\n1、甲案\n3、丙案」 */
const big5 = Buffer.from('a440a142b77eb0c8b3f8a7690a31a142a5d2aed70a33a142a4feaed7', 'hex');
const text = '一、業務報告\n1、甲案\n3、丙案';
/** 「关于业务报告的说明，请各单位审阅」 in GBK. */
const gbk = Buffer.from('b9d8d3dad2b5cef1b1a8b8e6b5c4cbb5c3f7a3acc7ebb8f7b5a5cebbc9f3d4c4', 'hex');

const reasonOf = (bytes: Buffer, encoding: 'utf-8' | 'big5' = 'utf-8'): string => {
  const decoded = decode(bytes, encoding);
  return 'reason' in decoded ? formatSentence(decoded.reason, 'zh-TW') : assert.fail(decoded.text);
};

describe('decoding a report', () => {
  it('reads UTF-8, without its byte order mark', () => {
    assert.deepEqual(decode(Buffer.from(`\uFEFF${text}`), 'utf-8'), { text });
    assert.deepEqual(decode(Buffer.alloc(0), 'utf-8'), { text: '' });
  });

  it('reads Big5 when asked to', () => {
    assert.deepEqual(decode(big5, 'big5'), { text });
    assert.deepEqual(decode(Buffer.from('plain'), 'big5'), { text: 'plain' });
    assert.deepEqual(decode(Buffer.alloc(0), 'big5'), { text: '' });
  });

  it('says so when a text seems to be Big5', () => {
    assert.equal(reasonOf(big5), '不是正確的 UTF-8 文字（第 1 行），看起來是 Big5，請加 --encoding big5');
  });

  it('says so when a text is UTF-8 and should be Big5, whether it would decode or not', () => {
    const said = '看起來是 UTF-8，不是 Big5，請拿掉 --encoding big5';
    assert.equal(reasonOf(Buffer.from(text), 'big5'), said);
    // 「報告」: six bytes, which decode as Big5 to three rare characters.
    assert.equal(reasonOf(Buffer.from('報告'), 'big5'), said);
  });

  it('names the line where a text breaks', () => {
    const cut = Buffer.concat([Buffer.from('甲\n乙'), Buffer.from([0xe4, 0xb8])]);
    assert.equal(reasonOf(cut), '不是正確的 UTF-8 文字（第 2 行），請另存為 UTF-8 後再試');
    assert.equal(
      reasonOf(Buffer.concat([big5, Buffer.from([0xb3])]), 'big5'),
      '不是正確的 Big5 文字（第 3 行），請另存為 UTF-8 後再試',
    );
  });

  const others: [what: string, bytes: Buffer][] = [
    ['GBK', gbk],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('\u8a00\u3001', 'utf16le')],
    ['Latin-1', Buffer.from('caf\u00e9 na\u00efve', 'latin1')],
    ['a broken character among others', Buffer.concat([Buffer.from(text), Buffer.from([0xff])])],
  ];
  for (const [what, bytes] of others) {
    it(`does not take for Big5: ${what}`, () => {
      assert.doesNotMatch(reasonOf(bytes), /Big5/);
    });
  }
});
