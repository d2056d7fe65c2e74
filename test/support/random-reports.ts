import fc from 'fast-check';

const marker = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '三、',
    '(一) ',
    '(二) ',
    '（三）',
    '㈣',
    '1、',
    '2、',
    '3.',
    '４、',
    '(1) ',
    '(2)',
    '⑶',
    '(3）',
    '(二、',
  ],
  ...[
    '壹、',
    '貳、',
    '甲、',
    '乙、',
    '(甲)',
    'A. ',
    'B. ',
    'C、',
    '(A)',
    'a.',
    '(b)',
    '①',
    '②',
    '一○、',
    '九、',
    '2) ',
  ],
);
const before = fc.constantFrom('', '', '', '', '- ', '• ', '　', '註：', '<!-- 註 -->');
const title = fc.constantFrom(
  ...[
    '甲案',
    '',
    ' 乙案',
    '1.子項',
    ' (1) 丑項',
    '乙方代表',
    '三年連續辦理',
    '本項重點如下：',
    '<!-- 註 -->丙案',
    '　',
  ],
  ...[
    '112年2月30日發布',
    '12月5日（星期五）至9日',
    '本年3月1日',
    '12月7日至2月9日',
    '於次日辦理',
    '112度',
    '**粗體** <!--',
  ],
);
const itemLine = fc.tuple(before, marker, title).map((parts) => parts.join(''));

const otherLine = fc.constantFrom(
  ...[
    '',
    '',
    ' ',
    '　',
    '說明文字，內容完整。',
    '小標題',
    '附件一　須知',
    '註：',
    '備註',
    '例1、甲',
    '包含(1)甲與(2)乙。',
  ],
  ...[
    '案由：報告',
    '案由六:報告',
    '說明：',
    '會議日期：112年12月27日（星期三）',
    '表一　件數',
    '表2：經費',
    '圖一　照片',
  ],
  ...[
    '| 甲 | 乙 |',
    '|---|:-:|',
    '| 一、 | 112年 |',
    '![圖一](a.png)',
    '112年12月29日（星期四）前送達',
    '次年1月5日',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- 草稿',
    '止 --> 一、丁',
    '<!-- 註 -->',
    '甲 --> 乙 <!-- 丙',
    'I. Scope',
    '甲、乙方代表',
    '92、93年連續',
  ],
  ...[
    '<!-- mreport-disable -->',
    '<!-- mreport-enable -->',
    '<!-- mreport-disable-next-line numbering/gap -->',
  ],
  ...[
    '一、甲 <!-- mreport-disable-line -->',
    '<!-- mreport-disable numbering/start -->',
    '(03)8882403',
    '1.5倍',
  ],
);

/** A line of a report: any marker, in place or not, and whatever else changes how the lines around it are read. */
export const interestingLine = fc.oneof(
  { arbitrary: itemLine, weight: 3 },
  { arbitrary: otherLine, weight: 2 },
);

/** The lines of a small report. */
export const interestingLines = fc.array(interestingLine, { minLength: 1, maxLength: 30, size: 'max' });

/** How often a property is tried: less in a quick run; `MREPORT_RUNS` raises it for a longer search. */
export function runsOr(usual: number): number {
  const { MREPORT_RUNS, MREPORT_QUICK } = process.env;
  return Number(MREPORT_RUNS ?? (MREPORT_QUICK === undefined ? usual : Math.ceil(usual / 12)));
}

/** Any UTF-16 code units, halves of surrogate pairs among them. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
