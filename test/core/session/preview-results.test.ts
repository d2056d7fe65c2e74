import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spliced } from '../../../protocol/splices';
import { drawnParagraph, drawnTextOf } from '../../support/drawn-blocks';
import { PreviewResults, type PreviewSection } from '../../../core/session/preview-results';
import { sectionsAround } from '../../../core/session/preview-sections';
import type { SectionFinding } from '../../../core/session/section-findings';
import type { PreviewBlock } from '../../../protocol/preview';
import { emptyPaperBlock } from '../../../core/render/paper/paper-block';
import type { Block } from '../../../core/report/block';

/** What all blocks take on paper here. */
const paper = emptyPaperBlock;

type Update = ReturnType<PreviewResults['update']>;

/** Paragraphs with the texts; `甲+2` has two blank lines after it. */
const paragraphs = (texts: readonly string[]): Block[] => {
  let line = 0;
  return texts.map((written) => {
    const [text = '', blank = '0'] = written.split('+');
    const block: Block = { type: 'paragraph', level: 0, text, line, lineCount: 1 + Number(blank) };
    line += block.lineCount;
    return block;
  });
};

const finding = (line: number, message = 'm'): SectionFinding => ({
  rule: 'group/name',
  severity: 'warning',
  message,
  line,
  character: 3,
});

/** A report of one section. */
const section = (texts: readonly string[], findings: readonly SectionFinding[] = []): PreviewSection[] => [
  { blocks: paragraphs(texts), findings },
];

/** A store, and a client that holds what the results make. */
const createPreview = () => {
  const rendered: string[] = [];
  const store = new PreviewResults((block) => {
    const text = block.type === 'paragraph' ? block.text : block.type;
    rendered.push(text);
    return { drawn: drawnParagraph(text), paper };
  });
  let held: PreviewBlock[] = [];
  let last: Update | undefined;
  const apply = (result: Update): void => {
    held = [...spliced(result.incremental ? held : [], result.splices)];
    last = result;
  };
  return {
    store,
    rendered,
    get held() {
      return held;
    },
    show(texts: readonly string[], findings: readonly SectionFinding[] = []): Update {
      return this.showSections(section(texts, findings));
    },
    showSections(sections: readonly PreviewSection[]): Update {
      const result = store.update(1, sections, last?.resultId);
      apply(result);
      return result;
    },
    ids: () => Object.fromEntries(held.map(({ drawn, id }) => [drawnTextOf(drawn), id])),
  };
};

