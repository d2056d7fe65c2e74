import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalForm, formFor, markerKinds, writeMarker } from '../../../core/report/marker';
import { readMarkers } from '../../../core/report/read-markers';
import { runsOr } from '../../support/random-reports';

/** `kind number marker` of each marker a line may begin with, with its flaw, and `?` where prose is likely. */
function markersOf(text: string): string[] {
  return readMarkers(text, 0).map(({ kind, number, span, flaw, doubtful }) =>
    [
      `${kind}:${number}`,
      text.slice(span.start, span.end),
      ...(flaw === undefined ? [] : [flaw]),
      ...(doubtful === true ? ['?'] : []),
    ].join(' '),
  );
}

describe('markers', () => {
  const kinds: [string, string[]][] = [
    ['壹:1', ['壹、']],
    ['壹:3', ['參、', '叁、']],
    ['壹:12', ['拾貳、']],
    ['一:1', ['一、']],
    ['(一):1', ['(一)', '（一）', '㈠']],
    ['(一):12', ['(十二)', '（十二）']],
    ['1:1', ['1、', '１、', '1.', '１．', '⒈']],
    ['1:12', ['12、', '１２、', '12.', '⒓']],
    ['(1):1', ['(1)', '（1）', '(１)', '（１）', '⑴']],
    ['甲:1', ['甲、']],
    ['(甲):1', ['(甲)', '（甲）']],
    ['A:1', ['A.', 'A、', 'Ａ.', 'Ａ、']],
    ['(A):1', ['(A)', '（A）']],
    ['a:1', ['a.', 'a、']],
    ['(a):1', ['(a)', '（a）']],
    ['①:1', ['①']],
    ['①:36', ['㊱']],
  ];
  for (const [reading, markers] of kinds) {
    it(`${markers.join(' ')} are read as ${reading}`, () => {
      for (const marker of markers) {
        for (const title of ['辦理情形', ' 辦理情形', '　辦理情形', '']) {
          assert.deepEqual(markersOf(marker + title), [`${reading} ${marker}`], marker + title);
        }
      }
    });
  }

  it('of each kind and number are read back as they are written', () => {
    const numbers = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(
        fc.constantFrom(...markerKinds),
        fc.constantFrom(...markerKinds),
        numbers,
        (kind, like, number) => {
          for (const form of [
            canonicalForm(kind),
            formFor(kind, { ...canonicalForm(like), writing: 'full' }),
          ]) {
            const marker = writeMarker(kind, number, form);
            if (marker === undefined) continue;
            const [found] = readMarkers(`${marker}辦理情形`, 0);
            assert.deepEqual([found?.kind, found?.number, found?.span.end], [kind, number, marker.length]);
            assert.deepEqual(found?.form.open, form.open);
          }
        },
      ),
    );
  });

  it('are written in their canonical form, or in that of a neighbour', () => {
    const canonical = markerKinds.map((kind) => writeMarker(kind, 1, canonicalForm(kind)));
    assert.deepEqual(canonical, [
      '壹、',
      '一、',
      '(一)',
      '1、',
      '(1)',
      '甲、',
      '(甲)',
      'A.',
      '(A)',
      'a.',
      '(a)',
      '①',
    ]);
    const wide = { open: '（', writing: 'full', close: '）' } as const;
    const beside = markerKinds.map((kind) => writeMarker(kind, 2, formFor(kind, wide)));
    assert.deepEqual(beside, [
      '貳、',
      '二、',
      '（二）',
      '２、',
      '（２）',
      '乙、',
      '（乙）',
      'Ｂ.',
      '（Ｂ）',
      'ｂ.',
      '（ｂ）',
      '②',
    ]);
  });

  it('by place', () => {
    const read = ['一○、其他', '一一、其他', '二一、其他', '(四三)其他', '一五六、其他'].flatMap(markersOf);
    assert.deepEqual(read, [
      '一:10 一○、',
      '一:11 一一、',
      '一:21 二一、',
      '(一):43 (四三)',
      '一:156 一五六、',
    ]);
  });

  it('with digits, units or a numeral in their title', () => {
    assert.deepEqual(
      [
        '（1）112年4月27日提報',
        '1、111年11月3日發布',
        'B. 1Gbps等級',
        '二、二級檢修',
        '(２). 經濟因素',
      ].flatMap(markersOf),
      ['(1):1 （1）', '1:1 1、', 'A:2 B.', '一:2 二、', '(1):2 (２).'],
    );
  });

  it('in compatibility characters', () => {
    assert.deepEqual(['⼀、甲', '(⼆)乙'].flatMap(markersOf), ['一:1 ⼀、', '(一):2 (⼆)']);
  });

  it('with half a pair, or one of two widths', () => {
    assert.deepEqual(['(1）甲', '（一)甲', '(一、甲', '(一 甲', '一) 甲', '2）乙'].flatMap(markersOf), [
      '(1):1 (1） mixed',
      '(一):1 （一) mixed',
      '(一):1 (一、 unclosed ?',
      '(一):1 (一 unclosed ?',
      '(一):1 一) unopened ?',
      '(1):2 2） unopened ?',
    ]);
  });
});

