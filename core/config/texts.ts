import type { Localized } from '../rules/rule';

/** What can be wrong with a configuration, in words. */
export const texts = {
  unknownKey: (key: string, known: readonly string[]): Localized => ({
    'zh-TW': `沒有「${key}」這個設定，可用的有 ${known.join('、')}`,
    en: `there is no setting "${key}"; known are ${known.join(', ')}`,
  }),
  unknownRule: (id: string, nearest: string | undefined): Localized => ({
    'zh-TW': `沒有「${id}」這條規則${nearest === undefined ? '' : `，是否為 ${nearest}`}`,
    en: `there is no rule "${id}"${nearest === undefined ? '' : `; is ${nearest} meant?`}`,
  }),
  noneOf: (name: string, known: readonly string[]): Localized => ({
    'zh-TW': `${name} 只能是 ${known.join('、')}`,
    en: `${name} can be ${known.join(', ')} only`,
  }),
  notSwitch: (name: string): Localized => ({
    'zh-TW': `${name} 只能是 true 或 false`,
    en: `${name} can be true or false only`,
  }),
  notGroup: (name: string): Localized => {
    const [what, whatEn] = name === 'config' ? ['設定檔', 'the configuration'] : [name, name];
    return { 'zh-TW': `${what} 應為 { } 括起的一組設定`, en: `${whatEn} has to be an object in { }` };
  },
  notNames: (name: string): Localized => ({
    'zh-TW': `${name} 應為 [ ] 括起的一串名稱`,
    en: `${name} has to be a list of names in [ ]`,
  }),
  notName: (name: string): Localized => ({
    'zh-TW': `${name} 的每一項都應為以雙引號括起的名稱，且不可空白`,
    en: `${name} holds names only: strings that are not blank`,
  }),
  twice: (name: string): Localized => ({
    'zh-TW': `「${name}」重複`,
    en: `"${name}" is there twice`,
  }),
};
