import type { Finding, Severity } from '../../core/rules/rule';
import { pathBelow } from './artifact-path';
import type { LintFormatter } from './lint-run';

/** The commands of GitHub, which has three severities. */
const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands: GitHub Actions shows each finding at its line of the pull request. */
export const github: LintFormatter = {
  file: ({ path, findings }, { folder }) => {
    const file = pathBelow(folder, path) ?? path;
    return findings.map((finding) => commandOf(file, finding)).join('');
  },
  all: (files) => files.map(({ text }) => text).join(''),
};

function commandOf(file: string, { rule, severity, message, range: { start, end } }: Finding): string {
  // The runner refuses columns where the range spans several lines.
  const oneLine = start.line === end.line;
  const places = {
    file,
    line: start.line + 1,
    ...(oneLine ? { col: start.character + 1 } : {}),
    endLine: end.line + 1,
    ...(oneLine ? { endColumn: end.character + 1 } : {}),
    title: rule,
  };
  const properties = Object.entries(places)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => escape(character));
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => escape(character));
}

/** An ASCII character as the runner decodes it: `%0A`. */
function escape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
