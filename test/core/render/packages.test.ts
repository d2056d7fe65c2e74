import assert from 'node:assert/strict';
import { writeDocx } from '../../../core/render/docx/write-docx';
import { writeOdt } from '../../../core/render/odt/write-odt';
import type { PrintedImage, Writer } from '../../../core/render/printed-report';
import { elementsOf, partsOf, reportOf, type Found } from './written';

const text = `案由三：業務報告，報請公鑒
說明：如下：
一、綜合規劃司
(一) 管制考核
本段為**重點**，見 https://example.gov.tw/a?b=1&c=2 。
1、甲案。
(二十一) 第二十一項。
<!-- 內部註記 -->
表一\u3000件數
| 類別 | 件數 |
| --- | ---: |
| 科技 | 34 |
| 社會 |
![圖一\u3000期程](figures/a.png)
二、人事處
`;
const image: PrintedImage = { bytes: Uint8Array.of(1, 2, 3), mediaType: 'image/png', width: 96, height: 48 };
const images = new Map([['figures/a.png', image]]);

interface Format {
  readonly write: Writer;
  /** The part with the text. */
  readonly content: string;
  readonly paragraphs: readonly string[];
  readonly styleOf: (paragraph: Found) => string | undefined;
  /** The path of the image. */
  readonly image: string;
}

const formats: Record<string, Format> = {
  ODT: {
    write: writeOdt,
    content: 'content.xml',
    paragraphs: ['text:p', 'text:h'],
    styleOf: ({ attributes }) => attributes['text:style-name'],
    image: 'Pictures/1.png',
  },
  DOCX: {
    write: writeDocx,
    content: 'word/document.xml',
    paragraphs: ['w:p'],
    styleOf: () => undefined,
    image: 'word/media/1.png',
  },
};

for (const [name, { write, content, paragraphs, styleOf, image: imageFile }] of Object.entries(formats)) {
  describe(`a report as ${name}`, () => {
    const written = async (report = reportOf(text, images)): Promise<Found[]> =>
      elementsOf((await partsOf(write, report)).get(content)!);
    const textsOf = (elements: readonly Found[]): string[] =>
      elements.filter((element) => paragraphs.includes(element.name)).map((element) => element.text);

    it('has every paragraph, with its number as it is written, and no comment', async () => {
      assert.deepEqual(
        textsOf(await written()).filter((each) => each !== ''),
        [
          '案由三：業務報告，報請公鑒',
          '說明：如下：',
          '一、綜合規劃司',
          '(一)管制考核',
          '本段為重點，見 https://example.gov.tw/a?b=1&c=2 。',
          '1、甲案。',
          '(二十一)第二十一項。',
          '表一\u3000件數',
          '類別',
          '件數',
          '科技',
          '34',
          '社會',
          '圖一\u3000期程',
          '二、人事處',
        ],
      );
    });

    it('is well-formed in all its parts', async () => {
      for (const [part, xml] of await partsOf(write, reportOf(text, images)))
        if (/\.(xml|rels)$/.test(part)) assert.doesNotThrow(() => elementsOf(xml), part);
    });

    it('gives the same bytes each time', async () => {
      const once = await write(reportOf(text, images), () => Promise.resolve());
      assert.deepEqual(await write(reportOf(text, images), () => Promise.resolve()), once);
    });

    it('holds its image, under a generated name', async () => {
      const parts = await partsOf(write, reportOf(text, images));
      assert.ok(parts.has(imageFile), [...parts.keys()].join(' '));
      assert.ok(![...parts.values()].some((part) => part.includes('figures/a.png')));
    });

    it('prints the caption of an image that may not be shown', async () => {
      const without = textsOf(await written(reportOf(text)));
      assert.ok(without.includes('圖一\u3000期程'));
    });

    it('shows hostile text as text', async () => {
      const hostile = '一、<script>alert(1)</script> & ]]> "甲" <!a \u0000\u0008\ud800 javascript:alert(1)';
      const [paragraph] = textsOf(await written(reportOf(hostile)));
      assert.equal(paragraph, '一、<script>alert(1)</script> & ]]> "甲" <!a \ufffd javascript:alert(1)');
      const names = new Set((await written(reportOf(hostile))).map((element) => element.name));
      assert.ok(![...names].some((element) => /script|hyperlink|text:a$/.test(element)));
    });

    it('can be cancelled', async () => {
      const stop = (): Promise<void> => Promise.reject(new Error('stopped'));
      await assert.rejects(write(reportOf(text), stop), /stopped/);
    });

    it('has a style for each level', async () => {
      const elements = await written();
      const styles = elements
        .filter((element) => element.name === 'w:pStyle')
        .map(({ attributes }) => attributes['w:val']);
      const used =
        name === 'DOCX'
          ? styles
          : elements.filter(({ name: each }) => paragraphs.includes(each)).map(styleOf);
      const parents = elements
        .filter((element) => element.name === 'style:style')
        .map(({ attributes }) => attributes['style:parent-style-name']);
      for (const style of ['Item1', 'Item2', 'Item3'])
        assert.ok([...used, ...parents].includes(style), style);
    });
  });
}

describe('a report as ODT', () => {
  it('has its units as headings', async () => {
    const elements = elementsOf((await partsOf(writeOdt, reportOf(text))).get('content.xml')!);
    const headings = elements.filter(({ name }) => name === 'text:h').map((each) => each.text);
    assert.deepEqual(headings, ['一、綜合規劃司', '二、人事處']);
  });

  it('begins with its media type, uncompressed', async () => {
    const bytes = await writeOdt(reportOf(text), () => Promise.resolve());
    const head = new TextDecoder('latin1').decode(bytes.slice(0, 90));
    assert.match(head, /^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s);
  });
});

describe('a report as DOCX', () => {
  it('has the properties of a paragraph in the order of the schema', async () => {
    const order = ['pStyle', 'keepNext', 'spacing', 'ind', 'jc'];
    const xml = (await partsOf(writeDocx, reportOf(text, images))).get('word/document.xml')!;
    for (const [, inner = ''] of xml.matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)) {
      const places = [...inner.matchAll(/<w:(\w+)/g)].map(([, each = '']) => order.indexOf(each));
      assert.ok(
        places.every((place) => place >= 0),
        inner,
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        inner,
      );
    }
  });
});
