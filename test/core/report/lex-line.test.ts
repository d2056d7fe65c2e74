import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommentMark } from '../../../core/report/comments';
import { lexLine } from '../../../core/report/lex-line';
import { lexLines } from '../../../core/report/lex-lines';
import { visibleText, type Line, type LineType } from '../../../core/report/line';
import { splitLines } from '../../../core/report/text';
import { runsOr } from '../../support/random-reports';

/** Reads lines together, as a report does. */
const lexAll = (...texts: string[]): Line[] => lexLines(texts, false, () => undefined);

const lex = (text: string): Line => lexLine(text, false);

describe('the type of a line', () => {
  const types: [LineType, string[]][] = [
    ['blank', ['', ' ', '　', '\t', '\ufeff', ' 　 ', ' - ']],
    [
      'text',
      [
        '說明文字',
        '一、甲',
        '- 一、甲',
        '![圖一](a.png)如下',
        '見 | 一 |',
        '圖：說明',
        '-->',
        '<!-',
        '<!-- 註',
      ],
    ],
    ['field', ['說明：', '\ufeff案由：甲', '　主　　旨：甲']],
    ['table', ['| 甲 | 乙 |', '  |甲|', '|---|', '|', '　|甲|']],
    [
      'figure',
      ['![圖一　標題](figures/a.svg)', '  ![](a.png) ', '![圖]( a b.png )', '![圖一](a.png) <!-- 註 -->'],
    ],
    ['comment', ['<!-- 註 -->', ' <!-- 一 --> <!-- 二 -->　', '<!---->']],
  ];
  for (const [type, texts] of types) {
    for (const text of texts) {
      it(`is ${type}: ${JSON.stringify(text)}`, () => {
        assert.equal(lex(text).type, type);
      });
    }
  }
});

describe('fields', () => {
  const fields: [string, string, string][] = [
    ['案由：業務報告', '案由', '業務報告'],
    ['案由六：業務報告', '案由', '業務報告'],
    ['案由12:業務報告', '案由', '業務報告'],
    ['主　　旨：　請鑒核', '主旨', '請鑒核'],
    ['說 明:如下', '說明', '如下'],
    ['報告單位：', '報告單位', ''],
    ['報　　告　　單　　位：甲司', '報告單位', '甲司'],
    ['  會議日期：112年12月27日', '會議日期', '112年12月27日'],
    ['會議名稱：第1次：續會', '會議名稱', '第1次：續會'],
    ['附件：<!-- 待補 -->如附', '附件', '如附'],
    ['- 擬辦：甲', '擬辦', '甲'],
  ];
  for (const [text, name, content] of fields) {
    it(`${text} is ${name}`, () => {
      const line = lex(text);
      assert.equal(line.field?.name, name);
      assert.equal(line.prose.slice(line.field.contentStart).trim(), content);
      assert.match(text.slice(line.field.nameSpan.start, line.field.nameSpan.end), /^\S.*\S$/);
    });
  }

  for (const text of [
    '附件三：甲',
    '說明二：甲',
    '主辦機關：甲',
    '案由',
    '案由業務報告：甲',
    '：甲',
    '案：甲',
    '案由一二三四：甲',
  ]) {
    it(`${text} is not a field`, () => {
      assert.equal(lex(text).field, undefined);
    });
  }

  it('have no markers', () => {
    assert.deepEqual(lex('說明：一、甲').markers, []);
  });
});

describe('comments', () => {
  it('are blanked out, so that offsets stay', () => {
    const line = lex('一、甲<!-- 一 -->乙<!-- 二 -->丙');
    assert.equal(line.prose, '一、甲          乙          丙');
    assert.equal(visibleText(line, 0), '一、甲乙丙');
    assert.equal(visibleText(line, 2), '甲乙丙');
    assert.equal(visibleText(line, 5), '乙丙');
    assert.deepEqual(
      line.comments.map(({ start, end }) => line.text.slice(start, end)),
      ['<!-- 一 -->', '<!-- 二 -->'],
    );
  });

  it('reach over several lines, blank ones too', () => {
    const lines = lexAll('一、甲 <!-- 暫緩', '二、乙', '', '到此為止 --> 三、丙', '四、丁');
    assert.deepEqual(
      lines.map(({ type, commentOpen }) => [type, commentOpen]),
      [
        ['text', true],
        ['comment', true],
        ['comment', true],
        ['text', false],
        ['text', false],
      ],
    );
    assert.deepEqual(
      lines.map((line) => line.markers.length),
      [1, 0, 0, 1, 1],
    );
    assert.equal(visibleText(lines[3]!, 0), '三、丙');
  });

  it('leave the text after them as it is', () => {
    assert.equal(lex('<!-- 註 -->一、甲').markers[0]?.kind, '一');
    assert.equal(lex('<!-- 註 -->案由：甲').field?.name, '案由');
    assert.equal(lex('<!-- 註 -->| 甲 |').type, 'table');
    const [, end] = lexAll('<!--', '--><!-- 又一 -->一、甲');
    assert.equal(end?.markers[0]?.span.start, 14);
  });

  it('hide the dates and markers in them', () => {
    const line = lex('<!-- 一、112年2月30日 -->112年3月1日');
    assert.deepEqual([line.markers.length, line.dates.length], [0, 1]);
  });

  it('open again after one that closes', () => {
    const [, second] = lexAll('<!-- 甲', '乙 --> 丙 <!-- 丁', '戊 -->');
    assert.equal(second?.commentOpen, true);
    assert.equal(visibleText(second, 0), '丙');
  });
});

