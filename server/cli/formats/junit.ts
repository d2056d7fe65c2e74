import type { Finding } from '../../rules/rule';
import type { LintedFile, LintRun } from './lint-run';

/**
 * JUnit XML: a suite a file, a test case a finding; a clean file is one test that passed. Errors and warnings are
 * failures; information and hints, which nobody has to follow, are skipped tests with a message.
 */
export function asJUnit({ files }: LintRun): string {
  const suites = files.flatMap(suiteOf);
  const head = `<testsuites${attributes({ name: 'mreport', ...countAll(files) })}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n');
}

function suiteOf(file: LintedFile): string[] {
  const { path, findings } = file;
  const cases = findings.length === 0 ? [passed(path)] : findings.map((finding) => caseOf(path, finding));
  return [`  <testsuite${attributes({ name: path, ...countAll([file]) })}>`, ...cases, '  </testsuite>'];
}

function passed(path: string): string {
  return `    <testcase${attributes({ name: 'mreport', classname: path, time: 0 })}/>`;
}

function caseOf(path: string, finding: Finding): string {
  const { rule, severity, message, range } = finding;
  const place = `${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
  const head = `<testcase${attributes({ name: `${rule} ${place}`, classname: path, time: 0 })}>`;
  const result = fails(finding)
    ? `<failure${attributes({ type: severity, message })}>${escapeXml(`${path}:${place} ${message}`)}</failure>`
    : `<skipped${attributes({ message })}/>`;
  return `    ${head}${result}</testcase>`;
}

function fails({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function countAll(files: readonly LintedFile[]): Record<string, number> {
  const findings = files.flatMap((file) => file.findings);
  const failures = findings.filter(fails).length;
  const clean = files.filter((file) => file.findings.length === 0).length;
  const skipped = findings.length - failures;
  return { tests: findings.length + clean, failures, errors: 0, skipped, time: 0 };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** For text and attributes alike; what XML 1.0 cannot hold, and control characters, are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
