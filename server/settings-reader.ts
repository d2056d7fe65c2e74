import { defaultSettings, type Settings } from '../core/config/settings';
import { schemeNames, type SchemeName } from '../core/report/scheme';
import { findRule } from '../core/rules/registry';
import { severities, type RuleSetting } from '../core/rules/rule';
import type { Message, MessageData } from '../l10n/message';
import { serverMessages } from '../l10n/messages/server';
import { isRecord } from '../protocol/values';
import type { ServerLog } from './server-log';

/** Reads the section `mreport` of a client's settings. What is malformed is logged once, and its default applies. */
export class SettingsReader {
  readonly #log: ServerLog;
  readonly #warned = new Set<string>();

  constructor(log: ServerLog) {
    this.#log = log;
  }

  /** From now on, what has been logged before is logged again. */
  warnAgain(): void {
    this.#warned.clear();
  }

  /** @param value the section, of whatever type; absent or `null` where nothing is set */
  read(value: unknown): Settings {
    if (!this.#isGroup('mreport', value)) return defaultSettings;
    return {
      ...defaultSettings,
      scheme: this.#readScheme(value['scheme']),
      rules: this.#readRules(value['rules']),
      maxFindings: this.#readMaxFindings(value['maxFindings']),
      pdfConverter: this.#readConverter(value['export']),
    };
  }

  #readScheme(value: unknown): SchemeName {
    const scheme = schemeNames.find((name) => name === value);
    if (scheme === undefined && isSet(value))
      this.#warn(serverMessages.settingNotAmong, {
        setting: 'mreport.scheme',
        value: JSON.stringify(value),
        values: schemeNames,
      });
    return scheme ?? defaultSettings.scheme;
  }

  #readMaxFindings(value: unknown): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
    if (isSet(value)) this.#warnOf(serverMessages.settingNotCount, 'mreport.maxFindings', value);
    return defaultSettings.maxFindings;
  }

  #readConverter(value: unknown): string | undefined {
    if (!this.#isGroup('mreport.export', value)) return undefined;
    const converter = value['pdfConverter'];
    if (typeof converter === 'string') return converter.trim() || undefined;
    if (isSet(converter))
      this.#warnOf(serverMessages.settingNotProgram, 'mreport.export.pdfConverter', converter);
    return undefined;
  }

  #readRules(value: unknown): Record<string, RuleSetting> {
    const rules: Record<string, RuleSetting> = {};
    const setting = 'mreport.rules';
    if (!this.#isGroup(setting, value)) return rules;
    for (const [rule, wanted] of Object.entries(value)) {
      const severity = [...severities, 'off' as const].find((each) => each === wanted);
      if (findRule(rule) === undefined)
        this.#warn(serverMessages.settingUnknownRule, { setting, rule: JSON.stringify(rule) });
      else if (severity === undefined)
        this.#warn(serverMessages.settingNotSeverity, { setting, rule, value: JSON.stringify(wanted) });
      else rules[rule] = severity;
    }
    return rules;
  }

  #isGroup(setting: string, value: unknown): value is Record<string, unknown> {
    if (isRecord(value)) return true;
    if (isSet(value)) this.#warnOf(serverMessages.settingNotGroup, setting, value);
    return false;
  }

  #warnOf(message: Message, setting: string, value: unknown): void {
    this.#warn(message, { setting, value: JSON.stringify(value) });
  }

  #warn(message: Message, data: MessageData): void {
    const key = JSON.stringify([message.en, data]);
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    this.#log.warn(message, data);
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
