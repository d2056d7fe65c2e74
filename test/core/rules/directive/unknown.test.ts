import assert from 'node:assert/strict';
import { directiveUnknown } from '../../../../core/rules/directive/unknown';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(directiveUnknown, marked);
};
const fixed = (text: string): string => fixedBy(directiveUnknown, text);

describe('directive/unknown', () => {
  it('finds a misspelt rule in every kind of directive', () => {
    check('<!-- mreport-disable ⟦numbering/gaps⟧ -->\n1、甲');
    check('1、甲 <!-- mreport-disable-line ⟦date/weekdays⟧ -->');
    check('<!-- mreport-disable-next-line ⟦date-weekday⟧ -->\n1、甲');
    check('<!-- mreport-disable date/range -->\n1、甲\n<!-- mreport-enable ⟦date/rang⟧ -->');
  });

  it('finds it among others', () => {
    check('1、甲 <!-- mreport-disable-line numbering/gap ⟦weekday⟧ -->');
    check('1、甲 <!-- mreport-disable-line ⟦編號⟧、date/range，⟦all⟧ -->');
    check('1、甲 <!-- mreport-disable-line ⟦numbering/*⟧ -->');
    check('1、甲 <!-- mreport-disable-line ⟦NUMBERING/GAP⟧ -->');
    check('1、甲 <!-- mreport-disable-line ⟦numbering⟧ --> <!-- mreport-disable-line ⟦（主席裁示）⟧ -->');
  });

  it('finds a directive that is itself misspelt, and does nothing', () => {
    check('<!-- ⟦mreport-disable-nextline⟧ numbering/gap -->\n1、甲');
    check('1、甲 <!-- ⟦MREPORT-DISABLE-LINE⟧ -->');
    check('<!-- ⟦mreport-disabled⟧ -->\n1、甲');
    check('<!-- ⟦mreport_disable⟧ -->\n1、甲');
    assert.equal(
      fixed('<!-- mreport-disable-nextline -->\n1、甲'),
      '<!-- mreport-disable-next-line -->\n1、甲',
    );
    assert.equal(fixed('<!-- MREPORT-ENABLE -->\n1、甲'), '<!-- mreport-enable -->\n1、甲');
  });

  it('is silent on rules, with and without names', () => {
    check('<!-- mreport-disable numbering/gap, date/range -->\n1、甲');
    check('<!-- mreport-disable -->\n1、甲\n<!-- mreport-enable -->');
    check('1、甲 <!-- mreport-disable-line directive/unknown -->');
    check('<!-- mreport-disable-next-line date/invalid、date/weekday -->\n1、甲');
  });

  it('is silent on other comments', () => {
    check('<!-- mreport -->\n1、甲 <!-- 請核對 numbering/gaps -->');
    check('<!-- mreport-hide numbering/gaps -->');
    check('<!--\nmreport-disable numbering/gaps\n-->');
    check('mreport-disable numbering/gaps');
  });

  it('is not suppressed by a directive of all rules, but by its name', () => {
    check('<!-- mreport-disable -->\n1、甲 <!-- mreport-disable-line ⟦numbering/gaps⟧ -->');
    check('1、甲 <!-- mreport-disable-line directive/unknown numbering/gaps -->');
  });

  it('gives the nearest rule', () => {
    const line = (id: string): string => `1、甲 <!-- mreport-disable-line ${id} -->`;
    for (const [written, meant] of [
      ['numbering/gaps', 'numbering/gap'],
      ['numbring/gap', 'numbering/gap'],
      ['weekday', 'date/weekday'],
      ['date/week-day', 'date/weekday'],
      ['Date/Weekday', 'date/weekday'],
      ['duplicates', 'numbering/duplicate'],
      ['date_range', 'date/range'],
    ] as const) {
      assert.equal(fixed(line(written)), line(meant));
    }
  });

  it('gives none where none is near', () => {
    for (const id of ['all', '格式', 'x'.repeat(1000), 'numbering/*']) {
      const [found] = findingsOf(directiveUnknown, `1、甲 <!-- mreport-disable-line ${id} -->`);
      assert.deepEqual(found?.fixes(), [], id);
      assert.ok(found.message.includes(id));
    }
  });
});
