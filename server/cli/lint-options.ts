import { nearestId } from '../rules/directive/nearest-id';
import { rules } from '../rules/registry';
import { severities, type RuleSetting } from '../rules/rule';
import { standardInput } from './find-reports';
import { UsageError } from './usage-error';

const settings: readonly RuleSetting[] = [...severities, 'off'];

/**
 * `--rule id=severity`, repeated: the last one for a rule counts.
 * @throws UsageError for a rule or a severity that there is not
 */
export function readRuleSettings(given: readonly string[]): Record<string, RuleSetting> {
  return Object.fromEntries(given.map(readRuleSetting));
}

function readRuleSetting(given: string): [id: string, setting: RuleSetting] {
  const [, id, written] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
  if (id === undefined || written === undefined)
    throw new UsageError(`--rule 要寫成「規則=等級」，如 numbering/gap=off，不能是「${given}」。`);
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(`--rule：沒有「${id}」這項規則${meant(nearestId(id, ids))}。`);
  const setting = settings.find((candidate) => candidate === written);
  if (setting !== undefined) return [id, setting];
  throw new UsageError(
    `--rule：等級可用 ${settings.join('、')}，不能是「${written}」${meant(nearestId(written, settings))}。`,
  );
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `；應為「${nearest}」`;
}

/** `--max-warnings`. @throws UsageError for anything but a whole number */
export function readMaxWarnings(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(`--max-warnings 之後要有 0 以上的整數，不能是「${given}」。`);
  return Number(given);
}

/** `--stdin-filename`. @throws UsageError where no standard input is read, or the name is none */
export function readStdinFilename(given: string | undefined, paths: readonly string[]): string | undefined {
  if (given === undefined) return undefined;
  if (!paths.includes(standardInput)) throw new UsageError(`--stdin-filename 只能與 -（標準輸入）一起使用。`);
  if (given === '') throw new UsageError(`--stdin-filename 之後缺少檔名。`);
  return given;
}

/** The options that one command only knows. */
const owners: Readonly<Record<string, string>> = {
  rule: 'lint',
  'max-warnings': 'lint',
  fix: 'lint',
  'fix-dry-run': 'lint',
};

/** @throws UsageError when an option is given that belongs to another command */
export function refuseForeign(command: string, values: Readonly<Record<string, unknown>>): void {
  for (const [option, owner] of Object.entries(owners)) {
    if (owner === command || values[option] === undefined) continue;
    throw new UsageError(`選項 --${option} 只能用於 ${owner}，不能用於 ${command}。`);
  }
}
