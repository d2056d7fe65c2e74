/** The titles of code actions that belong to no rule. */
import { defineMessages } from '../message';

export const actionMessages = defineMessages({
  fixAll: {
    'zh-TW': '修正所有可自動修正之處',
    en: 'Fix all that can be fixed safely',
  },
});
