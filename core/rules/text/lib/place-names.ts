/**
 * The counties and cities of Taiwan with their townships and districts: today's, and those that were renamed or merged
 * away but still stand in laws, addresses and old files. 臺 throughout; a name is put together of stem and kind.
 */
const table = `
臺北市 區 中正 大同 中山 松山 大安 萬華 信義 士林 北投 內湖 南港 文山 古亭 雙園 龍山 城中 建成 延平 景美 木柵
新北市 區 板橋 三重 中和 永和 新莊 新店 樹林 鶯歌 三峽 淡水 汐止 瑞芳 土城 蘆洲 五股 泰山 林口 深坑 石碇 坪林 三芝 石門 八里 平溪 雙溪 貢寮 金山 萬里 烏來
桃園市 區 桃園 中壢 大溪 楊梅 蘆竹 大園 龜山 八德 龍潭 平鎮 新屋 觀音 復興
臺中市 區 中 東 南 西 北 北屯 西屯 南屯 太平 大里 霧峰 烏日 豐原 后里 石岡 東勢 和平 新社 潭子 大雅 神岡 大肚 沙鹿 龍井 梧棲 清水 大甲 外埔 大安
臺南市 區 中西 東 南 北 西 中 安平 安南 永康 歸仁 新化 左鎮 玉井 楠西 南化 仁德 關廟 龍崎 官田 麻豆 佳里 西港 七股 將軍 學甲 北門 新營 後壁 白河 東山 六甲 下營 柳營 鹽水 善化 大內 山上 新市 安定
高雄市 區 楠梓 左營 鼓山 三民 鹽埕 前金 新興 苓雅 前鎮 旗津 小港 鳳山 大寮 鳥松 林園 仁武 大樹 大社 岡山 路竹 橋頭 梓官 彌陀 永安 燕巢 田寮 阿蓮 茄萣 湖內 旗山 美濃 內門 杉林 甲仙 六龜 茂林 桃源 那瑪夏
基隆市 區 仁愛 信義 中正 中山 安樂 暖暖 七堵
新竹市 區 東 北 香山
嘉義市 區 東 西
宜蘭縣 市 宜蘭 鎮 羅東 蘇澳 頭城 鄉 礁溪 壯圍 員山 冬山 五結 三星 大同 南澳
新竹縣 市 竹北 鎮 竹東 新埔 關西 鄉 湖口 新豐 峨眉 寶山 北埔 芎林 橫山 尖石 五峰
苗栗縣 市 苗栗 頭份 鎮 頭份 苑裡 通霄 竹南 後龍 卓蘭 鄉 大湖 公館 銅鑼 南庄 頭屋 三義 西湖 造橋 三灣 獅潭 泰安
彰化縣 市 彰化 員林 鎮 員林 鹿港 和美 溪湖 二林 田中 北斗 鄉 花壇 芬園 大村 永靖 伸港 線西 福興 秀水 埔心 埔鹽 大城 芳苑 竹塘 社頭 二水 田尾 埤頭 溪州
南投縣 市 南投 鎮 埔里 草屯 竹山 集集 鄉 名間 鹿谷 中寮 魚池 國姓 水里 信義 仁愛
雲林縣 市 斗六 鎮 斗南 虎尾 西螺 土庫 北港 鄉 古坑 大埤 莿桐 林內 二崙 崙背 麥寮 東勢 褒忠 臺西 元長 四湖 口湖 水林
嘉義縣 市 太保 朴子 鎮 朴子 布袋 大林 鄉 太保 民雄 溪口 新港 六腳 東石 義竹 鹿草 水上 中埔 竹崎 梅山 番路 大埔 阿里山 吳鳳
屏東縣 市 屏東 鎮 潮州 東港 恆春 鄉 萬丹 長治 麟洛 九如 里港 鹽埔 高樹 萬巒 內埔 竹田 新埤 枋寮 新園 崁頂 林邊 南州 佳冬 琉球 車城 滿州 枋山 三地門 霧臺 瑪家 泰武 來義 春日 獅子 牡丹
花蓮縣 市 花蓮 鎮 鳳林 玉里 鄉 新城 吉安 壽豐 光復 豐濱 瑞穗 富里 秀林 萬榮 卓溪
臺東縣 市 臺東 鎮 成功 關山 鄉 卑南 鹿野 池上 東河 長濱 太麻里 大武 綠島 海端 延平 金峰 達仁 蘭嶼
澎湖縣 市 馬公 鄉 湖西 白沙 西嶼 望安 七美
金門縣 鎮 金城 金湖 金沙 鄉 金寧 烈嶼 烏坵
連江縣 鄉 南竿 北竿 莒光 東引
臺北縣 市 板橋 三重 永和 中和 新店 新莊 土城 樹林 蘆洲 汐止 鎮 樹林 蘆洲 汐止 鶯歌 三峽 淡水 瑞芳 鄉 土城 蘆洲 五股 泰山 林口 深坑 石碇 坪林 三芝 石門 八里 平溪 雙溪 貢寮 金山 萬里 烏來
桃園縣 市 桃園 中壢 平鎮 八德 楊梅 蘆竹 鎮 大溪 楊梅 鄉 平鎮 八德 蘆竹 大園 龜山 龍潭 新屋 觀音 復興
臺中縣 市 豐原 大里 太平 鎮 東勢 大甲 清水 沙鹿 梧棲 鄉 大里 太平 后里 神岡 潭子 大雅 新社 石岡 外埔 大安 烏日 大肚 龍井 霧峰 和平
臺南縣 市 新營 永康 鎮 鹽水 白河 麻豆 佳里 新化 善化 學甲 鄉 永康 柳營 後壁 東山 下營 六甲 官田 大內 西港 七股 將軍 北門 新市 安定 山上 玉井 楠西 南化 左鎮 仁德 歸仁 關廟 龍崎
高雄縣 市 鳳山 鎮 岡山 旗山 美濃 鄉 林園 大寮 大樹 仁武 大社 鳥松 橋頭 燕巢 田寮 阿蓮 路竹 湖內 茄萣 永安 彌陀 梓官 六龜 甲仙 杉林 內門 茂林 桃源 三民 那瑪夏
`;

