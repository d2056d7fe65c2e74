/**
 * The units of figures in reports. Words of the calendar and of ordinals (年, 月, 日, 期, 條) are left out on purpose: a
 * number before them does not count anything.
 */

/** Measures and currencies. A name that begins with another one comes before it. */
const measures =
  '平方公里|平方公尺|立方公尺|公里|公尺|公分|公頃|公噸|公斤|公克|公升|噸|坪|百萬瓦|千瓦|瓩|小時|分鐘|人日|人時|人天|人月|天|美元|歐元|日圓|日元|元';
const symbols = '(?:kWh|MWh|GWh|kWp|kW|MW|GW|TB|GB|MB)(?![A-Za-z])';

/** What is counted with 次: 人次, 場次, 航次. */
const counters = '人場航梯艘架班車件案家戶校店船趟隊團劑批輛';

const classifiers =
  '人位名件案家場項處臺台艘座班款種筆則篇戶組站隊輛架部支張份冊棟間床箱袋包只隻頭株棵塊面片枚顆校所國團社口段例劑席票股套封通梯批趟次幅本';

/** Matches one unit at a place in the text. 個百分點 and 個月 are left out: they cannot be added to other 個. */
export const unitPattern = new RegExp(
  `${measures}|${symbols}|[${counters}]次|個(?!百分點|月|多月)|[${classifiers}]`,
  'y',
);

/** Returns the unit under which a unit is counted: 臺 for 台. */
export function sameUnit(unit: string): string {
  return unit === '台' ? '臺' : unit;
}
