import { itFinds, itIsSilentOn } from '../../../support/rule-cases';

const rule = 'text/placeholder';

describe(rule, () => {
  itFinds(rule, [
    ['circles for a name', '本案由⟦○○⟧司主政辦理。'],
    ['crosses for a number', '本月購置⟦XX⟧臺電腦。'],
    ['circles for a month', '訂於114年⟦○○⟧月召開會議，討論後續事宜。'],
    ['full-width crosses', '函請⟦ＸＸ⟧公司說明。'],
    ['a line to write on', '參加人數計⟦＿＿＿⟧人。'],
    ['notes to oneself', '經費來源⟦（待補）⟧，期程⟦(待確認)⟧。'],
    ['what is left out', '一、辦理情形⟦（略）⟧'],
    ['TBD', '預算金額⟦TBD⟧。'],
    ['question marks after what asks nothing', '參加人數計35人⟦？？⟧'],
  ]);

  itIsSilentOn(rule, [
    ['parcels of land', '坐落○○段及○○小段土地'],
    ['masked names and numbers', '王○○、李○○及黃ＸＸ等人，身分證A1XX345XX'],
    ['a party whose name is withheld', '被告甲○○，上訴駁回'],
    ['numerals', '計四五、○○○元，一○○年'],
    ['names in quotation marks', '填報「○○用地編定表」'],
    ['a form', '姓名：○○\n於○○年辦理\n由○○司辦理\n計XX元\n共＿＿＿人參加\n由○○處辦理'],
    ['how something is to be written', '格式為XX年XX月，例如本部○○司'],
    ['a question', '是否可行？？'],
    ['the date of a draft', '前項規定，自中華民國○○年○○月○○日施行。'],
    ['the title of a form', '○○大學健康促進學校計畫書'],
    ['Latin words', 'XXL號、MAXX計畫'],
  ]);
});
