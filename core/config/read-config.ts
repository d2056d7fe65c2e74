import { schemeNames, type SchemeName } from '../report/scheme';
import type { RuleSetting } from '../rules/rule';
import { emptyConfig, type Config, type ConfigFinding, type ReadConfig } from './config';
import { JsonError, parseJson, type JsonMember, type JsonNode } from './json';
import { membersOf, type Say } from './members';
import { rangesIn } from './ranges';
import { RuleReader } from './read-rules';
import { texts } from './texts';

/** Reads a configuration. What is wrong in it is told, and does not count; all the rest does. Never fails. */
export function readConfig(text: string): ReadConfig {
  const rangeOf = rangesIn(text);
  const problems: ConfigFinding[] = [];
  const say: Say = (span, message) => {
    problems.push({ range: rangeOf(span), message });
  };
  try {
    return { config: new ConfigReader(say).read(parseJson(text)), problems };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    say(error.span, error.problem);
    return { config: emptyConfig, problems };
  }
}

/** `$schema` is for editors. */
const keys = ['$schema', 'scheme', 'rules', 'units', 'knownNames'];

class ConfigReader {
  readonly #say: Say;
  #scheme: SchemeName | undefined;
  #rules: Record<string, RuleSetting> = {};
  #options: Record<string, Record<string, boolean>> = {};
  readonly #lists = { units: [] as string[], knownNames: [] as string[] };

  constructor(say: Say) {
    this.#say = say;
  }

  read(root: JsonNode): Config {
    for (const member of membersOf(root, 'config', this.#say)) this.#readMember(member);
    const [scheme, rules, options, lists] = [this.#scheme, this.#rules, this.#options, this.#lists];
    return { ...(scheme === undefined ? {} : { scheme }), rules, lint: { ...lists, options } };
  }

  #readMember({ key, keySpan, value }: JsonMember): void {
    if (key === 'scheme') this.#readScheme(value);
    else if (key === 'rules') this.#readRules(value);
    else if (key === 'units' || key === 'knownNames') this.#lists[key] = this.#readNames(key, value);
    else if (key !== '$schema') this.#say(keySpan, texts.unknownKey(key, keys));
  }

  #readScheme(node: JsonNode): void {
    const value = node.type === 'scalar' ? node.value : undefined;
    this.#scheme = schemeNames.find((name) => name === value);
    if (this.#scheme === undefined) this.#say(node, texts.noneOf('scheme', schemeNames));
  }

  #readRules(node: JsonNode): void {
    const reader = new RuleReader(this.#say);
    for (const member of membersOf(node, 'rules', this.#say)) reader.read(member);
    this.#rules = reader.severities;
    this.#options = reader.options;
  }

  /** A name that stands twice would be expected twice. */
  #readNames(key: string, node: JsonNode): string[] {
    if (node.type !== 'array') {
      this.#say(node, texts.notNames(key));
      return [];
    }
    const names = new Set<string>();
    for (const item of node.items) {
      const name = item.type === 'scalar' && typeof item.value === 'string' ? item.value.trim() : '';
      if (name === '') this.#say(item, texts.notName(key));
      else if (names.has(name)) this.#say(item, texts.twice(name));
      else names.add(name);
    }
    return [...names];
  }
}
