import assert from 'node:assert/strict';
import type { Block, TableBlock } from '../../../core/report/block';
import { renderBlock } from '../../support/render-block';

const place = { line: 0, lineCount: 1 };
const item = (level: number, marker: string, text: string): Block => ({
  ...place,
  type: 'item',
  kind: '一',
  level,
  marker,
  text,
});
const table = (part: Partial<TableBlock>): Block => ({
  ...place,
  type: 'table',
  level: 1,
  caption: undefined,
  header: undefined,
  rows: [],
  alignments: [],
  ...part,
});

const line = (text: string): string => `<span class="line">${text}</span>`;
const columns = (...widths: number[]): string =>
  `<colgroup>${widths.map((width) => `<col style="--width:${String(width)}pt">`).join('')}</colgroup>`;

describe('HTML of a block', () => {
  const cases: [string, Block, string][] = [
    [
      'the title',
      { ...place, type: 'field', name: '案由六', content: '報請公鑒', isTitle: true },
      '<h1 class="title"><span class="line"><strong>案由六：</strong><strong>報請公鑒</strong></span></h1>',
    ],
    [
      'a field',
      { ...place, type: 'field', name: '說明', content: ' 如下：', isTitle: false },
      '<p class="field level-0" style="--left:48pt;--hang:48pt"><span class="lead">說明：</span><span class="line">如下：</span></p>',
    ],
    [
      'a unit, which is a heading',
      item(1, '一、', '數位策略司'),
      '<h2 class="item level-1" style="--left:32pt;--hang:32pt"><span class="lead">一、</span><span class="line">數位策略司</span></h2>',
    ],
    [
      'an item with its marker as written',
      item(2, '（一）', '辦理情形'),
      '<p class="item level-2" style="--left:72pt;--hang:48pt"><span class="lead">（一）</span><span class="line">辦理情形</span></p>',
    ],
    [
      'an item below the deepest level',
      item(12, '1.', 'x'),
      '<p class="item level-8" style="--left:172pt;--hang:28pt"><span class="lead">1.</span><span class="line">x</span></p>',
    ],
    [
      'a paragraph with its indent',
      { ...place, type: 'paragraph', level: 2, text: '　　本部**已**辦理 ' },
      '<p class="paragraph level-2" style="--left:56pt;--hang:0pt"><span class="line">　　本部<strong>已</strong>辦理</span></p>',
    ],
    [
      'a table',
      table({
        caption: '表一　件數',
        header: ['類別', '件數'],
        rows: [['科技', '34']],
        alignments: [undefined, 'right'],
      }),
      `<figure class="table level-1"><figcaption>${line('表一　件數')}</figcaption><table>${columns(226.77, 226.77)}` +
        `<thead><tr><th scope="col">${line('類別')}</th><th scope="col" class="align-right">${line('件數')}</th></tr></thead>` +
        `<tbody><tr><td>${line('科技')}</td><td class="align-right">${line('34')}</td></tr></tbody></table></figure>`,
    ],
    [
      'a table with a short row',
      table({ rows: [['1', '2', '3'], ['4']] }),
      `<figure class="table level-1"><table>${columns(151.18, 151.18, 151.18)}` +
        `<tbody><tr><td>${line('1')}</td><td>${line('2')}</td><td>${line('3')}</td></tr>` +
        `<tr><td>${line('4')}</td><td colspan="2"></td></tr></tbody></table></figure>`,
    ],
    [
      'a figure',
      { ...place, type: 'figure', level: 0, caption: '圖一　期程', path: 'a b.png' },
      '<figure class="figure level-0"><img src="a b.png" alt="圖一　期程"><figcaption><span class="line">圖一　期程</span></figcaption></figure>',
    ],
    [
      'a figure without caption',
      { ...place, type: 'figure', level: 0, caption: '', path: 'a.png' },
      '<figure class="figure level-0"><img src="a.png" alt="a.png"></figure>',
    ],
    ['what is hidden', { ...place, type: 'hidden' }, '<div class="hidden"></div>'],
  ];
  for (const [name, block, expected] of cases) {
    it(name, () => {
      assert.equal(renderBlock(block), expected);
    });
  }
});
