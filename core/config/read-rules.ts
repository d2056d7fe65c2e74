import { nearestId } from '../rules/directive/lib/nearest-id';
import { findRule, rules } from '../rules/registry';
import { severities, type Rule, type RuleSetting } from '../rules/rule';
import type { JsonMember, JsonNode } from './json';
import { membersOf, type Say } from './members';
import { texts } from './texts';

/** All that a rule can be set to. */
export const ruleSettings = [...severities, 'off'] as const;

/** Reads the entries of `rules`: `"off"`, or `{ "severity": "off", "option": true }`. */
export class RuleReader {
  readonly #say: Say;
  readonly severities: Record<string, RuleSetting> = {};
  readonly options: Record<string, Record<string, boolean>> = {};

  constructor(say: Say) {
    this.#say = say;
  }

  read({ key, keySpan, value }: JsonMember): void {
    const rule = findRule(key);
    if (rule === undefined) {
      const nearest = nearestId(
        key,
        rules.map(({ id }) => id),
      );
      this.#say(keySpan, texts.unknownRule(key, nearest));
    } else if (value.type === 'object') {
      this.#readGroup(rule, value);
    } else {
      this.#readSeverity(rule, value);
    }
  }

  #readGroup(rule: Rule, group: JsonNode): void {
    const known = Object.keys(rule.options ?? {});
    for (const { key, keySpan, value } of membersOf(group, rule.id, this.#say)) {
      if (key === 'severity') this.#readSeverity(rule, value);
      else if (!known.includes(key)) this.#say(keySpan, texts.unknownKey(key, ['severity', ...known]));
      else if (value.type === 'scalar' && typeof value.value === 'boolean') {
        this.options[rule.id] = { ...this.options[rule.id], [key]: value.value };
      } else this.#say(value, texts.notSwitch(key));
    }
  }

  #readSeverity({ id }: Rule, node: JsonNode): void {
    const value = node.type === 'scalar' ? node.value : undefined;
    const setting = ruleSettings.find((known) => known === value);
    if (setting === undefined) this.#say(node, texts.noneOf(id, ruleSettings));
    else this.severities[id] = setting;
  }
}
