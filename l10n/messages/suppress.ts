import { defineMessages } from '../message';

/** The titles of code actions that suppress findings. */
export const suppressMessages = defineMessages({
  suppressOnLine: {
    'zh-TW': '此行不檢查 {rule}',
    en: 'Do not check {rule} on this line',
  },
});
