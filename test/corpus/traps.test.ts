import assert from 'node:assert/strict';
import { rules } from '../../core/rules/registry';
import { needCorpus, readTraps, type Trap } from '../support/corpus';
import { findingsIn } from '../support/marked-text';

/** Lines around the traps that are right in their place only: what the trap begins with, what stands around it. */
const places: [begins: string, before: string, after: string][] = [
  ['（1）112年', '一、前言', '（2）乙案'],
  ['叁、', '壹、依據\n貳、目的', '肆、附則'],
  ['8、', '(一) 前段\n1、甲\n2、乙\n3、丙\n4、丁\n5、戊\n6、己\n7、庚\n(二) 後段', '9、辛'],
  ['A. 研擬', '(1) 甲案', 'B. 公告。\n(2) 乙案'],
  ['B. 1Gbps', 'A. 甲案', 'C. 丙案'],
  ['二、二級', '一、一級檢修', '三、三級檢修'],
  ['(２).', '(１). 人口因素', '(３). 其他因素'],
  ['(六)', '(一) 甲\n(二) 乙\n(三) 丙\n(四) 丁\n(五) 戊', ''],
  ['一○、', [...'一二三四五六七八九'].map((numeral) => `${numeral}、項目`).join('\n'), '一一、項目'],
  ['註：1.', '本表如上。', '2. 請以正楷填寫。'],
  ['(一) 1.', '一、設備', '2.安全閥應每年校驗。\n(二) 其他設備\n二、人員'],
];

const isNamed = (rule: string, { silent }: Trap): boolean =>
  silent.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));

/** A trap in its place; in the middle of a report where it has none. */
function textsWith({ text }: Trap): string[] {
  const place = places.find(([begins]) => text.startsWith(begins));
  if (place !== undefined) return [`${place[1]}\n${text}\n${place[2]}`];
  return [text, `一、綜合業務\n(一) 甲案\n${text}\n(二) 乙案\n二、其他業務`];
}

describe('the traps', () => {
  before(needCorpus);

  it('are silent, by the rules that each of them names', () => {
    let checks = 0;
    for (const trap of readTraps()) {
      for (const text of textsWith(trap)) {
        const named = rules.filter(({ id }) => isNamed(id, trap));
        const found = findingsIn(text).filter(({ rule }) => isNamed(rule, trap));
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`),
          [],
          text,
        );
        checks += named.length;
      }
    }
    assert.ok(checks > 100, 'the traps name our rules');
  });

  it('have all been placed', () => {
    const traps = readTraps();
    for (const [begins] of places)
      assert.equal(traps.filter(({ text }) => text.startsWith(begins)).length, 1, begins);
  });
});
