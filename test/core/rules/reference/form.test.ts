import assert from 'node:assert/strict';
import { referenceForm } from '../../../../core/rules/reference/form';
import { checkRule, fixedBy } from '../../../support/marked-rule';

const check = (marked: string): void => {
  checkRule(referenceForm, marked);
};
const fixed = (text: string): string => fixedBy(referenceForm, text);

describe('reference/form', () => {
  it('finds an article without 條', () => {
    check('依公司法⟦第四十四第二項⟧規定辦理。');
    check('依電信管理法⟦第39第4項⟧辦理。');
    check('違反本法⟦第十二第三款⟧者，處罰鍰。');
    check('依⟦第 44 第 2 項⟧規定。');
    check('依⟦第一百零二之一第二項⟧規定。');
    check('依⟦第４４第２項⟧規定。');
  });

  it('finds a paragraph or subparagraph without its unit', () => {
    check('依第八條⟦第一第三款⟧規定。');
    check('依第八條第一項⟦第二第三目⟧規定。');
  });

  it('finds 之 in front of 條', () => {
    check('依證券交易法⟦第一百八十二之一條⟧規定。');
    check('依著作權法⟦第87之1條⟧規定。');
    check('增訂⟦第十四之二條⟧及⟦第十四之三條⟧。');
    check('依⟦第三十之二條⟧第一項規定。');
    check('依第二條⟦第三之一款⟧規定。');
  });

  it('is silent on citations as they are written', () => {
    check('依第五條第一項、第一百八十二條之一第二項規定。');
    check('電信管理法第39條第4項及第13條第2款第6目。');
    check('依第三條第一項第五款之一規定。');
    check('前項二款以上情形者，依前二項規定。');
    check('依行政程序法第一百零二條至第一百零四條。');
  });

  it('is silent on ordinals that are not a citation', () => {
    check('第一屆第二次會員大會決議第三項。');
    check('第一、第二項工作，第一第二項均已完成。');
    check('第三季第二項業務；第2場第3項議題。');
    check('第三次之一項決議；第二分之一。');
    check('管制條例第十之二條例草案。');
  });

  it('is silent where a citation is corrected', () => {
    check('原載「第四十四第二項」係誤植，應更正為「第四十四條第二項」。');
  });

  it('gives the usual form', () => {
    assert.equal(fixed('依公司法第四十四第二項規定'), '依公司法第四十四條第二項規定');
    assert.equal(fixed('依第一百零二之一第二項規定'), '依第一百零二條之一第二項規定');
    assert.equal(fixed('依第一百八十二之一條規定'), '依第一百八十二條之一規定');
    assert.equal(fixed('依第87之1條規定'), '依第87條之1規定');
    assert.equal(fixed('依第八條第一第三款規定'), '依第八條第一項第三款規定');
    assert.equal(fixed('依第 44 第 2 項規定'), '依第 44條第 2 項規定');
  });
});
