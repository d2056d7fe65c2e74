import assert from 'node:assert/strict';
import { dateInvalid } from '../../../../core/rules/date/invalid';
import { dateRange } from '../../../../core/rules/date/range';
import { dateWeekday } from '../../../../core/rules/date/weekday';
import { dateYearMark } from '../../../../core/rules/date/year-mark';
import { documentNames, monthlyReport, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { check, sectionOf } from './check-lines';

const rules = [dateInvalid, dateWeekday, dateRange, dateYearMark];

/** `file:line rule text`, for all that is wrong with the dates of the real documents. */
const expected = [
  'gazette-10464.mreport:12 date/invalid error 94年6月60日',
  'gazette-12447.mreport:24 date/range error 95年9月25日至95年9月24日',
  'gazette-66085.mreport:230 date/weekday error （星期四）',
  'gazette-66085.mreport:230 date/weekday error （星期五）',
  'gazette-6964.mreport:27 date/range error 94年11月10日至94年11月9日',
  'report-112-12.mreport:393 date/range warning 12月7日至2月9日',
  'report-112-12.mreport:47 date/year-mark warning 112度',
];

describe('the date rules on real documents', () => {
  before(needCorpus);

  it('find what is wrong in them, and nothing else', () => {
    const found = documentNames().flatMap((name) =>
      check(readDocument(name), rules).map(
        ({ line, rule, severity, text }) => `${name}:${line} ${rule} ${severity} ${text}`,
      ),
    );
    assert.deepEqual(found.toSorted(), expected.toSorted());
  });

  it('are silent on every trap', () => {
    const traps = readTraps();
    assert.ok(traps.some(({ silent }) => silent.includes('date/*')));
    for (const { text } of traps) assert.deepEqual(check(text, rules), [], text);
  });

  it('find each weekday of the report that is made wrong', () => {
    const lines = readDocument(monthlyReport).split('\n');
    let count = 0;
    sectionOf(lines).dates.forEach((mentions, index) => {
      for (const { raw } of mentions) {
        if (raw.weekday === undefined) continue;
        const { start, end } = raw.weekday.name;
        const line = lines[index] ?? '';
        for (const name of '日一二三四五六'.replace(line.slice(start, end), '')) {
          const changed = lines.with(index, line.slice(0, start) + name + line.slice(end)).join('\n');
          const [found] = check(changed, [dateWeekday]);
          assert.equal(found?.line, index + 1);
          count++;
        }
      }
    });
    assert.equal(count, 8 * 6);
  });

  it('find each day of the report that is moved out of its month', () => {
    const lines = readDocument(monthlyReport).split('\n');
    sectionOf(lines).dates.forEach((mentions, index) => {
      for (const { raw } of mentions) {
        if (raw.day === undefined) continue;
        const { start, end } = raw.day.span;
        const line = lines[index] ?? '';
        const changed = `${line.slice(0, start)}32${line.slice(end)}`;
        assert.equal(check(changed, [dateInvalid]).length, 1, changed);
      }
    });
  });
});

describe('the date rules’ own examples', () => {
  for (const rule of rules) {
    it(`${rule.id} finds each wrong line, and nothing in the right ones`, () => {
      const found = check(rule.wrong, [rule]);
      assert.deepEqual(
        found.map(({ line }) => line),
        rule.wrong.split('\n').map((_, index) => index + 1),
      );
      assert.deepEqual(check(rule.right, rules), []);
      for (const [index, { fixes }] of found.entries()) {
        const right = rule.right.split('\n')[index];
        assert.ok(fixes.some(({ text }) => text === right));
      }
    });

    it(`${rule.id} fills the same places in both languages`, () => {
      const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))];
      for (const [name, text] of Object.entries(rule.messages)) {
        if (name === 'description' || name === 'rationale') continue;
        assert.ok(placesIn(text['zh-TW']).length > 0 && placesIn(text.en).length > 0);
      }
      for (const { message, fixes } of check(rule.wrong, [rule])) {
        assert.doesNotMatch([message, ...fixes.map(({ title }) => title)].join(), /\{|no \w+/);
      }
    });
  }
});
