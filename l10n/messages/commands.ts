/** What the extension's smaller commands say. */
import { defineMessages } from '../message';

export const fixAllMessages = defineMessages({
  noReport: { 'zh-TW': '請先開啟要修正的報告。', en: 'Open a report to fix it.' },
  nothingToFix: { 'zh-TW': '沒有可自動修正之處。', en: 'There is nothing that can be fixed safely.' },
});
