import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { showsColors } from '../../cli/io';
import { folderWith, foundIn, mreport, type LintResult } from './mreport';

const clean = 'samples/monthly-report.mreport';
const withMistakes = 'samples/monthly-report-with-mistakes.mreport';

/** The findings that a sample announces: `rule "text" @line`. */
function announced(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const expected = /<!-- expect: (\S+) (".*") -->/.exec(line);
    return expected === null ? [] : [`${expected[1] ?? ''} ${expected[2] ?? ''} @${String(index + 2)}`];
  });
}

describe('mreport lint', () => {
  const lines = { folder: mreport(['lint', 'samples']), clean: mreport(['lint', clean]) };
  const json = mreport(['lint', '--format', 'json', withMistakes]);
  const style = '(一) 甲\n(二) 乙\n（三） 丙\n(四) 丁\n（五） 戊\n(六) 己';
  const stdin = {
    mild: mreport(['lint', '-'], { stdin: style }),
    nothing: mreport(['lint', '-', '--format=json']),
    twice: mreport(['lint', '-', '--format=json'], { stdin: style }),
    english: mreport(['lint', '--locale', 'en', '-'], { stdin: '1、甲\n3、丙' }),
  };
  const folder = folderWith({
    'bom.mreport': Buffer.from('\uFEFF1、甲案\n3、丙案'),
    'crlf.mreport': '1、甲案\r\n2、𠮷野案訂於112年2月30日召開\r\n4、丁案\r\n',
    'empty.mreport': '',
    'letter.txt': '1、甲案\n3、丙案',
  });
  const edges = mreport(
    ['lint', '--format', 'json', 'bom.mreport', 'crlf.mreport', 'empty.mreport', 'letter.txt'],
    { cwd: folder },
  );

  it('prints a line for each finding, and how many there are', async () => {
    const { stdout, stderr, code } = await lines.folder;
    const text = readFileSync(withMistakes, 'utf8');
    const printed = stdout.trimEnd().split('\n');
    const places = printed.slice(0, -1).map((line) => {
      const [, path, at, character, name, message, rule] =
        /^([^:]+):(\d+):(\d+) (錯誤|警告|資訊|提示) (\S.*) (\S+)$/.exec(line) ?? assert.fail(line);
      assert.equal(path, withMistakes);
      assert.match(message ?? '', /\p{Script=Han}.*[。]$/u);
      const place = `${rule ?? ''} @${at ?? ''}`;
      const expected =
        announced(text).find((one) => one.replace(/ ".*"/, '') === place) ?? assert.fail(place);
      const marked = JSON.parse(/".*"/.exec(expected)?.[0] ?? '') as string;
      const from = text.split('\n')[Number(at) - 1]?.slice(Number(character) - 1);
      assert.ok(from?.startsWith(marked), `${name ?? ''} ${String(from)}`);
      return place;
    });
    assert.equal(places.length, announced(text).length);
    assert.match(
      printed.at(-1) ?? '',
      /^檢查 2 個檔案：錯誤 \d+ 項、警告 \d+ 項、資訊 \d+ 項、提示 \d+ 項。$/,
    );
    assert.deepEqual([stderr, code], ['', 1]);
  });

  it('says so, and succeeds, when there is nothing to find', async () => {
    assert.deepEqual(await lines.clean, { stdout: '檢查 1 個檔案，無檢核意見。\n', stderr: '', code: 0 });
  });

  it('succeeds when nothing weighs as much as an error', async () => {
    const { stdout, stderr, code } = await stdin.mild;
    assert.deepEqual([stderr, code], ['', 0]);
    assert.match(stdout, /^-:3:1 資訊 .*\n-:5:1 資訊 .*\n檢查 1 個檔案：資訊 2 項。\n$/);
  });

  it('gives JSON of the agreed shape, with ranges and edits that fit the text', async () => {
    const { stdout, stderr, code } = await json;
    const result = JSON.parse(stdout) as LintResult;
    assert.deepEqual([stderr, code], ['', 1]);
    assert.deepEqual(keys(result), ['version', 'files']);
    assert.equal(result.version, 1);
    const [file = assert.fail()] = result.files;
    assert.deepEqual(
      [result.files.length, keys(file), file.path],
      [1, ['path', 'diagnostics'], withMistakes],
    );

    const text = readFileSync(withMistakes, 'utf8');
    const document = TextDocument.create(withMistakes, 'mreport', 1, text);
    const found = file.diagnostics.map((diagnostic) => {
      const { rule, severity, message, range, fixes } = diagnostic;
      assert.deepEqual(keys(diagnostic), ['rule', 'severity', 'message', 'range', 'fixes']);
      assert.ok(['error', 'warning', 'information', 'hint'].includes(severity));
      assert.ok(message.length > 5);
      checkRange(range);
      for (const fix of fixes) {
        assert.deepEqual([keys(fix), typeof fix.title], [['title', 'edits'], 'string']);
        for (const edit of fix.edits) {
          assert.deepEqual([keys(edit), typeof edit.newText], [['range', 'newText'], 'string']);
          checkRange(edit.range);
        }
        assert.notEqual(TextDocument.applyEdits(document, fix.edits), text, fix.title);
      }
      return `${rule} ${JSON.stringify(document.getText(range))} @${String(range.start.line + 1)}`;
    });
    assert.deepEqual(found, announced(text));
    assert.ok(file.diagnostics.filter(({ fixes }) => fixes.length > 0).length > 10);
  });

  it('gives JSON also when there is nothing to find', async () => {
    const { stdout, code } = await stdin.nothing;
    assert.deepEqual(JSON.parse(stdout), { version: 1, files: [{ path: '-', diagnostics: [] }] });
    assert.equal(code, 0);
  });

  it('lists a fix of the whole report once', async () => {
    const { files } = JSON.parse((await stdin.twice).stdout) as LintResult;
    const counts = files[0]?.diagnostics.map(({ fixes }) => fixes.length);
    assert.deepEqual(counts, [2, 1]);
  });

  it('reads files of any name, with a byte order mark, with CRLF, and empty ones', async () => {
    assert.deepEqual(foundIn(await edges), [
      'bom.mreport numbering/gap 1:0',
      'crlf.mreport date/invalid 1:8',
      'crlf.mreport numbering/gap 2:0',
      'empty.mreport',
      'letter.txt numbering/gap 1:0',
    ]);
  });

  it('speaks English when asked to', async () => {
    const { stdout, code } = await stdin.english;
    const [finding, summary] = stdout.split('\n');
    assert.match(finding ?? '', /^-:2:1 error [A-Z].* numbering\/gap$/);
    assert.equal(summary, 'Checked 1 file: 1 error.');
    assert.equal(code, 1);
  });

  it('paints only where colors are shown', async () => {
    assert.ok(!(await lines.folder).stdout.includes('\u001b'));
    const painted = (await mreport(['lint', withMistakes], { colors: true })).stdout;
    assert.ok(painted.includes(' \u001b[31m錯誤\u001b[39m '));
    const plain = (await mreport(['lint', withMistakes])).stdout;
    assert.equal(stripVTControlCharacters(painted), plain);

    assert.ok(showsColors(true, {}));
    assert.ok(showsColors(true, { NO_COLOR: '' }));
    assert.ok(!showsColors(true, { NO_COLOR: '1' }));
    assert.ok(!showsColors(false, {}));
  });
});

const keys = (value: object): string[] => Object.keys(value);

function checkRange(range: object): void {
  assert.deepEqual(keys(range), ['start', 'end']);
  for (const place of Object.values(range) as object[]) {
    assert.deepEqual(keys(place), ['line', 'character']);
    assert.ok(Object.values(place).every((value) => Number.isInteger(value) && value >= 0));
  }
}
