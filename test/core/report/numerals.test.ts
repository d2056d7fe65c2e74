import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isPositional,
  readDigits,
  readEnclosed,
  readFinancial,
  readHan,
  readLetter,
  readStem,
  toFullWidth,
  toHalfWidth,
  writeEnclosed,
  writeFinancial,
  writeHan,
  writeHanPlaces,
  writeLetter,
  writeStem,
  type EnclosedKind,
} from '../../../core/report/numerals';
import { anyText } from '../../support/random-reports';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Reads back every value up to `last`; no two values are written alike. */
function assertRoundTrip(
  last: number,
  write: (value: number) => string | undefined,
  read: (text: string) => number | undefined,
): void {
  const written = upTo(last).map(write);
  assert.deepEqual(
    written.map((text) => read(text ?? '')),
    upTo(last),
  );
  assert.equal(new Set(written).size, last);
}

describe('Han numerals', () => {
  it('are read and written alike from 1 to 999, counted and by place', () => {
    assertRoundTrip(999, writeHan, readHan);
    assertRoundTrip(999, (value) => writeHanPlaces(value), readHan);
  });

  const written: [number, string, string][] = [
    [1, '一', '一'],
    [10, '十', '一○'],
    [11, '十一', '一一'],
    [20, '二十', '二○'],
    [21, '二十一', '二一'],
    [100, '一百', '一○○'],
    [101, '一百零一', '一○一'],
    [110, '一百十', '一一○'],
    [112, '一百十二', '一一二'],
    [156, '一百五十六', '一五六'],
  ];
  for (const [value, counted, places] of written) {
    it(`writes ${value} as ${counted} or ${places}`, () => {
      assert.equal(writeHan(value), counted);
      assert.equal(writeHanPlaces(value), places);
    });
  }

  const others: [string, number][] = [
    ['廿', 20],
    ['廿一', 21],
    ['卅五', 35],
    ['一百廿三', 123],
    ['一百一十二', 112],
    ['一百○五', 105],
    ['一〇', 10],
    ['一零', 10],
    ['一Ｏ', 10],
    ['兩百', 200],
  ];
  for (const [text, value] of others) {
    it(`reads ${text}`, () => {
      assert.equal(readHan(text), value);
    });
  }

  for (const text of [
    '',
    '甲',
    '一甲',
    '1',
    '十十',
    '百',
    '百一',
    '二十百',
    '一二十',
    '十廿',
    '廿十',
    '零一',
    '三百百',
    '一百零十',
  ]) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      assert.equal(readHan(text), undefined);
    });
  }

  it('are by place when there are several digits and no unit', () => {
    assert.deepEqual(['一', '十', '十一', '一○', '二一', '廿一'].map(isPositional), [
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('do not exist for other values', () => {
    assert.deepEqual([0, -1, 1.5, 1000].map(writeHan), [undefined, undefined, undefined, undefined]);
  });
});

describe('壹 numerals', () => {
  it('are read and written alike from 1 to 99', () => {
    assertRoundTrip(99, writeFinancial, readFinancial);
    assert.deepEqual([1, 3, 10, 12, 20].map(writeFinancial), ['壹', '參', '拾', '拾貳', '貳拾']);
    assert.deepEqual([0, 100].map(writeFinancial), [undefined, undefined]);
  });

  it('may be written in other characters', () => {
    assert.deepEqual(
      ['叁', '叄', '参', '貮', '贰', '壹佰', '拾叁', '拾陆'].map(readFinancial),
      [3, 3, 3, 2, 2, 100, 13, 16],
    );
  });

  it('are not Han numerals, or mixed with them', () => {
    assert.deepEqual(['', '一', '壹十', '拾拾', '壹貳拾'].map(readFinancial), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('stems, letters and digits', () => {
  it('are read and written alike', () => {
    assertRoundTrip(10, writeStem, readStem);
    for (const upper of [true, false]) {
      assertRoundTrip(
        26,
        (value) => writeLetter(value, upper),
        (text) => readLetter(text, upper),
      );
    }
    assertRoundTrip(999, String, readDigits);
    assertRoundTrip(999, (value) => toFullWidth(String(value)), readDigits);
  });

  it('end where their kind ends', () => {
    assert.deepEqual([0, 11].map(writeStem), [undefined, undefined]);
    assert.deepEqual(
      [writeLetter(0, true), writeLetter(27, true), writeLetter(27, false)],
      [undefined, undefined, undefined],
    );
  });

  it('are read in either width', () => {
    assert.deepEqual([readLetter('Ｃ', true), readLetter('ｃ', false), readDigits('１２')], [3, 3, 12]);
  });

  it('are nothing else', () => {
    assert.deepEqual(['', '子', '甲乙', '一'].map(readStem), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(
      ['', 'AB', '1', 'a', '['].map((text) => readLetter(text, true)),
      Array(5).fill(undefined),
    );
    assert.deepEqual(
      ['', 'A', '{', '`'].map((text) => readLetter(text, false)),
      Array(4).fill(undefined),
    );
    assert.deepEqual(
      ['', '0', '03', '００', '1000', '1.5', '-1', '一'].map(readDigits),
      Array(8).fill(undefined),
    );
  });
});

describe('enclosed numerals', () => {
  const runs: [EnclosedKind, number, string, string][] = [
    ['(一)', 10, '㈠', '㈩'],
    ['1', 20, '⒈', '⒛'],
    ['(1)', 20, '⑴', '⒇'],
    ['(a)', 26, '⒜', '⒵'],
    ['①', 50, '①', '㊿'],
  ];
  for (const [kind, last, firstChar, lastChar] of runs) {
    it(`of ${kind} reach from ${firstChar} to ${lastChar}`, () => {
      assert.equal(writeEnclosed(kind, 1), firstChar);
      assert.equal(writeEnclosed(kind, last), lastChar);
      assert.deepEqual([writeEnclosed(kind, 0), writeEnclosed(kind, last + 1)], [undefined, undefined]);
      for (const value of upTo(last)) {
        assert.deepEqual(readEnclosed(writeEnclosed(kind, value) ?? ''), { kind, value });
      }
    });
  }

  it('are not any other characters', () => {
    for (const char of ['', '1', '一', '⓪', '❶', '㊀', '㈪'])
      assert.equal(readEnclosed(char), undefined, char);
  });
});

describe('widths', () => {
  it('change and change back, and never the length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(toHalfWidth(text).length, text.length);
        assert.equal(toFullWidth(text).length, text.length);
        assert.equal(toHalfWidth(toFullWidth(text)), toHalfWidth(text));
      }),
    );
    assert.equal(toHalfWidth('（１）Ａ．、'), '(1)A.、');
    assert.equal(toFullWidth('(1)A.、'), '(１)Ａ.、');
  });
});
