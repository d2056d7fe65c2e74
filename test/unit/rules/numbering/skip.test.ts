import assert from 'node:assert/strict';
import { check, fixed } from '../../support/marked-text';

const rule = 'numbering/skip';
const regular = '一、司\n(一) 前\n1、甲\n2、乙\n(二) 後\n1、丙\n2、丁\n';

describe(rule, () => {
  it('finds a level that the report has elsewhere', () => {
    check(rule, `${regular}二、處\n⟦1、⟧子\n2、丑`);
  });

  it('is silent where the report never has that level', () => {
    check(rule, '一、司\n1、甲\n2、乙\n二、處\n1、丙\n2、丁');
  });

  it('promotes the group and what is below it', () => {
    const text = `${regular}(1) 內\n(2) 外\n二、處\n1、子\n(1) 寅\n(2) 卯\n2、丑`;
    assert.equal(fixed(rule, text), `${regular}(1) 內\n(2) 外\n二、處\n(一) 子\n1、寅\n2、卯\n(二) 丑`);
  });

  it('inserts the level', () => {
    assert.equal(
      fixed(rule, `${regular}二、處\n1、子\n2、丑`, '補上'),
      `${regular}二、處\n(一)\n1、子\n2、丑`,
    );
  });
});