describe('comments that are not ended', () => {
  /** What shows of each line, and where a mark is left over. */
  const readingOf = (...texts: string[]): [string, ...number[]][] =>
    lexAll(...texts).map((line) => [
      visibleText(line, 0),
      ...line.unfinishedComments.map(({ start }) => start),
    ]);

  const cases: [name: string, texts: string[], ...expected: [string, ...number[]][]][] = [
    ['hide nothing', ['甲 <!-- 待補', '乙'], ['甲 <!-- 待補', 2], ['乙']],
    ['are not ended by what only looks alike', ['<!-- -- >', '乙'], ['<!-- -- >', 0], ['乙']],
    ['may be closed before they begin', ['<!-->甲', '<!--->乙 -->'], ['<!-->甲', 0], ['<!--->乙 -->', 0]],
    [
      'leave what comes before another one, which is ended',
      ['<!-- 待補', '乙', '<!-- 註', '註 -->丙'],
      ['<!-- 待補', 0],
      ['乙'],
      [''],
      ['丙'],
    ],
    ['may stand in the same line as that', ['<!-- <!-- 註 -->甲'], ['<!-- 甲', 0]],
    ['stand after one that is ended', ['<!-- 註 -->甲<!-- 待補'], ['甲<!-- 待補', 11]],
  ];
  for (const [name, texts, ...expected] of cases) {
    it(name, () => {
      assert.deepEqual(readingOf(...texts), expected);
    });
  }
});

