import { defineMessages } from '../../../message';

export const textHidden = defineMessages({
  description: {
    'zh-TW': '看不見的內容：未以「-->」結束的註解，以及控制字元、零寬字元等不顯示的字元。',
    en: 'What nobody sees: a comment that is never closed, control characters, zero-width characters.',
  },
  rationale: {
    'zh-TW':
      '由文書軟體、網頁或PDF貼上的文字常夾帶看不見的字元，搜尋不到、比對不符，換一套軟體又變成方框；註解未結束，原不擬列印的文字即會印出。',
    en: 'Text pasted from a word processor, a web page or a PDF brings characters that spoil searching and comparing and turn into boxes elsewhere; and a comment that is not closed is printed.',
  },
  unfinished: {
    'zh-TW': '註解「{mark}」未以「-->」結束，視同內文，其文字將印出；請於註解末補上「-->」，或刪除此標記。',
    en: 'The comment “{mark}” is never closed by “-->”, so its text is printed: close it, or remove the mark.',
  },
  control: {
    'zh-TW': '此處有看不見的控制字元（{code}），應係自其他軟體貼上，請刪除；如係換行，請分段。',
    en: 'There is an invisible control character here ({code}), pasted from another program: remove it, or begin a new line.',
  },
  invisible: {
    'zh-TW': '此處有看不見的字元（{code}），將使搜尋及比對不符，請刪除。',
    en: 'There is an invisible character here ({code}), which spoils searching and comparing: remove it.',
  },
  noBreak: {
    'zh-TW': '此處為不換行空格（{code}），應係自網頁貼上，請改用一般空格或刪除。',
    en: 'There is a no-break space here ({code}), pasted from a web page: write an ordinary one, or none.',
  },
  close: { 'zh-TW': '於行末補上「-->」', en: 'Close the comment at the end of the line' },
  removeMark: { 'zh-TW': '刪除「{mark}」', en: 'Remove “{mark}”' },
  remove: { 'zh-TW': '刪除看不見的字元', en: 'Remove the invisible character' },
  blank: { 'zh-TW': '改用一般空格', en: 'Change to an ordinary space' },
});
