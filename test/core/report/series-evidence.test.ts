import { writeMarker } from '../../../core/report/marker';
import { itFinds, itIsSilentOn } from '../../support/rule-cases';

const long =
  '經彙整各單位所提意見，並參酌專家學者於座談會中之建議及其他機關之作法，本司就推動期程、經費來源及分工方式提出檢討';

describe('where a series begins again', () => {
  itIsSilentOn('numbering/order', [
    [
      'a series after an introduction of any length',
      `一、本月。\n1、甲案已核定。\n2、乙案審查中。\n${long}，並獲致重要結論如下：\n1、請完成。\n2、請協助。`,
    ],
    [
      'a series after an introduction of a single item',
      `一、本月。\n1、甲案。\n${long}如下：\n1、請完成。\n2、請協助。`,
    ],
    [
      'a series below the second paragraph of an item',
      `一、本月。\n1、甲案已核定。\n2、乙案審查中。\n${long}。\n1、請完成。\n2、請協助。\n二、下月。`,
    ],
    [
      'the subparagraphs of each article',
      '第三條　申請人應具備下列條件：\n一、成年。\n二、設籍。\n第四條　申請應備文件：\n一、申請書。\n二、身分證。\n第 五 條 本辦法自發布日施行。',
    ],
    [
      'articles that are spread and inserted ones',
      '第 十一 條　審查基準：\n一、甲。\n二、乙。\n第十一條之一　審查期限由主管機關定之\n一、甲。\n二、乙。',
    ],
    [
      'old and new wording side by side, with the explanation',
      '修正條文\n現行條文\n說明\n一、甲。\n二、乙。\n三、丙。\n一、甲。\n二、丙。\n一、配合實務。\n二、增訂乙。',
    ],
    [
      'heads that are spread',
      '修　正　規　定\n說　　　明\n一、甲。\n二、乙。\n一、本點新增。\n三、丙。\n一、文字修正。',
    ],
    [
      'a series that goes on after one that a paragraph began',
      '一、甲。\n二、乙。\n辦理情形：\n一、已核定。\n二、審查中。\n其餘如次。\n三、丙。',
    ],
  ]);

  itIsSilentOn('numbering/start', [
    [
      'points that are amended, with their own numbers',
      '某作業規定第一點、第五點修正規定\n一、目的。\n五、不予補助：\n(一) 未依期限。\n(三) 重複申請。',
    ],
    ['points in formal numerals', '某須知第肆點、第陸點修正規定\n肆、經費。\n陸、附則。'],
    [
      'a provision that is quoted with its own number',
      '說明：\n一、依據公司法辦理。\n二、抄錄相關條文。\n公司法第10條第2款：\n公司有下列情事之一者，得命令解散：\n二、開始營業後自行停止營業六個月以上。\n三、其他。',
    ],
  ]);

  itIsSilentOn('numbering/bracket', [
    ['a list with half brackets throughout', 'a) 甲案。\nb) 乙案。\nc) 丙案。'],
    [
      'digits with half brackets throughout',
      '一、本月。\n1) 甲案。\n2) 乙案。\n二、下月。\n1) 丙案。\n2) 丁案。',
    ],
  ]);
  itFinds('numbering/gap', [
    ['a gap in a list with half brackets', '1) 甲案。\n2) 乙案。\n⟦4)⟧ 丙案。\n5) 丁案。'],
  ]);

  itIsSilentOn('numbering/gap', [
    ['markers that are spread so that all are equally wide', itemsTo(29) + '三　十、丙。\n三十一、丁。'],
    ['spread markers in brackets', itemsTo(39, '(', ') ') + '(四　十) 甲。\n(四十一) 乙。'],
  ]);

  itFinds('numbering/gap', [
    [
      'a gap after a sentence that a page break cut off after the name of a provision',
      '一、甲案，依本辦法第五點\n規定辦理。\n二、乙案，依要點第六點規定\n⟦四、⟧丙案。\n五、丁案。',
    ],
  ]);
  itFinds('numbering/duplicate', [
    [
      'a number twice, although a paragraph stands between',
      '1、甲案。\n已核定在案。\n⟦1、⟧乙案。\n3、丙案。',
    ],
  ]);
  itFinds('numbering/order', [
    [
      'a series that starts again although nothing stands between',
      '1、甲\n2、乙\n3、丙\n⟦1、⟧丁\n2、戊\n3、己',
    ],
  ]);
});

/** Items from the first to that of number `last`, each a line. */
function itemsTo(last: number, open = '', close = '、'): string {
  const form = { open, close, writing: 'han' } as const;
  const markers = Array.from({ length: last }, (_, index) => writeMarker('一', index + 1, form) ?? '');
  return markers.map((marker, index) => `${marker}第${index + 1}案。\n`).join('');
}
