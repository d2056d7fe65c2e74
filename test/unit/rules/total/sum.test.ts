import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Report } from '../../../../server/report/report';
import type { Breakdown } from '../../../../server/rules/total/breakdown';
import { breakdownsOf, totalSum } from '../../../../server/rules/total/sum';
import { documentNames, monthlyReport, needCorpus, readDocument, readTraps } from '../../support/corpus';
import { checkRule, findingsOf } from '../../support/marked-rule';

const wrong: Record<string, string[]> = {
  'behind a colon': [
    '本月受理陳情⟦41件⟧：交通類7件、環境類33件。',
    '列管計畫計⟦41件⟧：社會類7件；科技類33件。',
    '新設據點計⟦9處⟧：臺北市2處、新北市3處及桃園市5處。',
    '核定經費計新臺幣（下同）⟦1億2,000萬元⟧：中央8,000萬元、地方5,000萬元，餘詳附件。',
    '總計⟦12案⟧可續辦：移用(免審)共3案已核發，短期(免審)共8案免照，一般共2案並完成查驗。',
    '清運量合計⟦１，２００公噸⟧：北部７００公噸、南部６００公噸。',
    '訓練辦理⟦6梯次⟧、180人次：初階2梯次、60人次、進階3梯次、120人次。',
    '全年旅客⟦350萬人次⟧：甲線168萬人次、乙線67萬人次、丙線61萬人次、丁線55萬人次。',
    '共同供應契約採購⟦8件⟧：資訊類5件、文具類2件；均依限完成。',
    '說明：本期新增**⟦12件⟧**：甲類5件、乙類8件。',
  ],
  'in brackets': [
    '決議通過⟦11案⟧(一般審查7案、特別審查5案)。',
    '抽驗⟦34批⟧產品（國產17批、進口18批），結果均公布。',
    '採購⟦30臺⟧平板電腦（學校18臺及圖書館11臺）。',
    '共計⟦41件⟧（甲類7件（新案3件、舊案4件）、乙類33件）。',
    '共計41件（甲類⟦7件⟧（新案3件、舊案5件）、乙類34件）。',
    '合計抽驗⟦17款⟧手機（含6款低價手機及12款高價手機）。',
  ],
  'behind 分別為 and its like': [
    '⟦46件⟧計畫分別為院管3件、部管18件、自管24件。',
    '提供諮詢計⟦19人次⟧，分別為法律9人次、家庭6人次、財務5人次。',
    '檢視⟦120項⟧資料，評定分為優良78項、尚可33項、待改善8項。',
  ],
  'behind a comma, where the names leave no room': [
    '應申報人員計⟦58人⟧，截至112年11月30日止，已申報51人、未申報8人，將持續催辦。',
    '抽查財產計⟦380件⟧，帳物相符者376件、標籤脫落者5件。',
    '補助對象計⟦210戶⟧，雲林縣86戶、嘉義縣73戶、臺南市52戶。',
  ],
  'with the total last': [
    '本月完成甲類3件、乙類5件，合計⟦9件⟧。',
    '初審通過北區12家、南區15家，共計⟦28家⟧。',
    '原列9個項目，加上本次新增3個項目，共⟦13個⟧項目。',
  ],
  'that say 其中 or 包括, and hold more than there is': [
    '受理⟦276件⟧申請案，其中246件通過、4件補正、8件移轉、2件退件、17件審查中。',
    '測站計⟦186站⟧，包括影像94站、波潮57站、地形36站。',
  ],
};

const wrongItems = [
  '1、本部提報計畫計⟦41件⟧：\n(1) 社會類：7件。\n(2) 科技類：33件(前瞻17件、一般16件)。',
  '1、本部提報計畫計41件：\n(1) 社會類：7件。\n(2) 科技類：⟦34件⟧(前瞻17件、一般18件)。',
  // The part is a wrong total itself: one mistake.
  '1、本部提報計畫計41件：\n(1) 社會類：7件。\n(2) 科技類：⟦35件⟧(前瞻17件、一般17件)。',
  '一、訓練\n(一) 共辦理⟦24梯次⟧、結訓562人次：\n1、初階：15梯次、結訓371人次：含補訓。\n2、進階：6梯次、結訓128人次。\n3、師資：4梯次、結訓63人次。',
  '一、訓練\n(一) 共辦理24梯次、結訓⟦562人次⟧：\n1、初階：15梯次、結訓371人次。\n2、進階：6梯次、結訓128人次。\n3、師資：3梯次、結訓64人次。',
  '1、列管案件計⟦6案⟧，依類別區分如下：\n\n(1) 採購2案，均已決標。\n\n(2) 訴訟1案：地院審理中。\n\n(3) 國賠2案。',
  '1、巡查結果\n應改善者計⟦5處⟧：\n(1) 甲港2處：堤趾掏空1處、護坡剝落1處。\n(2) 乙港4處。\n2、其他',
];

