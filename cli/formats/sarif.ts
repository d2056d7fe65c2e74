import { pathToFileURL } from 'node:url';
import type { Artifact, ArtifactLocation, Fix as SarifFix, Invocation, Log, Region, Result } from 'sarif';
import { version } from '../../package.json';
import type { Range, TextEdit } from '../../core/report/text';
import type { Finding, Fix } from '../../core/rules/rule';
import { encodingNames } from '../decode';
import { uriOf } from './artifact-path';
import { indented } from './indented';
import { withFixes, type LintedFile, type LintFormatter, type LintRun, type WrittenFile } from './lint-run';
import { configurationOf, indexOfRule, sarifLevels, sarifRules } from './sarif-rules';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The name that GitHub and others give to the folder of the sources. */
const rootId = '%SRCROOT%';

/** SARIF 2.1.0, for GitHub code scanning, Azure DevOps and viewers. */
export const sarif: LintFormatter = {
  file: (file, { folder }) =>
    resultsOf(file, folder)
      .map((result) => indented(result, 8))
      .join(',\n'),
  all: (files, run) => {
    const results = files.map(({ text }) => text).filter((text) => text !== '');
    if (results.length === 0) return frameOf(files, run);
    return frameOf(files, run).replace(noResults, () => `"results": [\n${results.join(',\n')}\n      ]`);
  },
};

/** Cannot occur within a string, where its quotes would be escaped. */
const noResults = '"results": []';

/** The log without its results, which are written file by file. */
function frameOf(files: readonly WrittenFile[], run: LintRun): string {
  const { locale, folder, encoding } = run;
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mreport', version, language: locale, rules: sarifRules(locale) } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        defaultEncoding: encodingNames[encoding],
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [rootId]: { uri: pathToFileURL(`${folder}/`).href } },
        invocations: [invocationOf(run)],
        artifacts: files.map(({ path }) => artifactOf(folder, path)),
        results: [],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function invocationOf({ rules }: LintRun): Invocation {
  const overrides = Object.entries(rules).map(([id, setting]) => ({
    descriptor: { id, index: indexOfRule(id) },
    configuration: configurationOf(setting),
  }));
  return { executionSuccessful: true, ruleConfigurationOverrides: overrides };
}

function artifactOf(folder: string, path: string): Artifact {
  return { location: locationOf(folder, path), roles: ['analysisTarget'] };
}

function locationOf(folder: string, path: string): ArtifactLocation {
  const { uri, relative } = uriOf(folder, path);
  return { uri, ...(relative ? { uriBaseId: rootId } : {}) };
}

function resultsOf({ path, index, findings }: LintedFile, folder: string): Result[] {
  const location = { ...locationOf(folder, path), index };
  return withFixes(findings).map(({ finding, fixes }) => resultOf(location, finding, fixes));
}

function resultOf(artifactLocation: ArtifactLocation, finding: Finding, fixes: readonly Fix[]): Result {
  const { rule, severity, message, range } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexOfRule(rule),
    level: sarifLevels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(artifactLocation, fix)) }),
  };
}

function fixOf(artifactLocation: ArtifactLocation, { title, edits }: Fix): SarifFix {
  const replacements = edits.map(({ range, newText }: TextEdit) => ({
    deletedRegion: regionOf(range),
    ...(newText === '' ? {} : { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** A range, 1-based; `endColumn` is the first column after the text, as `end` is. */
function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
