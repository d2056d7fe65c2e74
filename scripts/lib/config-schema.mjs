/** The JSON schema of `.mreportrc.json`, from the rules' declarations. */

/** @typedef {import('./rule-docs.mjs').RuleDoc} RuleDoc */

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** The schema of a list of names. @param {string} description */
const names = (description) => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  uniqueItems: true,
  description,
});

/** The schema of a rule's setting: a severity, or an object with a severity and the rule's options. @param {RuleDoc} rule */
function ruleSchema({ severity, messages: { description }, options = {} }) {
  const switches = Object.entries(options).map(([name, option]) => [
    name,
    { type: 'boolean', default: option.default, description: option.description['zh-TW'] },
  ]);
  return {
    description: description['zh-TW'],
    default: severity,
    anyOf: [
      { enum: severities },
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: { enum: severities }, ...Object.fromEntries(switches) },
      },
    ],
  };
}

/** The schema of the whole file, as JSON. @param {readonly RuleDoc[]} rules */
export const configSchema = (rules) =>
  JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '業務報告的檢查設定（.mreportrc.json）',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      scheme: {
        enum: ['auto', 'business', 'handbook'],
        default: 'auto',
        description: '各層級的編號體例：自動判斷、業務報告，或行政院《文書處理手冊》。',
      },
      rules: {
        type: 'object',
        description: '各規則的等級（off 即不檢查）與選項。',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      units: names('編報單位表：機關的各單位，依其順序。report/unit 據以檢查。'),
      knownNames: names(
        '看似錯字、其實不是的名稱，如公司、團體的登記名稱：text/repeat、text/place-name 與 text/variant 不予檢查。',
      ),
    },
  });
