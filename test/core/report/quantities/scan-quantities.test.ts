import assert from 'node:assert/strict';
import { wholeAmount, writeAmount } from '../../../../core/report/quantities/amount';
import { scanQuantities } from '../../../../core/report/quantities/scan-quantities';

/** Text, value and unit of each quantity; `~` before those that are not exact. */
const read = (text: string): string[] =>
  scanQuantities(text).map(({ span, value, unit, exact }) => {
    const written = text.slice(span.start, span.end);
    return `${exact ? '' : '~'}${written} ${writeAmount(value)} ${unit}`;
  });

const cases: [text: string, ...quantities: string[]][] = [
  ['受理案件計41件', '41件 41 件'],
  ['通報4萬9,099件', '4萬9,099件 49,099 件'],
  ['核定8億4,650萬元', '8億4,650萬元 846,500,000 元'],
  ['經費1億2,000萬元、5千萬元', '1億2,000萬元 120,000,000 元', '5千萬元 50,000,000 元'],
  ['照列156萬8千元', '156萬8千元 1,568,000 元'],
  ['旅客48.5萬人次', '48.5萬人次 485,000 人次'],
  ['清除1萬2,300立方公尺', '1萬2,300立方公尺 12,300 立方公尺'],
  ['太陽光電900kW、儲能350 kW', '900kW 900 kW', '350 kW 350 kW'],
  ['合計１２場次、１，２００人', '１２場次 12 場次', '１，２００人 1,200 人'],
  ['基地臺3臺、平台5台', '3臺 3 臺', '5台 5 臺'],
  ['計**41**件', '41**件 41 件'],
  ['辦理 3 場', '3 場 3 場'],
  ['24梯次、結訓562人次', '24梯次 24 梯次', '562人次 562 人次'],
  ['輔導5個社區', '5個 5 個'],
];

const vague = ['約41件', '近20家', '逾2,123人次', '50餘位', '6,000餘件', '至少18篇', '20件以上', '3至5件'];
const notVague = ['節約5件', '逾期3件', '12件多元方案', '3件餘額'];

const none = [
  '112年11月11日',
  '第39條第4項',
  '第3場次、第3、4場',
  '第1次及第2次會議',
  '成長65.38%、下降5個百分點、3個月',
  '5G基地臺、M3系統、CVE-2023-46604',
  '15.3.6.1件、94.1.3.公法字',
  '24：00、(03)8882403',
  '1,2345件',
];

describe('scanQuantities', () => {
  it('reads figures with their units', () => {
    for (const [text, ...expected] of cases) assert.deepEqual(read(text), expected, text);
  });

  it('knows what is not exact', () => {
    for (const text of vague) {
      const found = scanQuantities(text);
      assert.ok(found.length > 0 && found.every(({ exact }) => !exact), text);
    }
    for (const text of notVague) {
      const found = scanQuantities(text);
      assert.ok(found.length === 1 && found[0]?.exact === true, text);
    }
  });

  it('leaves ordinals, dates, percentages, names and section numbers alone', () => {
    for (const text of none) assert.deepEqual(read(text), [], text);
  });

  it('has the last decimal place', () => {
    assert.equal(scanQuantities('48.5萬人次')[0]?.lastPlace, wholeAmount(1000));
    assert.equal(scanQuantities('48萬人次')[0]?.lastPlace, 0n);
  });
});