describe('directives', () => {
  /** `kind rule…` of each. */
  const directivesOf = (text: string): string[] =>
    lex(text).directives.map(({ kind, rules }) => [kind, ...rules.map(({ id }) => id)].join(' '));

  const cases: [string, string[]][] = [
    ['<!-- mreport-disable -->', ['disable']],
    ['<!--mreport-enable numbering/gap-->', ['enable numbering/gap']],
    ['<!-- mreport-disable-line numbering/gap date/range -->', ['disable-line numbering/gap date/range']],
    [
      '<!-- mreport-disable-next-line numbering/gap, date/range -->',
      ['disable-next-line numbering/gap date/range'],
    ],
    ['<!-- mreport-disable a/b、c/d，e/f -->', ['disable a/b c/d e/f']],
    ['一、甲 <!-- mreport-disable-line --> <!-- mreport-disable -->', ['disable-line', 'disable']],
    ['<!-- mreport-disabled -->', ['misspelt']],
    ['<!-- MREPORT-DISABLE numbering/gap -->', ['misspelt']],
    ['<!-- 停用 mreport-disable -->', []],
    ['mreport-disable', []],
    ['<!-- mreport-disable', []],
  ];
  for (const [text, expected] of cases) {
    it(`${text}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(directivesOf(text), expected);
    });
  }

  it('know where they and their rules stand', () => {
    const text = '甲 <!-- mreport-disable a/b c/d -->';
    const [directive] = lex(text).directives;
    assert.equal(text.slice(directive?.span.start, directive?.span.end), '<!-- mreport-disable a/b c/d -->');
    assert.deepEqual(
      directive?.rules.map(({ id, span }) => [id, text.slice(span.start, span.end)]),
      [
        ['a/b', 'a/b'],
        ['c/d', 'c/d'],
      ],
    );
  });

  it('are not read inside a comment that is open already', () => {
    const [, second] = lexAll('<!-- 甲', 'mreport-disable -->');
    assert.deepEqual(second?.directives, []);
    const [, end] = lexAll('<!-- 甲', 'mreport-disable -->');
    assert.deepEqual(end?.directives, []);
  });
});

describe('bullets', () => {
  for (const bullet of [
    '- ',
    '* ',
    '+ ',
    '– ',
    '•',
    '• ',
    '●　',
    '■',
    '◆ ',
    '➢',
    '‧',
    '·',
    '・',
    '‣ ',
    '⦁ ',
    '⚫ ',
    '▶',
    '► ',
    '➤ ',
    '-　',
  ]) {
    it(`${JSON.stringify(bullet)} stands before the text`, () => {
      const line = lex(` ${bullet}一、甲`);
      assert.deepEqual(line.bullet, { start: 1, end: 1 + bullet.length });
      assert.equal(line.markers[0]?.span.start, line.textStart);
      assert.equal(line.text.slice(line.textStart), '一、甲');
    });
  }

  for (const text of ['-1.5度', '—一、甲', '**粗體**', '一、- 甲', '*註']) {
    it(`${text} has none`, () => {
      assert.equal(lex(text).bullet, undefined);
    });
  }
});

describe('the beginning of a line', () => {
  it('may be a byte order mark, or any white space', () => {
    for (const before of ['\ufeff', '　　', ' \t', '\ufeff　', '\u00a0']) {
      const line = lex(`${before}一、甲`);
      assert.equal(line.markers[0]?.span.start, before.length, JSON.stringify(before));
      assert.equal(visibleText(line, 0), '一、甲');
    }
  });
});

describe('hidden characters', () => {
  it('are read through in markers, fields and dates', () => {
    const marker = lex('\u200b二\u2060、某司').markers[0];
    assert.deepEqual(marker?.span, { start: 1, end: 4 });
    assert.equal(lex('說\u00ad明\u200b：如下').field?.contentStart, 5);
    const text = '於112\u200b年2\u0001月30\u200b日\u200b（五\u200b）召開';
    const [date] = lex(text).dates;
    assert.deepEqual([date?.year?.value, date?.month?.value, date?.day?.value], [112, 2, 30]);
    assert.equal(text.slice(date?.span.start, date?.span.end), '112\u200b年2\u0001月30\u200b日');
    assert.deepEqual([date?.weekday?.value, date?.weekday?.span], [5, { start: 14, end: 18 }]);
  });

  it('are blanks in what else is read, so that offsets stay', () => {
    assert.equal(lex('甲\u200b乙\u000b丙').prose, '甲 乙 丙');
    assert.equal(lex('\u200b\u0001').type, 'blank');
  });

  it('do not include those that form the character before them', () => {
    assert.equal(lex('葛\u{e0100}氏').prose, '葛\u{e0100}氏');
  });
});

describe('a no-break space', () => {
  it('is white space in dates', () => {
    const [date] = lex('112年\u00a02月\u00a030日').dates;
    assert.deepEqual([date?.year?.value, date?.month?.value, date?.day?.value], [112, 2, 30]);
  });
});

describe('lines, for any text', () => {
  const pieces = fc.constantFrom(
    ...'一、(1) 　|<!>-甲：案由\t\ufeff'.split(''),
    '<!--',
    '-->',
    '![](',
    'mreport-disable',
    '\ud840',
  );

  const marks = fc.constantFrom<CommentMark>('opens', 'closes', undefined);

  it('keep their length, and everything lies on them', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.boolean(), marks, (parts, open, next) => {
        const text = parts.join('');
        const line = lexLine(text, open, next);
        assert.equal(line.text, text);
        assert.equal(line.prose.length, text.length);
        assert.ok(line.textStart <= text.length);
        const spans = [
          ...line.comments,
          ...line.markers.map(({ span }) => span),
          ...line.directives.map(({ span }) => span),
        ];
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
        const shown = line.prose.matchAll(/<!--/g);
        assert.deepEqual(
          [...shown].map(({ index }) => index),
          line.unfinishedComments.map(({ start }) => start),
        );
        // A bullet without text after it is not read.
        const hidden = line.prose.slice(line.bullet?.end ?? 0).trim() === '';
        assert.equal(line.type === 'blank' || line.type === 'comment', hidden);
      }),
      { numRuns: runsOr(300) },
    );
  });
});

describe('splitLines', () => {
  it('splits at every kind of line end', () => {
    assert.deepEqual(splitLines('甲\n乙\r\n丙\r丁\n\r戊\n'), ['甲', '乙', '丙', '丁', '', '戊', '']);
    assert.deepEqual(splitLines(''), ['']);
    assert.deepEqual(splitLines('甲\u2028乙\f丙\u0085丁'), ['甲\u2028乙\f丙\u0085丁']);
  });
});
