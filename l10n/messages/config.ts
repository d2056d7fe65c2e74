/** What can be wrong with a configuration (`.mreportrc.json`): clauses without a full stop. */
import { defineMessages } from '../message';

export const configMessages = defineMessages({
  valueExpected: {
    'zh-TW': '不是正確的 JSON：此處應為一個值（文字須以雙引號括起）',
    en: 'not valid JSON: a value is expected here (strings are in double quotes)',
  },
  invalidString: {
    'zh-TW': '不是正確的 JSON：文字未以雙引號結束，或含有不合規定的字元',
    en: 'not valid JSON: the string does not end, or has characters that must be escaped',
  },
  nameExpected: {
    'zh-TW': '不是正確的 JSON：此處應為以雙引號括起的名稱',
    en: 'not valid JSON: a name in double quotes is expected here',
  },
  colonExpected: {
    'zh-TW': '不是正確的 JSON：名稱之後缺少冒號',
    en: 'not valid JSON: a colon is missing after the name',
  },
  commaExpected: {
    'zh-TW': '不是正確的 JSON：此處應為逗號或「{bracket}」',
    en: 'not valid JSON: a comma or {bracket} is expected here',
  },
  endExpected: {
    'zh-TW': '不是正確的 JSON：內容已經結束，其後多了文字',
    en: 'not valid JSON: more text after the end',
  },
  unclosedComment: {
    'zh-TW': '不是正確的 JSON：註解未以「*/」結束',
    en: 'not valid JSON: the comment does not end with */',
  },
  tooDeep: { 'zh-TW': '層層包覆過深', en: 'nested too deeply' },

  unknownKey: {
    'zh-TW': '沒有「{key}」這個設定，可用的有 {known}',
    en: 'there is no setting “{key}”; known are {known}',
  },
  unknownRule: { 'zh-TW': '沒有「{id}」這條規則', en: 'there is no rule “{id}”' },
  unknownRuleLike: {
    'zh-TW': '沒有「{id}」這條規則，是否為 {nearest}',
    en: 'there is no rule “{id}”; is {nearest} meant?',
  },
  notOneOf: { 'zh-TW': '{name} 只能是 {known}', en: '{name} can only be {known}' },
  notBoolean: { 'zh-TW': '{name} 只能是 true 或 false', en: '{name} can only be true or false' },
  notObject: { 'zh-TW': '{name} 應為大括號括起的一組設定', en: '{name} should be an object in braces' },
  wholeFile: { 'zh-TW': '設定檔', en: 'the configuration' },
  notNames: {
    'zh-TW': '{name} 應為中括號括起的一串名稱',
    en: '{name} should be a list of names in square brackets',
  },
  notName: {
    'zh-TW': '{name} 的每一項都應為以雙引號括起的名稱，且不可空白',
    en: '{name} holds only names: strings that are not blank',
  },
  duplicate: { 'zh-TW': '「{name}」重複', en: '“{name}” is a duplicate' },
});