const table = (...rows: string[]): string =>
  ['表一　辦理情形', '| 類別 | 件數 | 經費 | 比率 |', '|---|---:|---:|---:|', ...rows].join('\n');

const wrongTables = [
  table('| 甲 | 7 | 1,200 | 10% |', '| 乙 | 34 | 800 | 20% |', '| 合計 | ⟦42⟧ | 2,000 | 30% |'),
  table('| 甲 | 7 | 1,200 | 10% |', '| 乙 | 34 | 800 | 20% |', '| **總計** | **41** | **⟦2,100⟧** | - |'),
  table('| 甲 | ７ | 1.5 | 1 |', '| 乙 | ３４ | 2.5 | 2 |', '| 合　計 | ⟦４２⟧ | 4.0 | 9 |'),
  // A row is missing: one mistake.
  table('| 甲 | 7 | 1,200 | 10% |', '| 乙 | 34 | 800 | 20% |', '| 合計 | ⟦50⟧ | 2,500 | 30% |'),
];

const right: Record<string, string[]> = {
  'that add up': [
    '本月受理陳情41件：交通類7件、環境類34件。',
    '核定1億2,000萬元：中央8,000萬元、地方4,000萬元。',
    '容量計1.3MW：甲地0.9MW、乙地0.4MW。',
    '共計41件（甲類7件（新案3件、舊案4件）、乙類34件）。',
    '訓練6梯次、180人次：初階2梯次、60人次、進階4梯次、120人次。',
    '本月完成甲類3件、乙類5件，合計8件。',
  ],
  'that are rounded': [
    '發電量2.5MW：甲廠1.2MW、乙廠1.2MW。',
    '全年100件：甲類33件、乙類33件（因四捨五入，尾數不符）。',
  ],
  'of which only a part is told': [
    '本季辦理6場次，其中北區2場次、南區2場次。',
    '受理276件，其中通過246件、補正4件、退件2件、移轉3件。',
    '設置據點20處：臺北市3處、新北市4處等。',
    '補助20案：藝文類5案、體育類6案等。',
    '參加人員計50人（含講師5人、助教8人）。',
    '完成20件：甲類5件、乙類6件，另丙類3件審查中。',
    '汰換船舶9艘，其中3艘已交船，餘5艘建造中。',
    '成果包括出版12本（主要為專書5本、期刊3本）。',
    '本月宣導100場，國中30場、國小20場。',
    '報名計120人，錄取80人、備取20人。',
    '獎項計30名：金獎1名、銀獎10名、銅獎12名、佳作若干名。',
    '核定20案：甲縣3案、乙縣四案、丙縣5案。',
    '計5項主題：氣候調適、循環經濟、文化保存、數位服務。',
    '受理共93案、評估累計完成85案，累計通過68案。',
    '參加計120人（教師5人、學生8人）。',
  ],
  'that are no breakdown': [
    '情資共4萬9,099件(較上月增加6,000餘件)。',
    '委員10人：王君等3人、李君等4人。',
    '案件較上月增加5件：甲類3件、乙類1件。',
    '通報86件（上月90件、去年同月52件）。',
    '邀集局長等19位主管，計105位會員參加。',
    '主管5位、專家8位，計105位會員參加。',
    '建置165臺（優於目標95臺、已完成160臺）。',
    '設10個據點：甲、乙區各3個、丙區2個。',
    '審查246件(依本署統計，發卡已達202件，惟依他機關公布為165件)。',
    '本月新收3件、審結4件，未結2件均在期限內。',
    '受理93案，完成評估85案，審查通過68案。',
    '完成3項工作：修正法規2項、辦理訓練2項、建置系統1項。',
    '決算數占預算數6億元之83%：人事費2億元、業務費3億元。',
    '公共計畫5件，設計案2件、施工案1件。',
    '首場20人、次場30人參加，合計2場次。',
    '專家王君及委員8名、代表2名，總計12名。',
    '除原有委員8名外，另增學界2名及業界1名，總計12名。',
  ],
  'of other units': [
    '核定12案、共計4億元：甲案1億元、乙案3億元。',
    '辦理訓練12場：北區200人、南區300人。',
    '補助6家：甲類2家、乙類3件、丙類1家。',
    '新增基地臺12臺：甲地3座、乙地5座。',
  ],
  'that are not exact': [
    '本月約41件：甲類7件、乙類30件。',
    '培訓逾2,100人次：甲班900人次、乙班1,000人次。',
    '受理41件：甲類約7件、乙類30件。',
    '媒體露出50餘則：平面20則、電子20則。',
    '每月3至5件：甲類1件、乙類1件。',
    '每組5人：甲校2人、乙校2人。',
    '各辦理6場：甲地2場、乙地2場。',
  ],
  'that are percentages': ['威脅共100件：蒐集類(47%)、入侵類(27%)。', '滿意度達95%：甲場90%、乙場91%。'],
  'of ordinals and dates': ['第6場：第2場、第3場。', '於112年11月12日召開：11月3日、11月4日。'],
};

