/** The files that a new rule begins with. */

/**
 * @typedef {object} NewRule
 * @property {string} id `group/name`
 * @property {string} group
 * @property {string} name
 * @property {string} variable the name of what its files export, such as `textRepeat`
 * @property {string} wrong a wording that the rule finds
 * @property {string} right the wording that it proposes instead
 */

/** A sentence with the wording. @param {string} wording */
export const exampleOf = (wording) => `相關規定已函請各機關${wording}。`;

/** @param {string} text */
const literal = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @param {NewRule} rule */
export const ruleFile = ({
  id,
  variable,
  wrong,
  right,
}) => `import { cachedPerLine } from '../../report/cache';
import type { Span } from '../../report/text';
import { defineRule } from '../rule';
import { ${variable} as messages } from '../../../l10n/messages/rules/${id}';

const wrong = ${literal(wrong)};
const right = ${literal(right)};

/** ${wrong}, where ${right} is meant. */
export const ${variable} = defineRule({
  id: '${id}',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: ${literal(exampleOf(wrong))},
  right: ${literal(exampleOf(right))},
  check(section, report) {
    section.lines.forEach((text, line) => {
      for (const span of placesIn(text)) {
        report({
          line,
          span,
          message: 'wording',
          data: { wrong, right },
          fixes: [{ title: 'replace', data: { right }, edits: [{ line, span, newText: right }], preferred: true }],
        });
      }
    });
  },
});

/** Where the wrong wording stands on a line. */
const placesIn = cachedPerLine(({ prose }): Span[] => {
  const places: Span[] = [];
  for (let start = prose.indexOf(wrong); start >= 0; start = prose.indexOf(wrong, start + wrong.length))
    places.push({ start, end: start + wrong.length });
  return places;
});
`;

/** @param {NewRule} rule */
export const messagesFile = ({
  variable,
  wrong,
  right,
}) => `import { defineMessages } from '../../../message';

export const ${variable} = defineMessages({
  description: {
    'zh-TW': ${literal(`「${right}」誤作「${wrong}」。`)},
    en: ${literal(`“${wrong}” is written where “${right}” is meant.`)},
  },
  rationale: {
    'zh-TW': ${literal(`公文用語應一致；「${wrong}」不是公文的寫法。`)},
    en: ${literal(`Official documents use one wording; “${wrong}” is not theirs.`)},
  },
  wording: {
    'zh-TW': '「{wrong}」應為「{right}」。',
    en: '“{wrong}” should be “{right}”.',
  },
  replace: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
});
`;

/** @param {NewRule} rule */
export const testFile = ({
  id,
  wrong,
  right,
}) => `import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = '${id}';

describe(rule, () => {
  itFinds(rule, [
    ['the wrong wording', ${literal(exampleOf(`⟦${wrong}⟧`))}, ${literal(exampleOf(right))}],
    [
      'the wrong wording twice on a line',
      ${literal(`已請甲機關⟦${wrong}⟧，並請乙機關⟦${wrong}⟧。`)},
      ${literal(`已請甲機關${right}，並請乙機關${right}。`)},
    ],
  ]);

  itIsSilentOn(rule, [
    ['the right wording', ${literal(exampleOf(right))}],
    ['a comment', ${literal(`1、已辦理。<!-- ${wrong} -->`)}],
  ]);
});
`;
