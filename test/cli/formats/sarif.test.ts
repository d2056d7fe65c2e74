import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ArtifactLocation, Log, Region, Result, Run } from 'sarif';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { sarif } from '../../../cli/formats/sarif';
import { rules } from '../../../core/rules/registry';
import { finding, runOver, runWith, written, type TestRun } from './lint-runs';

function logOf(run: TestRun): { log: Log; run: Run; results: Result[] } {
  const log = JSON.parse(written(sarif, run)) as Log;
  const [first = assert.fail()] = log.runs;
  assert.equal(log.runs.length, 1);
  return { log, run: first, results: first.results ?? assert.fail() };
}

const locationOf = (result: Result): ArtifactLocation =>
  result.locations?.[0]?.physicalLocation?.artifactLocation ?? assert.fail();
const regionOf = (result: Result): Region => result.locations?.[0]?.physicalLocation?.region ?? assert.fail();

/** A region as the editor counts. */
function rangeOf({ startLine, startColumn, endLine, endColumn }: Region): TextEdit['range'] {
  for (const value of [startLine, startColumn, endLine, endColumn]) {
    assert.ok(value !== undefined && Number.isInteger(value) && value >= 1);
  }
  return {
    start: { line: startLine! - 1, character: startColumn! - 1 },
    end: { line: endLine! - 1, character: endColumn! - 1 },
  };
}

describe('mreport lint --format sarif', () => {
  const path = 'samples/monthly-report-with-mistakes.mreport';
  const text = readFileSync(path, 'utf8');
  const document = TextDocument.create(path, 'mreport', 1, text);
  const whole = runOver({ [path]: text });
  const { log, run, results } = logOf(whole);

  it('is a log of version 2.1.0 that says how it counts', () => {
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema ?? '', /^https:.*sarif-schema-2\.1\.0\.json$/);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual([run.defaultEncoding, run.language], ['UTF-8', 'zh-TW']);
    assert.deepEqual(run.newlineSequences, ['\r\n', '\n', '\r']);
    assert.deepEqual(run.invocations, [{ executionSuccessful: true, ruleConfigurationOverrides: [] }]);
  });

  it('describes the tool and all its rules', () => {
    const { driver } = run.tool;
    assert.deepEqual([driver.name, driver.version, driver.language], ['mreport', version, 'zh-TW']);
    assert.deepEqual(
      driver.rules?.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const [index, rule] of (driver.rules ?? []).entries()) {
      const { messages, wrong, right, severity } = rules[index]!;
      const { description, rationale } = messages;
      assert.equal(rule.shortDescription?.text, description['zh-TW']);
      assert.equal(rule.fullDescription?.text, description['zh-TW'] + rationale['zh-TW']);
      for (const part of [rule.fullDescription.text, wrong, right]) {
        assert.ok(rule.help?.text.includes(part));
        assert.ok(rule.help?.markdown?.includes(part));
      }
      const level = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'note' };
      const enabled = severity !== 'off';
      assert.deepEqual(rule.defaultConfiguration, { enabled, level: level[severity] });
    }
  });

  it('gives each finding with its rule, level, message and region', () => {
    const [{ findings } = assert.fail()] = whole.files;
    assert.equal(results.length, findings.length);
    for (const [index, result] of results.entries()) {
      const { rule, message, range } = findings[index]!;
      assert.deepEqual([result.ruleId, result.message], [rule, { text: message }]);
      assert.equal(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, rule);
      assert.deepEqual(rangeOf(regionOf(result)), range);
      const { index: artifact, ...location } = locationOf(result);
      assert.deepEqual(run.artifacts?.[artifact ?? -1]?.location, location);
    }
    assert.deepEqual(new Set(results.map(({ level }) => level)), new Set(['error', 'warning', 'note']));
  });

  it('gives the fixes that JSON gives, as replacements', () => {
    const fixes = results.flatMap((result) => result.fixes ?? []);
    assert.ok(fixes.length > 10);
    for (const { description, artifactChanges } of fixes) {
      assert.ok(description?.text);
      const [{ artifactLocation, replacements } = assert.fail()] = artifactChanges;
      assert.deepEqual([artifactChanges.length, artifactLocation.uri], [1, path]);
      const edits = replacements.map(({ deletedRegion, insertedContent }) => {
        return { range: rangeOf(deletedRegion), newText: insertedContent?.text ?? '' };
      });
      assert.ok(edits.length > 0);
      assert.notEqual(TextDocument.applyEdits(document, edits), text);
    }
  });

  it('lists a fix of the whole report once', () => {
    const style = '(一) 甲\n(二) 乙\n（三） 丙\n(四) 丁\n（五） 戊\n(六) 己';
    const counts = logOf(runOver({ a: style })).results.map(({ fixes }) => fixes?.length);
    assert.deepEqual(counts, [2, 1]);
  });

  it('lists files in which nothing was found, too', () => {
    const clean = logOf(runOver({ 'b.mreport': '', 'c.mreport': '' }));
    assert.deepEqual(clean.results, []);
    assert.deepEqual(
      clean.run.artifacts?.map(({ location }) => location),
      ['b.mreport', 'c.mreport'].map((uri) => ({ uri, uriBaseId: '%SRCROOT%' })),
    );
  });

  it('names files by URIs that are below the folder, or absolute', () => {
    const uriOf = (file: string): ArtifactLocation => {
      const { index, ...location } = locationOf(logOf(runWith(file, [finding('甲')])).results[0]!);
      assert.equal(index, 0);
      return location;
    };
    const below = (uri: string): ArtifactLocation => ({ uri, uriBaseId: '%SRCROOT%' });
    assert.deepEqual(run.originalUriBaseIds, { '%SRCROOT%': { uri: 'file:///offices/' } });
    assert.deepEqual(uriOf('./a/../b c#1.mreport'), below('b%20c%231.mreport'));
    assert.deepEqual(uriOf('/offices/報告/a:b.mreport'), below('%E5%A0%B1%E5%91%8A/a%3Ab.mreport'));
    assert.deepEqual(uriOf('..a/b.mreport'), below('..a/b.mreport'));
    assert.deepEqual(uriOf('../b c.mreport'), { uri: 'file:///b%20c.mreport' });
    assert.deepEqual(uriOf('-'), below('-'));
  });

  it('says which rules were set otherwise, and in which encoding and language', () => {
    const changes = { 'text/variant': 'hint', 'numbering/gap': 'off' } as const;
    const changed = logOf(runOver({}, { rules: changes, encoding: 'big5', locale: 'en' })).run;
    assert.deepEqual(changed.invocations?.[0]?.ruleConfigurationOverrides, [
      {
        descriptor: { id: 'text/variant', index: rules.findIndex(({ id }) => id === 'text/variant') },
        configuration: { enabled: true, level: 'note' },
      },
      { descriptor: { id: 'numbering/gap', index: 0 }, configuration: { enabled: false, level: 'note' } },
    ]);
    assert.deepEqual([changed.defaultEncoding, changed.language], ['Big5', 'en']);
    assert.match(changed.tool.driver.rules?.[0]?.fullDescription?.text ?? '', /^[A-Z][^.]*\. [A-Z]/);
  });
});