describe('what only the outline can decide', () => {
  for (const text of ['甲、乙方代表', '92、93年連續二年', 'A、B及C等三項', '四、五年內曾獲得', '1、2樓']) {
    it(`${text} is read, and doubtful`, () => {
      const found = readMarkers(text, 0);
      assert.deepEqual(
        found.map(({ doubtful }) => doubtful),
        [true],
      );
    });
  }
});

describe('two markers on a line', () => {
  const cases: [string, string[]][] = [
    ['(一) 1.壓力錶應每年校驗。', ['(一):1 (一)', '1:1 1.']],
    ['一、(一)緣起', ['一:1 一、', '(一):1 (一)']],
    ['(三)　1、甲', ['(一):3 (三)', '1:1 1、']],
    ['(二) 2.安全閥', ['(一):2 (二)']],
    ['(1)(1)甲', ['(1):1 (1)']],
    ['(一) 1、2樓', ['(一):1 (一)']],
    ['(一) 1)甲', ['(一):1 (一)']],
  ];
  for (const [text, expected] of cases) {
    it(`${text}: ${expected.join(', ')}`, () => {
      assert.deepEqual(markersOf(text), expected);
    });
  }
});

describe('a series that begins in a note', () => {
  it('is read where it begins', () => {
    assert.deepEqual(
      ['註：1. 編號', '附註: 1、編號', '備註：　（一）編號'].map((text) => markersOf(text)),
      [['1:1 1.'], ['1:1 1、'], ['(一):1 （一）']],
    );
  });

  it('does not begin in its middle, or in other words', () => {
    for (const text of ['註：2. 編號', '註：1、2樓適用', '附件：1. 編號', '註1. 編號']) {
      assert.deepEqual(markersOf(text), [], text);
    }
  });
});

describe('no markers', () => {
  const lines = `
    1.5倍 / 15.3.6.1 / 94.1.3.公法字第0940000003號 / １.５倍 / 1．5倍 / 5G / 1..甲
    11年增加抽測 / 20日後啟動徵件 / 1 、甲
    (03)8882403 / （02）23456789 / (16)＝(10) / (A) = (B) / (1)＋(2) / (一)×2
    (112-113年) / (三年期計畫）/ (CVE-2023-46604，CVSS Score 10) / (說明) / (甲方)
    U.S. FDA / A.B. / I. Scope of the agreement / V. Miscellaneous / i / A
    一.甲 / 壹.甲 / 甲.乙 / 一 甲 / 1：甲 / 一：甲
    0、甲 / 零、甲 / (0)甲 / 01、甲 / 1000、甲 / 十十、甲 / 甲乙、丙
    電話：(03)8882403 / 第一階段—112年底前 / 經U.S. FDA核准 / 基於5G基地臺
  `;
  for (const text of lines.split(/\s\/\s|\n/).map((line) => line.trim())) {
    if (text === '') continue;
    it(text, () => {
      assert.deepEqual(markersOf(text), []);
    });
  }

  it('in an empty line', () => {
    assert.deepEqual(markersOf(''), []);
  });
});

describe('markers, for any text', () => {
  it('lie on the line, one after the other, around their numerals', () => {
    const pieces = fc.constantFrom(
      ...Array.from('(（)）、.．一二十○壹貳甲乙AaＡ1２0㈠⒈⑴①⼀ 　註：＝'),
      '\ud840',
      'I.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, numeral, number } of readMarkers(text, 0)) {
          assert.ok(end <= span.start && span.start <= numeral.start && numeral.start < numeral.end);
          assert.ok(numeral.end <= span.end && span.end <= text.length && number > 0);
          end = span.end;
        }
      }),
      { numRuns: runsOr(300) },
    );
  });

  it('are read at the beginning only', () => {
    for (const piece of ['(', '（一', '一', '1.', '1', '(一) ', '註：', ' ']) {
      const text = piece.repeat(50_000);
      assert.deepEqual(readMarkers(text, 0), readMarkers(text.slice(0, 48), 0), piece);
    }
  });
});
