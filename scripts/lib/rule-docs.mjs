/** The rules' pages and tables as Markdown. */

/** @typedef {{ 'zh-TW': string, en: string }} Message */

/**
 * @typedef {object} RuleDoc
 * @property {string} id
 * @property {'error' | 'warning' | 'information' | 'hint' | 'off'} severity
 * @property {{ description: Message, rationale: Message }} messages
 * @property {string} wrong
 * @property {string} right
 * @property {{ units?: readonly string[], knownNames?: readonly string[] }} [exampleConfig]
 * @property {Record<string, { default: boolean, description: Message }>} [options]
 */

const severityNames = { error: '錯誤', warning: '警告', information: '資訊', hint: '提示', off: '關閉' };

const howToTurnOff = '在 VS Code 的設定裡改變等級，或以 `"off"` 關閉：';
const howToTurnOn = '這條規則預設不檢核；在 VS Code 的設定裡給它一個等級就會檢核：';

/** What has to be configured for the examples. @param {RuleDoc} rule */
const neededConfig = ({ exampleConfig }) =>
  exampleConfig === undefined
    ? ''
    : `以下的例子，\`.mreportrc.json\` 設定如下：

\`\`\`json
${JSON.stringify(exampleConfig, null, 2)}
\`\`\`

`;

/** @param {RuleDoc} rule */
const optionList = ({ id, options = {} }) =>
  Object.entries(options)
    .map(
      ([
        name,
        option,
      ]) => `選項 \`${name}\`（預設 \`${option.default}\`）：${option.description['zh-TW']}在 \`.mreportrc.json\` 裡這樣寫：

\`\`\`json
{ "rules": { "${id}": { "${name}": ${!option.default} } } }
\`\`\`

`,
    )
    .join('');

/** @param {RuleDoc} rule */
export const rulePage = (rule) => {
  const { id, severity, wrong, right } = rule;
  const { description, rationale } = rule.messages;
  return `# ${id}

${description['zh-TW']}

預設等級：${severityNames[severity]}（\`${severity}\`）

## 為什麼

${rationale['zh-TW']}

${neededConfig(rule)}## 錯誤的寫法

\`\`\`text
${wrong}
\`\`\`

## 正確的寫法

\`\`\`text
${right}
\`\`\`

## 設定

${severity === 'off' ? howToTurnOn : howToTurnOff}

\`\`\`json
"mreport.rules": { "${id}": "${severity === 'off' ? 'warning' : 'off'}" }
\`\`\`

${optionList(rule)}僅需免檢一處時，在那一行的前一行加免檢註記：

\`\`\`text
<!-- mreport-disable-next-line ${id} -->
\`\`\`

## In English

${description.en} ${rationale.en}
`;
};

/** @param {RuleDoc} rule @param {string} folder */
const row = ({ id, severity, messages: { description } }, folder) =>
  `| [\`${id}\`](${folder}${id}.md) | ${severityNames[severity]} | ${description['zh-TW']} |`;

/** @param {readonly RuleDoc[]} rules @param {string} [folder] where the pages are, seen from the table */
export const ruleTable = (rules, folder = 'docs/rules/') =>
  [
    '| 規則 | 預設等級 | 檢核內容 |',
    '| --- | --- | --- |',
    ...rules.map((rule) => row(rule, folder)),
    '',
  ].join('\n');

/** @param {readonly RuleDoc[]} rules */
export const ruleIndex = (rules) => `# 檢核規則

${ruleTable(rules, '')}`;
