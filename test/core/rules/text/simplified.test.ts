import assert from 'node:assert/strict';
import { textSimplified } from '../../../../core/rules/text/simplified';
import { checkRule, findingsOf, fixedBy } from '../../../support/marked-rule';

describe('text/simplified', () => {
  it('finds simplified characters, those side by side together', () => {
    checkRule(textSimplified, '本月完成⟦网⟧站⟦资⟧料更新。');
    checkRule(textSimplified, '推動⟦数⟧位⟦发⟧展。');
    checkRule(textSimplified, '召開第3次⟦会议⟧。');
    checkRule(textSimplified, '落⟦实⟧信息安全管理。');
    checkRule(textSimplified, '請各⟦单⟧位配合⟦办⟧理。');
    checkRule(textSimplified, '⟦预⟧算⟦执⟧行率');
    checkRule(textSimplified, '地方政府及企⟦业⟧');
    checkRule(textSimplified, '⟦经济⟧部、⟦财⟧政部');
    checkRule(textSimplified, '建置⟦规⟧格如附件');
    checkRule(textSimplified, '系統⟦体验⟧');
    checkRule(textSimplified, '依⟦据⟧契約，⟦种⟧類繁多。');
  });

  it('is silent on characters that Traditional Chinese has too', () => {
    checkRule(textSimplified, '鄰里、公里、皇后、后里區、批准、標準、干涉、若干、標誌、雜志');
    checkRule(textSimplified, '台北、平台、方面、只有、山谷、才能、范先生、余先生、云云、丑時、北斗');
    checkRule(
      textSimplified,
      '試卷、系統、制度、了解、松山、表格、樣板、回復、方向、占比、佔用、於是、于先生、出席、差別',
    );
    checkRule(
      textSimplified,
      '茶几、老么、划船、征收、咨文、拮据、胜肽、佣金、伙伴、姜先生、沈先生、凶險、岳父、朱熹、涂先生',
    );
    checkRule(
      textSimplified,
      '合并、併入、并行、采購、採購、復興、游泳、遊行、周知、週知、布告、佈告、杰出、傑出、群峰、凶手',
    );
    checkRule(
      textSimplified,
      '朴子市、竹崎鄉、鹿谷鄉、斗六市、里港鄉、苑裡鎮、臺西鄉、萬巒鄉、三灣鄉、公館鄉',
    );
    checkRule(
      textSimplified,
      '裡、裏、著、着、為、爲、秘、祕、啟、啓、線、綫、群、羣、床、牀、峰、峯、污、汙',
    );
    checkRule(textSimplified, '叁、申請對象');
    checkRule(textSimplified, '由游先生、堃先生、喆先生及恒先生出席。');
  });

  it('is silent on Japanese, and on lines about characters', () => {
    checkRule(textSimplified, '日本国立情報学研究所、国土交通省来訪。');
    checkRule(textSimplified, 'デジタル庁の会議に参加。');
    checkRule(textSimplified, '12月6日本處辦理⟦与⟧交通部之⟦会⟧議。');
    checkRule(textSimplified, '來自日本之学者與會。本處⟦与⟧會人員3人。');
    checkRule(textSimplified, '網頁之簡體字「数据」應改為正體字。');
    checkRule(textSimplified, '原公告「资料」係誤植，更正為「資料」。');
    checkRule(textSimplified, '<!-- 数据待补 -->');
  });

  it('is silent on names, which are their owners’', () => {
    checkRule(textSimplified, '陳宏价、隋清凉、温春枝');
    checkRule(textSimplified, '主任委員　陳　冲');
    checkRule(textSimplified, '代表人：吳献堂');
    checkRule(textSimplified, '得標廠商：咏嘉有限公司');
    checkRule(textSimplified, '| 614 | 張文怜 | 高雄市 |');
  });

  it('changes no character unseen that may belong to a name', () => {
    const isSafe = (text: string): boolean | undefined =>
      findingsOf(textSimplified, text)[0]?.fixes()[0]?.safe;
    assert.equal(isSafe('公示送達納稅義務人張淑怜等1件核定通知書'), false);
    assert.equal(isSafe('由咏嘉有限公司得標後辦理'), false);
    assert.equal(isSafe('楊盟约'), false);
    assert.equal(isSafe('提供冷却用途之灑水設備'), true);
    assert.equal(isSafe('依據高级主管意見辦理'), true);
  });

  it('is silent on addresses and names of files', () => {
    checkRule(textSimplified, '請見https://a.tw/数据，附件為「资料.docx」，存於D:\\资料\\数据');
  });

  it('writes the traditional characters', () => {
    assert.equal(fixedBy(textSimplified, '召開会议。'), '召開會議。');
    assert.equal(fixedBy(textSimplified, '完成网站更新。'), '完成網站更新。');
  });

  it('offers each character that is possible, where there are several', () => {
    assert.equal(fixedBy(textSimplified, '頭发', '髮'), '頭髮');
    assert.equal(fixedBy(textSimplified, '数位发展', '數'), '數位发展');
    assert.equal(fixedBy(textSimplified, '推動产业发展', '產業發'), '推動產業發展');
    const fixes = findingsOf(textSimplified, '頭发')[0]?.fixes() ?? [];
    assert.deepEqual(
      fixes.map(({ preferred }) => preferred),
      [false, false],
    );
  });

  it('writes all of them that leave no choice', () => {
    assert.equal(fixedBy(textSimplified, '网站\n资料、头发', '一律'), '網站\n資料、头发');
  });
});