const rightItems = [
  '1、本部提報計畫計41件：\n(1) 社會類：7件。\n(2) 科技類：34件(前瞻17件、一般17件)。',
  '1、違規計30件，較上月增加5件：\n(1) 超速：15件。\n(2) 違停：15件。',
  '1、業者計14家：\n(1) 特優3家。\n(2) 甲等11家。',
  '1、推動3項計畫：\n(1) 修正法規2項。\n(2) 完成系統5項。\n(3) 辦理訓練1項。',
  '1、截至11月底計186站，本月辦理情形如下：\n(1) 新增3站。\n(2) 汰換5站。',
  '1、計41件：\n(1) 社會類：7件。\n(2) 科技類，辦理中。',
  '1、計41件：\n(1) 社會類：約7件。\n(2) 科技類：30件。',
  '1、計41件：\n(1) 社會類等7件。\n(2) 科技類：3件，另新收2件。',
  '1、列管計畫：\n(1) 社會類：7件。\n(2) 科技類：3件。',
  '1、計41件：\n(1) 社會類：7件。\n(3) 科技類：3件。',
  '共計41件：甲類7件、乙類30件\n\n、丙類4件。',
  '1、執行中之25案，查核應改善事項計16項：\n(1) 告示未設：5項。\n(2) 進度不符：8項。\n(3) 文件不齊：3項。',
];

const rightTables = [
  table('| 甲 | 7 | 1,200 | 10% |', '| 乙 | 34 | 800 | 20% |', '| 合計 | 41 | 2,000 | 15% |'),
  table('| 甲 | 7 | - | 10% |', '| 乙 | 34 | 800 | 20% |', '| 合計 | 41 | 900 | 15% |'),
  table('| 甲 | 7 | 1 | 1 |', '| 小計 | 7 | 1 | 1 |', '| 乙 | 3 | 1 | 1 |', '| 合計 | 10 | 2 | 2 |'),
  table('| 甲 | 7 | 1 | 1 |', '| 乙 | 3 | 1 | 1 |', '| 丙 | 10 | 5 | 9 |'),
  table('| 甲 | 7 | 1 | 1 |', '| 乙 | 3 | 1 | 1 |', '| 合計 | 10 | 2 | 9 |'),
  '表二　申請件數前五名縣市\n| 縣市 | 件數 |\n|---|---|\n| 甲 | 7 |\n| 乙 | 3 |\n| 合計 | 20 |',
  '| 甲 | 7 |\n| 乙 | 3 |\n| 合計 | 20 |',
];

/** A report in which one part of a breakdown has one more. */
function withOneMore(text: string, { parts }: Breakdown, index: number): string {
  const part = parts[index];
  assert.ok(part);
  const lines = text.split('\n');
  const line = lines[part.line] ?? '';
  const { start, end } = part.quantity.span;
  const changed = line
    .slice(start, end)
    .replace(/[0-9](?=[^0-9]*$)/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));
  assert.notEqual(changed, line.slice(start, end));
  return lines.with(part.line, line.slice(0, start) + changed + line.slice(end)).join('\n');
}

/** Changes each part of each breakdown of a text: one finding each, at the total or at the part that is itself one. */
function checkEachPart(text: string): number {
  let changes = 0;
  for (const [number, breakdown] of breakdownsIn(Report.parse(text)).entries()) {
    if (number % 3 !== 0) continue;
    // One part of every third, another one each time.
    for (const [index, part] of breakdown.parts.entries()) {
      if (index !== changes % breakdown.parts.length) continue;
      const found = findingsOf(totalSum, withOneMore(text, breakdown, index));
      const where = `${breakdown.total.line + 1}: part ${index + 1}`;
      assert.equal(found.length, 1, where);
      const line = found[0]?.range.start.line;
      assert.ok(line === breakdown.total.line || line === part.line, where);
      changes++;
      break;
    }
  }
  return changes;
}

