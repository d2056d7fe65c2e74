import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { OutlineNode } from '../../protocol/outline';
import { serverFor } from './server';

/** A change of `length` code units from `character` of `line` on. */
function at(line: number, character: number, length: number, text: string): TextDocumentContentChangeEvent {
  return { range: { start: { line, character }, end: { line, character: character + length } }, text };
}

function flat(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

describe('server: edits', () => {
  const server = serverFor();

  async function titles(uri: string): Promise<string[]> {
    const { units } = await server.outline(uri);
    return flat(units).map(({ marker, title }) => `${marker}${title}`);
  }

  /** All that depends on the text. */
  async function everything(uri: string): Promise<unknown> {
    const [{ items }, { units, findings }] = await Promise.all([
      server.diagnoseFully(uri),
      server.outline(uri),
    ]);
    const { splices } = await server.preview(uri);
    const blocks = splices
      .flatMap(({ inserted }) => inserted)
      .map(({ drawn, lineCount }) => [lineCount, drawn]);
    return { items, units, findings, blocks };
  }

  it('counts characters as UTF-16 code units', async () => {
    const uri = server.open('1、𠮷野家案\n2、乙案');
    server.change(uri, at(0, 4, 2, '田屋'));
    assert.deepEqual(await titles(uri), ['1、𠮷田屋案', '2、乙案']);
    server.change(uri, at(0, 2, 2, '🚢'));
    assert.deepEqual(await titles(uri), ['1、🚢田屋案', '2、乙案']);
  });

  it('edits across lines that end with CRLF', async () => {
    const uri = server.open('1、甲案\r\n2、乙案\r\n4、丁案\r\n');
    const { items } = await server.diagnoseFully(uri);
    assert.deepEqual(
      items.map(({ range }) => range),
      [{ start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }],
    );
    server.change(uri, at(1, 4, 0, '\r\n3、丙案'));
    assert.deepEqual(await titles(uri), ['1、甲案', '2、乙案', '3、丙案', '4、丁案']);
    assert.deepEqual((await server.diagnoseFully(uri)).items, []);
    server.change(uri, {
      range: { start: { line: 0, character: 4 }, end: { line: 2, character: 4 } },
      text: '',
    });
    assert.deepEqual(await titles(uri), ['1、甲案', '4、丁案']);
  });

  it('takes several changes of one message in order, each for the text after the one before', async () => {
    const uri = server.open('1、甲案\n2、乙案');
    const version = server.change(uri, at(0, 4, 0, '\n2、新案'), at(2, 0, 1, '3'), at(2, 4, 0, '\n4、末案'));
    assert.deepEqual(await titles(uri), ['1、甲案', '2、新案', '3、乙案', '4、末案']);
    assert.equal((await server.outline(uri)).version, version);
  });

  it('takes a new text as a whole, also between edits', async () => {
    const uri = server.open('1、甲案');
    server.change(uri, at(0, 0, 1, '9'), '一、乙司\n二、丙司', at(1, 2, 2, '丁處'));
    assert.deepEqual(await titles(uri), ['一、乙司', '二、丁處']);
  });

  it('takes a place after the end of a line for its end', async () => {
    const uri = server.open('1、甲案\n2、乙案');
    server.change(uri, at(0, 99, 0, '續'));
    assert.deepEqual(await titles(uri), ['1、甲案續', '2、乙案']);
  });

  it('knows after any edits what it would know of the new text', async () => {
    const random = randomNumbers(20260112);
    for (let round = 0; round < 12; round++) {
      const uri = server.open(passages.join(round % 2 === 0 ? '\n' : '\r\n'));
      let text = TextDocument.create(uri, 'mreport', 1, passages.join(round % 2 === 0 ? '\n' : '\r\n'));
      for (let message = 0; message < 6; message++) {
        const changes: TextDocumentContentChangeEvent[] = [];
        for (let count = random(3); count >= 0; count--) {
          const change = randomChange(text, random);
          text = TextDocument.update(text, [change], message + 2);
          changes.push(change);
        }
        server.change(uri, ...changes);
        await server.diagnose(uri);
      }
      const reopened = server.open(text.getText());
      assert.deepEqual(await everything(uri), await everything(reopened), JSON.stringify(text.getText()));
    }
  });
});

const passages = [
  '案由：業務辦理情形，報請公鑒',
  '報告單位：綜合規劃司',
  '說明：',
  '一、綜合規劃司',
  '(一) 計畫管考',
  '1、112年11月11日（星期六）召開檢討會議，並於12月26日前提報。',
  '(1) 甲類12件。',
  '(2) 乙類9件。',
  '2、持續辦理。',
  '<!-- 付印前核對 -->',
  '| 單位 | 件數 |',
  '|---|---:|',
  '| 𠮷林站 | 3 |',
  '(二) 國會聯絡',
  '二、資訊處',
];

const pieces = [
  '\n',
  '\r\n',
  '\r',
  '1、',
  '(二) 新增',
  '三、人事處\n',
  '<!--',
  '-->',
  '| 列 |',
  '🚢',
  '112年2月30日',
  '',
];

/** Replaces a stretch anywhere by one of `pieces`. */
function randomChange(text: TextDocument, random: (below: number) => number): TextDocumentContentChangeEvent {
  const start = random(text.getText().length + 1);
  const end = start + random(random(4) === 0 ? 40 : 3);
  return {
    range: { start: text.positionAt(start), end: text.positionAt(end) },
    text: pieces[random(pieces.length)] ?? '',
  };
}

/** The same numbers in every run, so that a failure can be reproduced. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