describe('preview', () => {
  it('gives everything at first', () => {
    const preview = createPreview();
    const result = preview.show(['甲', '乙+1']);
    assert.equal(result.incremental, false);
    assert.deepEqual(
      preview.held.map(({ drawn, lineCount }) => [drawnTextOf(drawn), lineCount]),
      [
        ['甲', 1],
        ['乙', 2],
      ],
    );
  });

  it('renders and sends one block for an edit of one line', () => {
    const preview = createPreview();
    const texts = Array.from({ length: 1000 }, (_, index) => `第${index}行`);
    preview.show(texts);
    preview.rendered.length = 0;
    const result = preview.show(texts.with(500, '改'));
    assert.deepEqual(preview.rendered, ['改']);
    assert.deepEqual(
      result.splices.map(({ start, deleteCount, inserted }) => [start, deleteCount, inserted.length]),
      [[500, 1, 1]],
    );
  });

  it('sends two splices for edits at two places, the last first', () => {
    const preview = createPreview();
    preview.show(['甲', '乙', '丙', '丁', '戊']);
    const result = preview.show(['甲', '二', '丙', '四', '戊']);
    assert.deepEqual(
      result.splices.map(({ start, deleteCount }) => [start, deleteCount]),
      [
        [3, 1],
        [1, 1],
      ],
    );
  });

  it('sends a block whose blank lines changed, under its id and without rendering it', () => {
    const preview = createPreview();
    preview.show(['甲', '乙', '丙']);
    const before = preview.ids();
    preview.rendered.length = 0;
    const result = preview.show(['甲', '乙+2', '丙']);
    assert.deepEqual(preview.rendered, []);
    assert.deepEqual(preview.ids(), before);
    assert.deepEqual(result.splices, [
      {
        start: 1,
        deleteCount: 1,
        inserted: [{ id: before['乙'], lineCount: 3, drawn: drawnParagraph('乙'), paper }],
      },
    ]);
  });

  it('moves the fewest blocks', () => {
    const preview = createPreview();
    preview.show(['甲', '乙', '丙', '丁', '戊']);
    const before = preview.ids();
    const result = preview.show(['甲', '丁', '乙', '丙', '戊']);
    assert.deepEqual(preview.ids(), before);
    assert.equal(result.splices.flatMap(({ inserted }) => inserted).length, 1);
  });

  it('sends nothing when nothing changed', () => {
    const preview = createPreview();
    preview.show(['甲', '乙'], [finding(1)]);
    assert.deepEqual(preview.show(['甲', '乙'], [finding(1)]).splices, []);
  });

  it('builds on an older result of the client', () => {
    const { store } = createPreview();
    const first = store.update(1, section(['甲', '乙']), undefined);
    store.update(2, section(['甲', '乙', '丙']), first.resultId);
    const third = store.update(3, section(['甲']), first.resultId);
    assert.deepEqual(third.splices, [{ start: 1, deleteCount: 1, inserted: [] }]);
  });

  it('gives everything, under the same ids, when it does not know the client’s result', () => {
    const { store } = createPreview();
    const first = store.update(1, section(['甲', '乙']), undefined);
    const again = store.update(1, section(['甲', '乙']), 'unknown');
    assert.equal(again.incremental, false);
    assert.deepEqual(again.splices, first.splices);
  });

  it('places findings at their blocks, in lines of the block', () => {
    const preview = createPreview();
    preview.show(['甲+2', '乙', '丙'], [finding(0), finding(2), finding(3)]);
    const placed = preview.held.map(({ findings }) =>
      findings?.map(({ line, character }) => [line, character]),
    );
    assert.deepEqual(placed, [
      [
        [0, 3],
        [2, 3],
      ],
      [[0, 3]],
      undefined,
    ]);
  });

  it('sends a block again, under its id and without rendering it, when a finding of it changes', () => {
    const preview = createPreview();
    preview.show(['甲', '乙'], [finding(1, '一')]);
    const before = preview.ids();
    preview.rendered.length = 0;
    const sent = (findings: SectionFinding[]) =>
      preview
        .show(['甲', '乙'], findings)
        .splices.map(({ start, inserted }) => [start, inserted[0]?.findings?.map(({ message }) => message)]);
    assert.deepEqual(sent([finding(1, '二')]), [[1, ['二']]]);
    assert.deepEqual(sent([]), [[1, undefined]]);
    assert.deepEqual([preview.ids(), preview.rendered], [before, []]);
  });

  it('has no place for findings in a report without blocks', () => {
    assert.deepEqual(createPreview().show([], [finding(0)]).splices, []);
  });

  it('moves a section with the ids of its blocks', () => {
    const preview = createPreview();
    const sections = [['甲', '乙'], ['丙'], ['丁', '戊', '己']].map((texts) => section(texts)[0]!);
    preview.showSections(sections);
    const before = preview.ids();
    const { splices } = preview.showSections([sections[2]!, sections[0]!, sections[1]!]);
    assert.deepEqual(preview.ids(), before);
    assert.deepEqual(
      splices.map(({ start, deleteCount, inserted }) => [start, deleteCount, inserted.length]),
      [
        [3, 3, 0],
        [0, 0, 3],
      ],
    );
  });

  it('keeps the id of a block that goes over into another section', () => {
    const preview = createPreview();
    preview.showSections([...section(['甲', '乙', '丙']), ...section(['丁', '戊'])]);
    const before = preview.ids();
    preview.rendered.length = 0;
    preview.showSections([...section(['甲', '乙']), ...section(['新', '丙', '丁', '戊'])]);
    assert.deepEqual(preview.rendered, ['新']);
    for (const [text, id] of Object.entries(before)) assert.equal(preview.ids()[text], id);
  });
});

describe('what of a long report is shown first', () => {
  const sectionsOf = (...counts: number[]) =>
    counts.map((count) => ({ blocks: paragraphs(Array.from({ length: count }, () => '甲')) }));

  it('is everything, unless it is long', () => {
    assert.deepEqual(sectionsAround(sectionsOf(500, 500, 500), 1), { from: 0, to: 3 });
    assert.deepEqual(sectionsAround([], 0), { from: 0, to: 0 });
  });

  it('is the section at a place, the one before, and enough after it', () => {
    const sections = sectionsOf(900, 900, 90, 90, 90, 900);
    assert.deepEqual(sectionsAround(sections, 2), { from: 1, to: 5 });
    assert.deepEqual(sectionsAround(sections, 0), { from: 0, to: 1 });
    assert.deepEqual(sectionsAround(sections, 99), { from: 4, to: 6 });
  });
});

describe('preview, after any edits', () => {
  const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '甲+1', '乙+2', '丁', '戊', '己'), {
    maxLength: 12,
  });

  it('is what the blocks are, with unique ids', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (versions) => {
        const preview = createPreview();
        for (const version of versions) {
          preview.show(version);
          const expected = paragraphs(version).map((block) => [
            block.type === 'paragraph' ? block.text : '',
            block.lineCount,
          ]);
          assert.deepEqual(
            preview.held.map(({ drawn, lineCount }) => [drawnTextOf(drawn), lineCount]),
            expected,
          );
          assert.equal(new Set(preview.held.map(({ id }) => id)).size, preview.held.length);
        }
      }),
    );
  });

  it('keeps the ids of blocks that stay or move', () => {
    const unique = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'));
    fc.assert(
      fc.property(unique, unique, (before, after) => {
        const preview = createPreview();
        preview.show(before);
        const ids = preview.ids();
        preview.show(after);
        for (const [text, id] of Object.entries(preview.ids())) {
          if (ids[text] !== undefined) assert.equal(id, ids[text]);
        }
      }),
    );
  });
});