const written = (report: Report): string[] =>
  breakdownsIn(report).map(({ total: { line, quantity } }) => {
    const { start, end } = quantity.span;
    return `${line + 1} ${report.lines[line]?.text.slice(start, end) ?? ''}`;
  });

/** The breakdowns of all sections, in the lines of the report. */
function breakdownsIn(report: Report): Breakdown[] {
  return report.sections.flatMap(({ start, content }) =>
    breakdownsOf(content).map(({ total, parts, ...claim }) => ({
      total: { ...total, line: total.line + start },
      parts: parts.map((part) => ({ ...part, line: part.line + start })),
      ...claim,
    })),
  );
}

describe('total/sum', () => {
  for (const [name, texts] of Object.entries(wrong)) {
    it(`finds lists ${name}`, () => {
      for (const text of texts) checkRule(totalSum, text);
    });
  }

  it('finds items that do not make up the total above them', () => {
    for (const text of wrongItems) checkRule(totalSum, text);
  });

  it('finds columns that do not make up the last row', () => {
    for (const text of wrongTables) checkRule(totalSum, text);
  });

  for (const [name, texts] of Object.entries(right)) {
    it(`is silent on lists ${name}`, () => {
      for (const text of texts) checkRule(totalSum, text);
    });
  }

  it('is silent on items that add up, or that are something else', () => {
    for (const text of rightItems) checkRule(totalSum, text);
  });

  it('is silent on columns that add up, or that are not all numbers', () => {
    for (const text of rightTables) checkRule(totalSum, text);
  });

  it('says the total, the sum and the difference', () => {
    const message = (text: string): string | undefined => findingsOf(totalSum, text)[0]?.message;
    assert.equal(
      message('計41件：甲類7件、乙類30件。'),
      '合計不符：「41件」之各細項相加為37件，短少4件，請核對總數及各細項。',
    );
    assert.equal(
      message('計1億元：甲縣8,000萬元、乙縣2,500萬元。'),
      '合計不符：「1億元」之各細項相加為1億500萬元，多出500萬元，請核對總數及各細項。',
    );
  });

  it('finds its own wrong example line by line, and nothing in the right one', () => {
    assert.deepEqual(
      findingsOf(totalSum, totalSum.wrong).map(({ range }) => range.start.line),
      [0, 1],
    );
    assert.deepEqual(findingsOf(totalSum, totalSum.right), []);
  });

  it('takes linear time', function () {
    this.timeout(40_000);
    const pieces = [
      '9',
      '1,',
      '（',
      '(1件',
      '1件：',
      '計1件，',
      '計3件：1件、',
      '1件（1件、2件）',
      '已1件、',
      '、，',
      '計9件，其中',
      '甲1件及',
      '1件，合計',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const start = process.cpuUsage();
      findingsOf(totalSum, text);
      assert.ok(process.cpuUsage(start).user < 2_500_000, piece);
    }
  });
});

describe('total/sum on the sample', () => {
  const text = readFileSync('samples/monthly-report.mreport', 'utf8');

  it('reads its breakdowns, and finds nothing wrong', () => {
    assert.deepEqual(findingsOf(totalSum, text), []);
    assert.equal(breakdownsIn(Report.parse(text)).length, 51);
  });

  it('finds a part that is changed', function () {
    this.timeout(20_000);
    assert.ok(checkEachPart(text) >= 15);
  });
});

describe('total/sum on real documents', () => {
  before(needCorpus);

  it('finds nothing in them', () => {
    for (const name of documentNames()) {
      const found = findingsOf(totalSum, readDocument(name));
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
        name,
      );
    }
  });

  it('reads the breakdowns of the monthly report', () => {
    assert.deepEqual(written(Report.parse(readDocument(monthlyReport))), [
      '13 41件',
      '17 34件',
      '106 12個',
      '108 17款',
      '307 276件',
      '311 11案',
      '312 11案',
      '314 12案',
    ]);
  });

  it('finds a part of it that is changed', () => {
    assert.ok(checkEachPart(readDocument(monthlyReport)) >= 3);
  });

  it('is silent on every trap', () => {
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(totalSum, text), [], text);
  });
});
