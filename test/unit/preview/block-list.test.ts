import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BlockList } from '../../../client/webview/block-list';
import { PreviewStore, type PreviewSection } from '../../../server/features/preview';

/** Stands for an element. */
interface View {
  html: string;
}

/** A page whose elements are in `page`, patched as the real one is. */
const createPage = () => {
  const page: View[] = [];
  let created = 0;
  const list = new BlockList<View>((html) => {
    created += html.length;
    return html.map((each) => ({ html: each }));
  });
  const remove = (view: View): void => {
    if (page.includes(view)) page.splice(page.indexOf(view), 1);
  };
  return {
    page,
    list,
    takeCreated: () => {
      const count = created;
      created = 0;
      return count;
    },
    update: (splices: Parameters<typeof list.update>[0]): void => {
      const gone = list.update(splices, ({ added, next }) => {
        for (const { view } of added) remove(view);
        const at = next === undefined ? page.length : page.indexOf(next.view);
        page.splice(at, 0, ...added.map(({ view }) => view));
      });
      for (const { view } of gone) remove(view);
    },
  };
};

const section = (texts: readonly string[]): PreviewSection[] => [
  {
    blocks: texts.map((text, line) => ({ type: 'paragraph', level: 0, text, line, lineCount: 1 })),
    findings: [],
  },
];

describe('blocks on the page', () => {
  it('reuses the views of blocks that stay, move, or come again with everything else', () => {
    const { update, list, takeCreated } = createPage();
    const store = new PreviewStore((block) => (block.type === 'paragraph' ? block.text : ''));
    const first = store.update('u', 1, section(['甲', '乙', '丙']), undefined);
    update(first.splices);
    assert.equal(takeCreated(), 3);
    const second = store.update('u', 2, section(['丙', '甲', '丁']), first.resultId);
    update(second.splices);
    assert.equal(takeCreated(), 1);
    const all = store.update('u', 3, section(['丙', '甲', '丁']), undefined);
    update([list.clearing(), ...all.splices]);
    assert.equal(takeCreated(), 0);
  });

  it('makes new views when a new server uses an id again for something else', () => {
    const { update, page, list } = createPage();
    const all = (html: string[]): Parameters<typeof list.update>[0] => [
      list.clearing(),
      {
        start: 0,
        deleteCount: 0,
        inserted: html.map((each, index) => ({ id: `b${index}`, lineCount: 1, html: each })),
      },
    ];
    update(all(['甲', '乙']));
    update(all(['子', '甲', '乙']));
    assert.deepEqual(
      page.map(({ html }) => html),
      ['子', '甲', '乙'],
    );
  });

  it('knows the lines', () => {
    const { update, list } = createPage();
    update([
      {
        start: 0,
        deleteCount: 0,
        inserted: [
          { id: 'a', lineCount: 2, html: '甲' },
          { id: 'b', lineCount: 3, html: '乙' },
        ],
      },
    ]);
    assert.deepEqual(
      [0, 1, 2].map((index) => list.lineAt(index)),
      [0, 2, 5],
    );
    assert.deepEqual(list.clearing(), { start: 0, deleteCount: 2, inserted: [] });
  });

  it('takes many blocks at once', () => {
    const { update, list } = createPage();
    const blocks = Array.from({ length: 5000 }, (_, index) => ({ id: `b${index}`, lineCount: 1, html: '' }));
    update([{ start: 0, deleteCount: 0, inserted: blocks }]);
    assert.equal(list.blocks.length, 5000);
  });

  it('shows the blocks in order after any edits', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (versions) => {
        const { update, page, list } = createPage();
        const store = new PreviewStore((block) => (block.type === 'paragraph' ? block.text : ''));
        let held: string | undefined;
        for (const version of versions) {
          const result = store.update('u', 1, section(version), held);
          held = result.resultId;
          update(result.incremental ? result.splices : [list.clearing(), ...result.splices]);
          assert.deepEqual(
            page.map(({ html }) => html),
            version,
          );
          assert.deepEqual(
            list.blocks.map(({ view }) => view),
            page,
          );
        }
      }),
    );
  });
});
