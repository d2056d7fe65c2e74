import assert from 'node:assert/strict';
import { textRepeat } from '../../../../core/rules/text/repeat';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

const severityIn = (text: string): string | undefined => findingsOf(textRepeat, text)[0]?.severity;

describe('text/repeat', () => {
  it('finds the name of a place that is there twice, as a warning', () => {
    checkRule(textRepeat, '派員赴屏東⟦屏東⟧縣獅子鄉訪查。');
    checkRule(textRepeat, '於臺北⟦臺北⟧市政大樓辦理說明會。');
    checkRule(textRepeat, '舉辦地點為桃園⟦桃園⟧市立圖書館。');
    checkRule(textRepeat, '澎湖縣⟦澎湖縣⟧沿海訊號不佳。');
    checkRule(textRepeat, '訪視三地門鄉⟦三地門鄉⟧部落。');
    checkRule(textRepeat, '會勘地點在板橋⟦板橋⟧區。');
    assert.equal(severityIn('派員赴屏東屏東縣獅子鄉訪查。'), 'warning');
  });

  it('finds the name of an agency or a person that is there twice, as a warning', () => {
    checkRule(textRepeat, '業函請行政院主計總處⟦行政院主計總處⟧同意。');
    checkRule(textRepeat, '財團法人電信技術中心⟦財團法人電信技術中心⟧提出期中報告。');
    checkRule(textRepeat, '由林小明⟦林小明⟧司長主持。');
    assert.equal(severityIn('業函請交通部航港局交通部航港局同意。'), 'warning');
  });

  it('finds a word of the sentence that is there twice, as a hint', () => {
    checkRule(textRepeat, '請各單位確實⟦確實⟧查填。');
    checkRule(textRepeat, '本部持續⟦持續⟧推動。');
    checkRule(textRepeat, '依據⟦依據⟧電信管理法規定辦理。');
    checkRule(textRepeat, '業於⟦業於⟧12月1日召開會議。');
    checkRule(textRepeat, '邀請相關⟦相關⟧單位出席。');
    assert.equal(severityIn('請各單位確實確實查填。'), 'hint');
  });

  it('finds a phrase and a particle that are there twice', () => {
    checkRule(textRepeat, '辦理期中審查作業⟦期中審查作業⟧事宜。');
    checkRule(textRepeat, '服務的⟦的⟧品質。');
    checkRule(textRepeat, '本案之⟦之⟧執行情形。');
    checkRule(textRepeat, '已於⟦於⟧12月1日公告。');
  });

  it('finds what is there three times once', () => {
    checkRule(textRepeat, '請各單位確實⟦確實確實⟧查填。');
  });

  it('is silent where two words meet', () => {
    checkRule(textRepeat, '全民健康保險保險人應依規定辦理。');
    checkRule(textRepeat, '本次諮詢會議會議紀錄如附。');
    checkRule(textRepeat, '審議委員會委員會議之決議');
    checkRule(textRepeat, '為推動推動小組業務，訂定細部計畫計畫書格式。');
    checkRule(textRepeat, '核定年度計畫計畫經費，辦理研究研究人員進用。');
    checkRule(textRepeat, '所有有關機關、與與會人員合影，並普及及推廣使用。');
    checkRule(textRepeat, '為達目的的手段；以及及格人員名冊。');
    checkRule(textRepeat, '總務處總務處長、資訊處資訊處長出席。');
  });

  it('is silent where letters are repeated, and no word is', () => {
    checkRule(textRepeat, '應記載事項第一項第一款規定');
    checkRule(textRepeat, '註銷6人之職業汽車駕駛人之職業汽車駕駛執照');
    checkRule(textRepeat, '亞洲總會委員會委員出席');
    checkRule(textRepeat, '郵遞動植物檢疫物檢疫作業辦法');
    checkRule(textRepeat, '繳回本部或本部或本部所屬機關');
    checkRule(textRepeat, '匯入台銀台中台中市政府專戶');
  });

  it('is silent on words that are doubled on purpose', () => {
    checkRule(textRepeat, '逐步逐項檢討，一項一項、一件一件釐清。');
    checkRule(textRepeat, '年年成長，往往、種種、處處、人人、漸漸、僅僅、常常、每每。');
    checkRule(textRepeat, '各項各類業務，時時刻刻、實實在在、清清楚楚、林林總總。');
    checkRule(textRepeat, '溝通溝通、討論討論、研究研究再說。');
    checkRule(textRepeat, '的的確確，等等，謝謝，在在顯示。');
    checkRule(textRepeat, '一步一步一步一步向前。');
  });

  it('is silent on addresses and names of files', () => {
    checkRule(textRepeat, '請見https://a.tw/確實確實，附件為「確實確實.docx」');
  });

  it('is silent on a city in the county of its name, and on what a place gives its name to', () => {
    checkRule(textRepeat, '屏東屏東市及宜蘭宜蘭市之用戶');
    checkRule(textRepeat, '地點：屏東縣獅子鄉獅子鄉公所');
    checkRule(textRepeat, '地點：苗栗縣苗栗縣立體育場');
    checkRule(textRepeat, '屏東縣、屏東市、屏東縣獅子鄉');
  });

  it('is silent on forms and tables', () => {
    checkRule(textRepeat, '〇〇〇〇〇〇年〇〇月');
    checkRule(textRepeat, '| 屏東縣 | 屏東縣 | 確實 | 確實 |');
    checkRule(textRepeat, '漁船船員、季風風向、年度年終');
  });

  it('removes one of the two', () => {
    assert.equal(fixedBy(textRepeat, '赴屏東屏東縣獅子鄉'), '赴屏東縣獅子鄉');
    assert.equal(fixedBy(textRepeat, '請確實確實確實查填'), '請確實查填');
  });
});
