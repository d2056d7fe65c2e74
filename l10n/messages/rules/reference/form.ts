import { defineMessages } from '../../../message';

export const referenceForm = defineMessages({
  description: {
    'zh-TW': '法規條次之寫法有誤，如「第四十四第二項」、「第一百八十二之一條」。',
    en: 'A citation of a law that cannot be read, such as 第四十四第二項 or 第一百八十二之一條.',
  },
  rationale: {
    'zh-TW':
      '漏「條」、「項」等字，無從確知所引為何；增訂之條次，法制用語作「第一百八十二條之一」，「之一」置於「條」後。',
    en: 'Where 條 or 項 is left out nobody can be sure what is cited; an inserted article is 第一百八十二條之一 in legislation, with 之一 behind 條.',
  },
  noUnit: {
    'zh-TW': '「{text}」漏「{unit}」字，應作「{right}」，以免誤讀所引條次。',
    en: '“{text}” lacks {unit}: written “{right}”, the citation cannot be misread.',
  },
  misplaced: {
    'zh-TW': '「{text}」應作「{right}」：增訂條次之「之」置於「{unit}」字之後。',
    en: '“{text}” is written “{right}” in legislation: 之 stands behind {unit}.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
