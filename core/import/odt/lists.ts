import type { ListStyle } from './list-styles';
import type { OdtStyles } from './styles';

type Counts = (number | undefined)[];

/** The place of a paragraph in its lists. */
export interface ListPlace {
  readonly style: string | undefined;
  /** From 0. */
  readonly level: number;
  readonly counts: Counts;
  /** The number that the item sets, if it sets one. */
  readonly startValue: number | undefined;
  /** Whether the item has shown its number. */
  isNumbered: boolean;
}

/** Counts the lists of an ODF text. */
export class Lists {
  readonly #styles: OdtStyles;
  readonly #byId = new Map<string, Counts>();
  readonly #lastOfStyle = new Map<string, Counts>();
  readonly #outline: Counts = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** The counts of an outermost list: its own, or those of the list that it continues. */
  begin(attributes: Readonly<Record<string, string>>): Counts {
    const style = attributes['text:style-name'] ?? '';
    const id = attributes['text:continue-list'];
    const isContinued = attributes['text:continue-numbering'] === 'true';
    const earlier =
      (id === undefined ? undefined : this.#byId.get(id)) ??
      (isContinued ? this.#lastOfStyle.get(style) : undefined);
    const counts = earlier ?? [];
    this.#lastOfStyle.set(style, counts);
    this.#byId.set(attributes['xml:id'] ?? '', counts);
    return counts;
  }

  /** The counts of a list whose paragraphs each name it. */
  ofId(id: string): Counts {
    const counts = this.#byId.get(id) ?? [];
    this.#byId.set(id, counts);
    return counts;
  }

  /** The marker of a paragraph in a list. Counts it, unless its item has been counted. */
  marker(place: ListPlace, paragraphStyle: string | undefined): string {
    if (place.isNumbered) return '';
    place.isNumbered = true;
    const style = this.#styles.list(place.style ?? this.#styles.listOf(paragraphStyle));
    return style === undefined ? '' : count(style, place.counts, place.level, place.startValue);
  }

  /** The marker of a heading outside of lists. @param level from 0 */
  heading(level: number, restart: HeadingRestart): string {
    const { outline } = this.#styles;
    if (outline === undefined) return '';
    const start = restart.isRestarted ? (restart.startValue ?? outline.start(level)) : undefined;
    return count(outline, this.#outline, level, start);
  }
}

/** Whether the numbering of headings begins again at one, and with which number. */
export interface HeadingRestart {
  readonly isRestarted: boolean;
  readonly startValue: number | undefined;
}

function count(style: ListStyle, counts: Counts, level: number, startValue: number | undefined): string {
  // A level that was jumped over counts as if its item were there.
  for (let above = 0; above < level; above++) counts[above] ??= style.start(above);
  const before = counts[level];
  counts[level] = startValue ?? (before === undefined ? style.start(level) : before + 1);
  counts.length = level + 1;
  return style.marker(level, counts);
}
