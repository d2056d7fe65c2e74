import assert from 'node:assert/strict';
import { dateYearMark } from '../../../../server/rules/date/year-mark';
import { check, itFinds, itHasNothingToSayOf, type WrongDate } from './check-lines';

describe('date/year-mark', () => {
  const wrong: WrongDate[] = [
    [
      '召開「112度電信事業普及服務基金管理委員會第3次會議」',
      '112度',
      '召開「112年度電信事業普及服務基金管理委員會第3次會議」',
    ],
    ['113度預算案', '113度', '113年度預算案'],
    ['辦理111度決算', '111度', '辦理111年度決算'],
    ['於112度計畫項下支應', '112度', '於112年度計畫項下支應'],
    ['１１３度施政計畫', '１１３度', '１１３年度施政計畫'],
    ['彙整114度歲出概算', '114度', '彙整114年度歲出概算'],
    ['112度個案計畫管制考核作業', '112度', '112年度個案計畫管制考核作業'],
    ['95度績效報告', '95度', '95年度績效報告'],
    ['公告113度補助要點', '113度', '公告113年度補助要點'],
    ['112年12月核定113度優惠方案', '113度', '112年12月核定113年度優惠方案'],
    ['截至112年底，112度累計受理360件', '112度', '截至112年底，112年度累計受理360件'],
  ];

  itFinds(dateYearMark, wrong);

  it('finds it in a unit that speaks of such years elsewhere', () => {
    const wrong = (text: string): string[] => check(text, [dateYearMark]).map((finding) => finding.text);
    assert.deepEqual(wrong('本計畫於113年3月核定。\n表一　113度離島建設情形\n輕度損傷列入114度歲修。'), [
      '113度',
      '114度',
    ]);
    assert.deepEqual(
      wrong('本設施於99年3月啟用。\n鏡頭可作100度拍攝，90度旋轉，105度電，另約101度傾斜。'),
      [],
    );
  });

  const right = [
    '112年度預算、113年度計畫',
    '位於南緯30度至40度之間',
    '位於東經121度、北緯112度附近',
    '攝氏1,000度、攝氏100度',
    '112年3月量測水溫112度以上',
    '轉角不得小於90度角',
    '以90度工作平臺固定，100度會議',
    '112年每戶用電112度，節電113度',
    '112年7月共112度電',
    '112年8月約112度',
    '112年9月旋轉112度後固定',
    '500度、3度、180度、1,112度、11.112度',
    '高度、角度112度空間',
    '112年氣溫達112度高溫',
    '（112度）',
    '每戶前110度補助3元',
    '100至110度工作溫度',
    '112年7月每戶補助，113度執行後調降電費',
    '其112度大樓',
  ];

  itHasNothingToSayOf(dateYearMark, right);

  it('says what it should be', () => {
    const [finding] = check('112度預算', [dateYearMark]);
    assert.equal(finding?.message, '「112度」漏「年」字：此處指年度，應作「112年度」，以免讀作度數。');
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(finding.fixes, [{ title: '改為「112年度」', text: '112年度預算', preferred: true }]);
  });
});
