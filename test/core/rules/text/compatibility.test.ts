import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'text/compatibility';

describe(rule, () => {
  itFinds(rule, [
    ['radicals in a date', '訂於112年12⟦⽉⟧7⟦⽇⟧召開', '訂於112年12月7日召開'],
    ['radicals of the supplement', '服務⟦⺠⟧眾', '服務民眾'],
    ['several side by side', '計⟦⼀⼗⟧件', '計一十件'],
    [
      'a marker, which is read all the same',
      '一、依據\n⟦⼆⟧、目的\n三、對象',
      '一、依據\n二、目的\n三、對象',
    ],
    ['a compatibility ideograph', '赴海外\u65c5客⟦\uf983⟧行', '赴海外旅客旅行'],
  ]);

  itIsSilentOn(rule, [
    ['the usual characters', '訂於112年12月7日召開，服務民眾'],
    ['characters that only stand in that range', '人名中之\ufa0e、\ufa0f'],
    ['a text about radicals', '查⽉字之部首為⽉'],
    ['addresses and names of files', '附件為「⽉報.docx」'],
  ]);
});
