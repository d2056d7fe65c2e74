import type { Connection } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../core/config/settings';
import { schemeNames, type SchemeName } from '../core/report/scheme';
import { findRule } from '../core/rules/registry';
import { severities, type RuleSetting } from '../core/rules/rule';
import { isRecord } from './params';

/** So many milliseconds the client has to answer. */
const timeoutMs = 3000;

/** The settings of each document: asked for once, and again after they have changed. */
export class SettingsCache {
  readonly #connection: Connection;
  readonly #settled: () => void;
  /** Whether the client can be asked (`workspace/configuration`). */
  canAsk = false;
  /** Rises with every change. */
  generation = 0;
  readonly #byUri = new Map<string, Promise<Settings>>();
  /** What a client that cannot be asked has told. */
  #told = defaultSettings;
  /** What has been found fault with since the last change. */
  readonly #warned = new Set<string>();

  /** @param settled is told when a client that took long has answered after all */
  constructor(connection: Connection, settled: () => void) {
    this.#connection = connection;
    this.#settled = settled;
  }

  /** The settings of this `generation`: those that change while the client answers are asked for again. */
  async of(uri: string): Promise<Settings> {
    if (!this.canAsk) return this.#told;
    const { generation } = this;
    const settings = await this.#known(uri);
    return generation === this.generation ? settings : this.of(uri);
  }

  /** @param settings what `didChangeConfiguration` brought: the sections by name */
  changed(settings: unknown): void {
    this.generation++;
    this.#byUri.clear();
    this.#warned.clear();
    // A client that can be asked may tell something else: what holds everywhere, not what holds for a document.
    if (!this.canAsk && isRecord(settings)) this.#told = this.#read(settings['mreport']);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  #known(uri: string): Promise<Settings> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const asked = this.#askPatiently(uri);
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** A client that does not answer must not keep all others who ask waiting: meanwhile the defaults hold. */
  async #askPatiently(uri: string): Promise<Settings> {
    const { generation } = this;
    const answer = this.#ask(uri);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, timeoutMs, undefined);
    });
    const settings = await Promise.race([answer, late]);
    clearTimeout(timer);
    if (settings !== undefined) return settings;
    this.#warn(`The client does not tell the settings of ${uri}; until it does, the defaults hold.`);
    void answer.then(() => {
      if (generation !== this.generation || !this.#byUri.has(uri)) return;
      this.#byUri.set(uri, answer);
      this.#settled();
    });
    return defaultSettings;
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      return this.#read(
        await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'mreport' }),
      );
    } catch (error) {
      this.#connection.console.error(
        `Settings of ${uri} could not be read; the defaults hold. ${String(error)}`,
      );
      return defaultSettings;
    }
  }

  /** What is malformed is reported, and its default holds. */
  #read(value: unknown): Settings {
    if (!this.#isSection('mreport', value)) return defaultSettings;
    const [scheme, rules] = [this.#readScheme(value['scheme']), this.#readRules(value['rules'])];
    const maxFindings = this.#readMaxFindings(value['maxFindings']);
    return {
      ...defaultSettings,
      scheme,
      rules,
      maxFindings,
      pdfConverter: this.#readConverter(value['export']),
    };
  }

  #readScheme(value: unknown): SchemeName {
    const scheme = schemeNames.find((name) => name === value);
    if (scheme === undefined && value !== undefined && value !== null) {
      this.#warn(`mreport.scheme: ${JSON.stringify(value)} is none of ${schemeNames.join(', ')}.`);
    }
    return scheme ?? defaultSettings.scheme;
  }

  #readMaxFindings(value: unknown): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
    if (value !== undefined && value !== null)
      this.#warn(`mreport.maxFindings: ${JSON.stringify(value)} is no whole number from 1.`);
    return defaultSettings.maxFindings;
  }

  #readConverter(value: unknown): string | undefined {
    if (!this.#isSection('mreport.export', value)) return undefined;
    const converter = value['pdfConverter'];
    if (typeof converter === 'string') return converter.trim() || undefined;
    if (converter !== undefined && converter !== null)
      this.#warn(`mreport.export.pdfConverter: ${JSON.stringify(converter)} is no program's path.`);
    return undefined;
  }

  #readRules(value: unknown): Record<string, RuleSetting> {
    const rules: Record<string, RuleSetting> = {};
    if (!this.#isSection('mreport.rules', value)) return rules;
    for (const [id, wanted] of Object.entries(value)) {
      const setting = [...severities, 'off' as const].find((known) => known === wanted);
      if (findRule(id) === undefined) this.#warn(`mreport.rules: there is no rule ${JSON.stringify(id)}.`);
      else if (setting === undefined)
        this.#warn(`mreport.rules: ${id} cannot be set to ${JSON.stringify(wanted)}.`);
      else rules[id] = setting;
    }
    return rules;
  }

  #isSection(name: string, value: unknown): value is Record<string, unknown> {
    if (value !== undefined && value !== null && !isRecord(value)) {
      this.#warn(`${name}: ${JSON.stringify(value)} is no group of settings.`);
    }
    return isRecord(value);
  }

  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#connection.console.warn(message);
  }
}
