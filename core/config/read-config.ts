import { sentence } from '../../l10n/message';
import { configMessages } from '../../l10n/messages/config';
import { schemeNames, type SchemeName } from '../report/scheme';
import type { RuleSetting } from '../rules/rule';
import { emptyConfig, type Config, type ConfigFinding, type ReadConfig } from './config';
import { membersOf, type JsonMember, type ReportFinding } from './members';
import { childrenOf, JsonError, parseJson, spanOf, type JsonNode } from './parse-json';
import { rangesIn } from './ranges';
import { RuleReader } from './read-rules';

/**
 * Reads a configuration file. What is wrong in it is reported and does not count; all the rest does. Never throws.
 * Linear.
 */
export function readConfig(text: string): ReadConfig {
  const rangeOf = rangesIn(text);
  const findings: ConfigFinding[] = [];
  const report: ReportFinding = (span, message) => {
    findings.push({ range: rangeOf(span), message });
  };
  try {
    return { config: new ConfigReader(report).read(parseJson(text)), findings };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    report(error.span, error.reason);
    return { config: emptyConfig, findings };
  }
}

/** The members of a configuration. `$schema` is for editors. */
const keys = ['$schema', 'scheme', 'rules', 'units', 'knownNames'];

class ConfigReader {
  readonly #report: ReportFinding;
  #scheme: SchemeName | undefined;
  #rules: Record<string, RuleSetting> = {};
  #options: Record<string, Record<string, boolean>> = {};
  readonly #lists = { units: [] as string[], knownNames: [] as string[] };

  constructor(report: ReportFinding) {
    this.#report = report;
  }

  read(root: JsonNode): Config {
    const members = membersOf(root, sentence(configMessages.wholeFile), this.#report);
    for (const member of members) this.#readMember(member);
    const [scheme, rules, options, lists] = [this.#scheme, this.#rules, this.#options, this.#lists];
    return { ...(scheme === undefined ? {} : { scheme }), rules, lint: { ...lists, options } };
  }

  #readMember({ key, keySpan, value }: JsonMember): void {
    if (key === 'scheme') this.#readScheme(value);
    else if (key === 'rules') this.#readRules(value);
    else if (key === 'units' || key === 'knownNames') this.#lists[key] = this.#readNames(key, value);
    else if (key !== '$schema')
      this.#report(keySpan, sentence(configMessages.unknownKey, { key, known: keys }));
  }

  #readScheme(node: JsonNode): void {
    this.#scheme = schemeNames.find((name) => name === node.value);
    if (this.#scheme !== undefined) return;
    this.#report(spanOf(node), sentence(configMessages.notOneOf, { name: 'scheme', known: schemeNames }));
  }

  #readRules(node: JsonNode): void {
    const reader = new RuleReader(this.#report);
    for (const member of membersOf(node, 'rules', this.#report)) reader.read(member);
    this.#rules = reader.severities;
    this.#options = reader.options;
  }

  /** A name that stands twice would be expected twice, and is reported. */
  #readNames(key: string, node: JsonNode): string[] {
    if (node.type !== 'array') {
      this.#report(spanOf(node), sentence(configMessages.notNames, { name: key }));
      return [];
    }
    const names = new Set<string>();
    for (const item of childrenOf(node)) {
      const name = item.type === 'string' ? String(item.value).trim() : '';
      if (name === '') this.#report(spanOf(item), sentence(configMessages.notName, { name: key }));
      else if (names.has(name)) this.#report(spanOf(item), sentence(configMessages.duplicate, { name }));
      else names.add(name);
    }
    return [...names];
  }
}
