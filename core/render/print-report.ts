/** Makes what is printed of a report, or of one of its units. */
import type { Block } from '../report/block';
import { blocksIn } from '../report/blocks';
import { expectDefined } from '../report/expect';
import { withoutMarks } from '../report/inline-marks';
import { visibleText } from '../report/line';
import { titleOf, type Item } from '../report/outline/result/outline';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { PrintedImage, PrintedReport } from './printed-report';

/** What is printed, and under which title. */
export interface PrintOptions {
  /** The title of a report without one. */
  readonly fileName: string;
  /** The only unit to print; the whole report without one. */
  readonly unit?: SectionContent | undefined;
}

/**
 * A report, or one of its units, as it is to be printed. Linear in what is printed.
 * @param images those that may be shown, by their path as the report writes it
 */
export function printedReport(
  report: Report,
  { fileName, unit }: PrintOptions,
  images: ReadonlyMap<string, PrintedImage>,
): PrintedReport {
  const title = unit === undefined ? fieldOf(report, '案由') : unitTitle(unit);
  return {
    title: title ?? fileName.replace(/\.mreport$/i, ''),
    author: fieldOf(report, '報告單位'),
    blocks: blocksToPrint(report, unit),
    images,
  };
}

/** The blocks to be printed, in the order of the text. Linear in what is printed. */
export function blocksToPrint({ contents }: Report, unit?: SectionContent): readonly Block[] {
  return unit === undefined ? contents.flatMap((content) => blocksIn(content)) : blocksIn(unit);
}

/** The paths of the images that blocks refer to, each once, as the report writes them. */
export function imagePaths(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'figure' ? [block.path] : [])))];
}

/** The names of a report's units with their markers: `一、綜合規劃司`. */
export function unitNames({ contents }: Report): string[] {
  return contents.flatMap((content) => {
    const name = nameOf(content);
    return name === undefined ? [] : [name.marker + name.title];
  });
}

/**
 * The units that a name may mean: `綜合規劃司`, `一、綜合規劃司` or `一、`, blanks aside. Of units of the same name, `#2`
 * after the name means the second. None where no unit has the name, and several where several have it. Linear.
 */
export function unitsCalled(report: Report, wanted: string): SectionContent[] {
  const units = unitsOf(report, wanted);
  if (units.length > 0) return units;
  const [, name, place] = /^(.*)#(\d+)$/s.exec(wanted.trim()) ?? [];
  if (name === undefined) return [];
  const unit = unitsOf(report, name)[Number(place) - 1];
  return unit === undefined ? [] : [unit];
}

function unitsOf({ contents }: Report, wanted: string): SectionContent[] {
  const plain = withoutBlanks(wanted);
  const matching = (forms: (marker: string, title: string) => string[]): SectionContent[] =>
    contents.filter((content) => {
      const name = nameOf(content);
      return (
        name !== undefined && forms(name.marker, name.title).some((form) => withoutBlanks(form) === plain)
      );
    });
  const exact = matching((marker, title) => [marker + title]);
  return exact.length > 0 ? exact : matching((marker, title) => [title, marker]);
}

function nameOf(content: SectionContent): { marker: string; title: string } | undefined {
  const item = unitOf(content);
  if (item === undefined) return undefined;
  const { start, end } = item.reading.span;
  const text = expectDefined(content.lines[item.line]?.text, 'line of an item', '');
  return { marker: text.slice(start, end), title: titleOf(item, content.lines) };
}

function unitTitle(content: SectionContent): string | undefined {
  const name = nameOf(content);
  return name === undefined ? undefined : name.title || name.marker;
}

function unitOf({ items }: SectionContent): Item | undefined {
  return items.find(({ level }) => level === 1);
}

/** The content of the first field of a name that is not empty. */
function fieldOf({ contents }: Report, name: string): string | undefined {
  for (const { lines } of contents) {
    for (const line of lines) {
      if (line.field?.name !== name) continue;
      const content = withoutMarks(visibleText(line, line.field.contentStart));
      if (content !== '') return content;
    }
  }
  return undefined;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