/** The names of the townships and districts of each county or city: 屏東縣 has 三地門鄉. */
export const districtsOf: ReadonlyMap<string, ReadonlySet<string>> = readTable();

function readTable(): Map<string, Set<string>> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [county = '', ...words] = row.split(' ');
        return [county, readDistricts(words)];
      }),
  );
}

/** `市 屏東 鎮 潮州 東港`: stems after their kind. */
function readDistricts(words: readonly string[]): Set<string> {
  const names = new Set<string>();
  let kind = '';
  for (const word of words) {
    if (/^[市鎮鄉區]$/.test(word)) kind = word;
    else names.add(word + kind);
  }
  return names;
}

/**
 * Characters that are mistaken for one another in these names, by sound or by look. Only what makes no other word
 * of a name: 三峽 and 山峽 are not among them.
 */
const confusable =
  '隆籠龍窿 圓園源 員圓 義儀議 屏萍瓶 栗粟票慄 彰章漳障 竹竺 蓮連聯 雄熊 湖胡糊 澎膨彭 蘭欄籣藍籃 東束冬凍 ' +
  '苗描苖 雲云芸 宜誼 基機 嘉加佳 投頭 壢歷瀝曆櫪 板版 橋僑喬 鶯鸚鷹 歌哥 峽狹 汐夕 止址 芳方坊枋房仿 ' +
  '埔浦甫 州洲 烏鳥 埤陴碑婢 崁坎 坵丘 麟鱗 洛落 琉流硫 壯狀 澳奧 礁焦樵 結節 霄宵 銅桐 鑼羅 芎穹 獅師 ' +
  '潭譚壇檀 橫衡 峨蛾鵝 眉嵋梅 芬紛 伸申 秀繡 塘堂搪 社杜 牡杜 斗鬥 螺羅 莿刺 崙侖輪倫 背輩 寮僚 褒保 ' +
  '忠中 朴樸僕 腳角 番蕃潘 麻痲 豆荳 善擅 壁璧 苓芩 鎮陣 松淞 彌瀰 茄笳 萣定 里裡哩 瑪馬碼 夏廈 ' +
  '霧務 來萊 巒鑾 丹舟 治制 豐峰鋒 榮融 復福 沙砂 烈列 莒筥 竿杆桿干 蘆廬 碇錠定 坪平 堵睹 梧悟 ' +
  '棲栖淒 大太 太泰 岡崗 后後 間閒 姓性 魚漁 崎琦 左佐 望忘 永咏 功公 濱賓 瑞端 綠祿錄 延廷';

const confusableWith = new Map<string, Set<string>>();
for (const group of confusable.split(' ')) {
  for (const one of group) {
    confusableWith.set(one, new Set([...(confusableWith.get(one) ?? []), ...group]));
  }
}

/** Whether two characters are easily mistaken for one another in the names of places. */
export function areConfusable(one: string, other: string): boolean {
  return confusableWith.get(one)?.has(other) === true;
}
