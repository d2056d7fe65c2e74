import assert from 'node:assert/strict';
import { textPlaceName } from '../../../../core/rules/text/place-name';
import { districtsOf } from '../../../../core/rules/text/lib/place-names';
import { checkRule, fixedBy } from '../../../support/marked-rule';

describe('text/place-name', () => {
  it('knows the 22 counties and cities and the 368 townships and districts, and the former ones', () => {
    assert.equal(districtsOf.size, 22 + 5);
    const count = (county: string): number | undefined => districtsOf.get(county)?.size;
    assert.equal(count('屏東縣'), 33);
    assert.equal(count('新北市'), 29);
    assert.equal(count('桃園市'), 13);
    assert.equal(count('臺北縣'), 29 + 5, 'some were townships or towns before they were cities');
  });

  it('finds a wrong character in the name of a county or city', () => {
    checkRule(textPlaceName, '於⟦基籠市⟧辦理訪查。');
    checkRule(textPlaceName, '⟦屏東懸⟧獅子鄉');
    checkRule(textPlaceName, '派員赴⟦屏束縣⟧訪查');
    checkRule(textPlaceName, '⟦苗粟縣⟧政府、⟦章化縣⟧政府');
    checkRule(textPlaceName, '⟦云林縣⟧斗六市');
    checkRule(textPlaceName, '⟦台北巿⟧政府');
    checkRule(textPlaceName, '⟦嘉亦縣⟧民雄鄉');
    checkRule(textPlaceName, '⟦宜欄縣⟧政府申請');
  });

  it('finds a wrong character in the name of a township or district', () => {
    checkRule(textPlaceName, '屏東縣⟦山地門鄉⟧');
    checkRule(textPlaceName, '赴⟦山地門鄉⟧及⟦大麻里鄉⟧訪查');
    checkRule(textPlaceName, '桃園市⟦中歷區⟧');
    checkRule(textPlaceName, '新北市⟦鳥來區⟧、臺中市⟦鳥日區⟧、高雄市⟦烏松區⟧');
    checkRule(textPlaceName, '⟦后壁區⟧公所、⟦崗山區⟧公所');
    checkRule(textPlaceName, '⟦潮洲鎮⟧、⟦通宵鎮⟧、⟦浦里鎮⟧');
    checkRule(textPlaceName, '高雄市⟦那馬夏區⟧');
    checkRule(textPlaceName, '嘉義縣⟦阿裡山鄉⟧');
    checkRule(textPlaceName, '臺北縣⟦板僑市⟧（今新北市板橋區）');
  });

  it('finds any wrong character after the county that the place is in, also in a list', () => {
    checkRule(textPlaceName, '新北市⟦淡氷區⟧公所');
    checkRule(textPlaceName, '屏東縣獅子鄉、⟦牡旦鄉⟧及⟦來羲鄉⟧');
    checkRule(textPlaceName, '宜蘭縣⟦東山鄉⟧');
    checkRule(textPlaceName, '高雄市⟦桃園區⟧');
  });

  it('is silent on the names of today and of former times', () => {
    for (const [county, districts] of districtsOf) {
      for (const district of districts) checkRule(textPlaceName, `${county}${district}公所`);
    }
    checkRule(textPlaceName, '台北市、台中縣、台東縣、霧台鄉、台西鄉、恒春鎮、霧峯區、苑里鎮');
    checkRule(
      textPlaceName,
      '員林鎮、頭份鎮、楊梅鎮、太保鄉、永康鄉、大里鄉、汐止鎮、竹北鄉、吳鳳鄉、三民鄉',
    );
  });

  it('is silent on words that end like a name', () => {
    checkRule(
      textPlaceName,
      '工業區、科學園區、校區、地區、社區、轄區、市區、郊區、特區、專區、示範區、保護區、重劃區',
    );
    checkRule(textPlaceName, '臺南市新市區、臺南市舊市區、桃園市中心區域、高雄市新社區、臺中市西側區塊');
    checkRule(
      textPlaceName,
      '臺北市文教區、臺北市精華區、新北市深水區、高雄市美食區、高雄市碼頭區、臺中市親子區',
    );
    checkRule(
      textPlaceName,
      '桃園市觀光區、桃園市中央區、臺南市特定區計畫、臺南市鹽田區、臺南市淺山區、新建城區',
    );
    checkRule(textPlaceName, '臺東縣離島鄉、屏東縣山地鄉、臺東縣沿海鄉、宜蘭縣水鄉、苗栗縣小鎮、新竹縣古鎮');
    checkRule(textPlaceName, '各縣市、直轄市、鄉鎮市區、城市、都市、原鄉、返鄉、城鎮、偏鄉、智慧城鄉');
    checkRule(textPlaceName, '花蓮縣各鄉、彰化縣二鄉鎮、屏東縣原鄉、臺東縣南迴四鄉、金門縣及連江縣');
    checkRule(textPlaceName, '商港區、漁港區、臺中港區、展區、山區、災區、停車場出入市場');
    checkRule(textPlaceName, '嘉義縣市、新竹縣市、桃竹苗縣市、雲嘉南縣市、高屏縣市');
    checkRule(textPlaceName, '推動里山鄉村、門市、股市、夜市、超市、黃昏市場');
    checkRule(textPlaceName, '國旗於屏東懸掛，真相仍懸而未決。');
  });

  it('is silent on short forms of cities, and on places elsewhere', () => {
    checkRule(textPlaceName, '及南市政府、由中市政府、與竹市政府、及北市政府、由投縣竹山鎮公所');
    checkRule(textPlaceName, '連同縣政府意見、基於市政府需求、高於市政府預算');
    checkRule(
      textPlaceName,
      '日本高知縣、高松市、新潟縣、高崎市、新宿區；湖南省桃源縣、浙江省嘉興市、雲南省大理市',
    );
    checkRule(textPlaceName, '福建省連江縣、金門縣；山東省濟南市；遼寧省彰武縣');
  });

  it('is silent on what another rule speaks of, and on mistakes that are quoted', () => {
    checkRule(textPlaceName, '高雄市凤山區');
    checkRule(textPlaceName, '原公告「基籠市」係誤植，更正為「基隆市」。');
  });

  it('writes the name', () => {
    assert.equal(fixedBy(textPlaceName, '赴屏東縣山地門鄉'), '赴屏東縣三地門鄉');
    assert.equal(fixedBy(textPlaceName, '屏東懸獅子鄉'), '屏東縣獅子鄉');
    assert.equal(fixedBy(textPlaceName, '台束縣政府'), '台東縣政府');
  });
});
