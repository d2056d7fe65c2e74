import { nearestId } from '../core/rules/directive/lib/nearest-id';
import { rules } from '../core/rules/registry';
import { severities, type Localized, type RuleSetting } from '../core/rules/rule';
import { oneOf, type Values } from './arguments';
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
    throw new UsageError(
      `--rule 要寫成「規則=等級」，如 numbering/gap=off，不能是「${given}」。`,
      `--rule wants RULE=SEVERITY, such as numbering/gap=off, not "${given}".`,
    );
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw unknownRule(id, nearestId(id, ids));
  const setting = settings.find((candidate) => candidate === written);
  if (setting !== undefined) return [id, setting];
  throw unknownSeverity(written, nearestId(written, settings));
}

function unknownRule(id: string, nearest: string | undefined): UsageError {
  const meant = meantBy(nearest);
  return new UsageError(
    `--rule：沒有「${id}」這項規則${meant['zh-TW']}。`,
    `--rule: there is no rule "${id}"${meant.en}.`,
  );
}

function unknownSeverity(written: string, nearest: string | undefined): UsageError {
  const meant = meantBy(nearest);
  return new UsageError(
    `--rule：等級可用 ${settings.join('、')}，不能是「${written}」${meant['zh-TW']}。`,
    `--rule: a severity is ${settings.join(', ')}, not "${written}"${meant.en}.`,
  );
}

function meantBy(nearest: string | undefined): Localized {
  if (nearest === undefined) return { 'zh-TW': '', en: '' };
  return { 'zh-TW': `；應為「${nearest}」`, en: `; it should be "${nearest}"` };
}

/** `--max-warnings`. @throws UsageError for anything but a whole number */
export function readMaxWarnings(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given))
    throw new UsageError(
      `--max-warnings 之後要有 0 以上的整數，不能是「${given}」。`,
      `--max-warnings wants a whole number of 0 or more, not "${given}".`,
    );
  return Number(given);
}

/** `--stdin-filename`. @throws UsageError where no standard input is read, or the name is none */
export function readStdinFilename(given: string | undefined, paths: readonly string[]): string | undefined {
  if (given === undefined) return undefined;
  if (!paths.includes(standardInput))
    throw new UsageError(
      '--stdin-filename 只能與 -（標準輸入）一起使用。',
      '--stdin-filename goes with - (standard input) only.',
    );
  if (given === '')
    throw new UsageError('--stdin-filename 之後缺少檔名。', '--stdin-filename lacks a file name.');
  return given;
}

/**
 * Whether standard input is a stream of records (`--stdin-format ndjson`).
 * @throws UsageError where that does not go with the other options
 */
export function readsRecords(paths: readonly string[], values: Values): boolean {
  const known = ['text', 'ndjson'] as const;
  if (oneOf('--stdin-format', values['stdin-format'] ?? 'text', known) === 'text') return false;
  if (paths.length !== 1 || paths[0] !== standardInput)
    throw new UsageError(
      '--stdin-format ndjson 只能單獨處理 -（標準輸入）。',
      '--stdin-format ndjson goes with - (standard input) alone.',
    );
  if (values.format !== 'ndjson')
    throw new UsageError(
      '--stdin-format ndjson 要與 --format ndjson 並用。',
      '--stdin-format ndjson wants --format ndjson.',
    );
  const other = recordsExclude.find((option) => values[option] !== undefined);
  if (other === undefined) return true;
  throw new UsageError(
    `--stdin-format ndjson 不能與 --${other} 並用。`,
    `--stdin-format ndjson does not go with --${other}.`,
  );
}

/** A record is UTF-8, has its own name, and is not written back. */
const recordsExclude = ['encoding', 'stdin-filename', 'fix', 'fix-dry-run'] as const;

/** The commands that know an option, where not all do. */
const owners: Readonly<Record<string, readonly string[]>> = {
  format: ['lint', 'outline'],
  encoding: ['lint', 'outline', 'export'],
  config: ['lint', 'outline', 'export'],
  'no-config': ['lint', 'outline', 'export'],
  'stdin-filename': ['lint', 'outline', 'export'],
  rule: ['lint'],
  'max-warnings': ['lint'],
  fix: ['lint'],
  'fix-dry-run': ['lint'],
  'stdin-format': ['lint'],
  to: ['export'],
  output: ['export', 'import'],
  unit: ['export'],
  force: ['export', 'import'],
  converter: ['export'],
};

/** @throws UsageError when an option is given that belongs to other commands */
export function refuseForeign(command: string, values: Readonly<Record<string, unknown>>): void {
  for (const [option, known] of Object.entries(owners)) {
    if (known.includes(command) || values[option] === undefined) continue;
    throw new UsageError(
      `選項 --${option} 只能用於 ${known.join('、')}，不能用於 ${command}。`,
      `option --${option} is for ${known.join(' and ')}, not for ${command}.`,
    );
  }
}
