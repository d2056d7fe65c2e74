import { defineMessages } from '../../../message';

export const referenceForm = defineMessages({
  description: {
    'zh-TW': '法規條次之寫法有誤，如「第44第2項」、「第182之1條」。',
    en: 'A citation of a law that is written wrongly, such as 第44第2項 or 第182之1條.',
  },
  rationale: {
    'zh-TW': '漏「條」、「項」等字，無從確知所引為何；增訂之條次應為「第182條之1」，「之1」置於「條」後。',
    en: 'Where 條 or 項 is left out nobody can be sure what is cited; an inserted article is 第182條之1, with 之1 after 條.',
  },
  noUnit: {
    'zh-TW': '「{text}」漏「{unit}」字，應為「{right}」，以免誤讀所引條次。',
    en: '“{text}” lacks {unit}: it should be “{right}”, so that the citation cannot be misread.',
  },
  misplaced: {
    'zh-TW': '「{text}」應為「{right}」：增訂條次之「之」置於「{unit}」字之後。',
    en: '“{text}” should be “{right}”: in legislation, 之 comes after {unit}.',
  },
  change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
