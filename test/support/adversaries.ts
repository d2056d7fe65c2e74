import { Random } from './random';

/** What the patterns of lines, dates, totals and rules are made of. */
export const pieces = [
  ...[
    '1',
    '１',
    '一',
    '十',
    '○',
    '百',
    '千',
    '萬',
    '.',
    ',',
    '1.',
    '1,',
    '1、',
    '(1)',
    '（一）',
    '㈠',
    '①',
    '壹、',
    'A. ',
  ],
  ...[
    '年',
    '月',
    '日',
    '112年',
    '12月',
    '5日',
    '民國',
    '本',
    '次',
    '至',
    '~',
    '～',
    '-',
    '（五）',
    '（星期五）',
    '上午',
    '1時',
  ],
  ...['(', ')', '（', '）', '「', '」', '『', '』', '【', '《', '》', '[', ']', '()', '「」', '（「', '」）'],
  ...[
    '、',
    '，',
    '。',
    '；',
    '：',
    ':',
    '！',
    '…',
    ' ',
    '　',
    '\t',
    '\0',
    '\u200b',
    '\ufffd',
    '\ue000',
    '**',
    '*',
    '_',
    '`',
  ],
  ...[
    '甲',
    '甲乙',
    '的',
    '了',
    '及',
    '臺',
    '台',
    '巿',
    '北',
    '县',
    '么',
    '裏',
    '字字',
    'a',
    'Z',
    'ＡＢ',
    'a.',
    '@',
    'http://',
    '%',
  ],
  ...[
    '計',
    '共',
    '計3件',
    '3件',
    '甲類3件、',
    '合計',
    '其中',
    '小計',
    '分別',
    '億',
    '元',
    '萬2,300元',
    '各',
    '餘',
  ],
  ...[
    '第',
    '條',
    '第3條',
    '第一點',
    '詳',
    '如',
    '附件',
    '附件一',
    '表一',
    '圖',
    '前開',
    '同項',
    '詳本報告',
    '二、(一)3、',
    '部分規定',
  ],
  ...[
    '|',
    '| 3 ',
    '|---',
    '\\',
    '<!--',
    '-->',
    '<!-- -->',
    '<!-- mreport-disable -->',
    '<!-- mreport-disable a/b -->',
    '- ',
    '• ',
  ],
  ...['案由：', '附件：', '說明', '註', '例', '![', '](', '![a](b)', '🚢', '\ud800', 'e\u0301'],
];

/** A text that may take a careless program long, in any length. */
export interface Adversary {
  readonly name: string;
  readonly text: (size: number) => string;
}

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** A text that is one line, or as many as it has parts. */
function layouts(name: string, part: string): Adversary[] {
  return [
    { name: `${name} in a row`, text: (size) => fill(part, size) },
    { name: `lines of ${name}`, text: (size) => fill(`${part}\n`, size) },
    { name: `long lines of ${name}`, text: (size) => fill(`${part.repeat(40)}\n`, size) },
  ];
}

const shown = (part: string): string => JSON.stringify(part);

/** Texts that a careless pattern reads again and again: each piece, and the given number of mixtures of several. */
export function adversaries(mixtures: number, seed = 20260112): Adversary[] {
  const random = new Random(seed);
  const list = pieces.flatMap((piece) => layouts(shown(piece), piece));
  for (let count = 0; count < mixtures; count++) {
    const parts = Array.from({ length: 2 + random.below(3) }, () => random.pick(pieces));
    const [first = '', second = '', third = ''] = parts;
    list.push(...layouts(shown(parts.join('')), parts.join('')));
    list.push({
      name: `${shown(first)} once, ${shown(second)} in a row, ${shown(third)} at the end`,
      text: (size) => first + fill(second, size) + third,
    });
    list.push({
      name: `${shown(first)} in a row, then as many ${shown(second)}`,
      text: (size) => fill(first, size / 2) + fill(second, size / 2),
    });
    list.push({
      name: `lines of ${shown(first)}, then as many of ${shown(second)}`,
      text: (size) => fill(`${first}\n`, size / 2) + fill(`${second}\n`, size / 2),
    });
  }
  return list;
}
