import type { Finding } from '../../core/rules/rule';
import { countFindings, type FindingCounts } from '../../core/features/finding-counts';
import { countAll, type LintFormatter } from './lint-run';

/**
 * JUnit XML: a suite for each file, a test case for each finding; a file without findings is one test that passed.
 * Errors and warnings are failures; information and hints, which are optional, are skipped tests with a message.
 */
export const junit: LintFormatter = {
  file: ({ path, findings }) => {
    const isClean = findings.length === 0;
    const cases = isClean ? [passed(path)] : findings.map((finding) => caseOf(path, finding));
    const totals = totalsOf(countFindings(findings), isClean ? 1 : 0);
    return [`  <testsuite${attributes({ name: path, ...totals })}>`, ...cases, '  </testsuite>', ''].join(
      '\n',
    );
  },
  all: (files) => {
    const clean = files.filter(({ counts }) => sumOf(counts) === 0).length;
    const head = `<testsuites${attributes({ name: 'mreport', ...totalsOf(countAll(files), clean) })}>\n`;
    const suites = files.map(({ text }) => text);
    return ['<?xml version="1.0" encoding="UTF-8"?>\n', head, ...suites, '</testsuites>\n'].join('');
  },
};

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

/** The attributes of totals. @param clean number of files without findings: each is a test that passed */
function totalsOf(counts: FindingCounts, clean: number): Record<string, number> {
  const failures = counts.error + counts.warning;
  return { tests: sumOf(counts) + clean, failures, errors: 0, skipped: sumOf(counts) - failures, time: 0 };
}

function sumOf({ error, warning, information, hint }: FindingCounts): number {
  return error + warning + information + hint;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** Escapes text for elements and attributes; control characters, and characters that XML 1.0 lacks, are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
