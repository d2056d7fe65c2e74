import { nearestId } from '../core/rules/directive/lib/nearest-id';
import { rules } from '../core/rules/registry';
import { severities, type RuleSetting } from '../core/rules/rule';
import { cliMessages } from '../l10n/messages/cli';
import { oneOf, type Values } from './arguments';
import { standardInput } from './find-reports';
import { usageError, type UsageError } from './usage-error';

const settings: readonly RuleSetting[] = [...severities, 'off'];

/**
 * The values of `--rule id=severity`; the last one for a rule counts.
 * @returns severities by rule id
 * @throws UsageError for an unknown rule or severity
 */
export function readRuleSettings(values: readonly string[]): Record<string, RuleSetting> {
  return Object.fromEntries(values.map(readRuleSetting));
}

function readRuleSetting(value: string): [id: string, setting: RuleSetting] {
  const [, id, severity] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (id === undefined || severity === undefined) throw usageError(cliMessages.ruleOptionForm, { value });
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) throw unknownRule(id, nearestId(id, ids));
  const setting = settings.find((known) => known === severity);
  if (setting !== undefined) return [id, setting];
  throw unknownSeverity(severity, nearestId(severity, settings));
}

function unknownRule(id: string, nearest: string | undefined): UsageError {
  if (nearest === undefined) return usageError(cliMessages.unknownRule, { id });
  return usageError(cliMessages.unknownRuleLike, { id, nearest });
}

function unknownSeverity(value: string, nearest: string | undefined): UsageError {
  if (nearest === undefined) return usageError(cliMessages.unknownSeverity, { known: settings, value });
  return usageError(cliMessages.unknownSeverityLike, { known: settings, value, nearest });
}

/** The value of `--max-warnings`. @throws UsageError for anything but a whole number */
export function readMaxWarnings(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw usageError(cliMessages.maxWarningsForm, { value });
  return Number(value);
}

/** The value of `--stdin-filename`. @throws UsageError where standard input is not read, or the name is empty */
export function readStdinFilename(value: string | undefined, paths: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  if (!paths.includes(standardInput)) throw usageError(cliMessages.stdinFilenameAlone);
  if (value === '') throw usageError(cliMessages.stdinFilenameEmpty);
  return value;
}

/**
 * Whether standard input is a stream of records (`--stdin-format ndjson`).
 * @throws UsageError where that cannot be used with the other options
 */
export function readsRecords(paths: readonly string[], values: Values): boolean {
  const formats = ['text', 'ndjson'] as const;
  if (oneOf('--stdin-format', values['stdin-format'] ?? 'text', formats) === 'text') return false;
  if (paths.length !== 1 || paths[0] !== standardInput) throw usageError(cliMessages.recordsAlone);
  if (values.format !== 'ndjson') throw usageError(cliMessages.recordsFormat);
  const option = recordsExclude.find((name) => values[name] !== undefined);
  if (option === undefined) return true;
  throw usageError(cliMessages.recordsExclude, { option });
}

/** A record is UTF-8, has its own name, and is not written back. */
const recordsExclude = ['encoding', 'stdin-filename', 'fix', 'fix-dry-run'] as const;

/** The commands that accept an option, where not all do. */
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
  root: ['export'],
};

/** Checks that all options belong to a command. @throws UsageError for one that belongs to others */
export function refuseForeign(command: string, values: Readonly<Record<string, unknown>>): void {
  for (const [option, known] of Object.entries(owners)) {
    if (known.includes(command) || values[option] === undefined) continue;
    throw usageError(cliMessages.foreignOption, { option, known, command });
  }
}
