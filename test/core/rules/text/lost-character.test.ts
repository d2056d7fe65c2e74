import assert from 'node:assert/strict';
import { textLostCharacter as rule } from '../../../../core/rules/text/lost-character';
import { textPunctuation } from '../../../../core/rules/text/punctuation';
import { findingsOf, itChecks } from '../../../support/marked-rule';

describe('text/lost-character', () => {
  const wrong = [
    '由陳⟦\ufffd⟧安科長主持',
    '地點為⟦\ufffd\ufffd⟧里活動中心',
    '⟦\ufffd⟧',
    '由王⟦\ue123⟧明代表領獎',
    '姓名：⟦\uf8ff⟧大同',
    '承辦人林⟦\u{f0001}⟧',
    '承辦人林⟦\u{100001}\u{100002}⟧',
    '由張淑⟦?⟧科長主持會議',
    '召集人林⟦??⟧業於會中說明',
    '與會者有林⟦?⟧、陳大同及王小明',
    '經林秀⟦?⟧，陳大同同意',
    '| 王⟦?⟧明 | 科長 |',
    '<!-- 註 -->由張淑⟦?⟧科長主持',
  ];
  const right = [
    '是否可行？請討論。',
    '是否可行?請討論。',
    '本案應如何辦理?請各單位表示意見。',
    '為何未能如期完成?經查係天候因素。',
    '各位同意嗎?主席徵詢與會者意見。',
    '審查是否符合規定，或另行研議?請討論。',
    '網址為https://a.example/q?名稱=甲',
    '查詢頁?名稱=離島',
    'Why? 本部說明如下',
    '尚有疑義?',
    '3?5',
    '𠮷田先生、罕用字𡈼與㛢',
    '旅次（相容字）',
    '○○○年度、□是□否、◎備註、①②',
    '<!-- 王?明 \ufffd -->本部',
    '得獎者👍🏻一名',
  ];
  itChecks(rule, { wrong, right });

  it('leaves a question mark to one rule at most', () => {
    for (const text of [...wrong.map((marked) => marked.replace(/[⟦⟧]/gu, '')), ...right]) {
      const found = [rule, textPunctuation].filter((each) => findingsOf(each, text).length > 0);
      assert.ok(found.length <= 1, text);
    }
  });

  it('names the character', () => {
    assert.match(findingsOf(rule, '王\ue898明')[0]?.message ?? '', /U\+E898/);
  });
});
