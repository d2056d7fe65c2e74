/**
 * What each explanation of a marker costs. One mistake of the writer costs about 100; the last two digits decide
 * between explanations that need equally many mistakes: the likelier mistake is the cheaper one. Costs are whole
 * numbers, so that sums do not depend on their order.
 */
export const cost = {
  /** Numbers are missing; a little more for each further one, so that a wrong digit can win. */
  gap: 100,
  gapPerNumber: 2,
  /** A number that was thought missing turns up late. */
  filled: 4,
  duplicate: 100,
  wrongDigit: 105,
  /** A lower number than the one before, which does not count in the series. */
  stray: 108,
  /** The series starts again with 1, without a heading. */
  restart: 105,
  /** … not with 1, but with another number that was there before. */
  restartAmid: 112,
  /** The series starts again after a heading. */
  restartAfterBreak: 5,
  /** The series starts again after a paragraph: it belongs to what that says. */
  restartAfterText: 30,
  /** A number as it is in the text that is quoted, or printed in part. */
  quotedNumber: 20,
  /** After a heading or a paragraph, the series that another one had interrupted goes on. */
  resume: 20,
  /** The marker of another level, with the number that is right here. */
  level: 103,
  /** The first item of its group has the marker of another level. */
  levelOfFirst: 106,
  /** … and the group ends before a second item shows its right kind. */
  levelUnresolved: 50,
  /** A marker of another level, where the group inside would be left with a single item. */
  leavesSingle: 5,
  /** The item is missing that a child group belongs to. */
  missingParent: 108,
  /** … reduced where the number of the next item confirms it. */
  missingParentConfirmed: -4,
  /** The first items of a group are missing. */
  start: 104,
  /** The first item of a group has a wrong digit. */
  startWrongDigit: 110,
  /** A series that runs on from the group of the same kind before. */
  runOn: 15,
  /** A series whose first item is inside the text above. */
  startsInText: 10,
  /** A group below an item of a kind that the scheme places at the same level or further in. */
  nestAgainstScheme: 30,
  /** A group of another kind beside the groups that it closes. */
  besideOtherKind: 5,
  /** A group of a kind that this report does not usually place below that of its parent. */
  unusualNest: 5,
  /** The line is prose, although it begins like an item. */
  prose: 160,
  /** … with a number that fits nowhere. */
  proseUnlikelyNumber: 50,
  /** … and what follows the marker reads like prose. */
  proseDoubtful: 30,
  /** … and it is the second marker of its line. */
  proseNested: 20,
  /** A first item although what follows its marker reads like prose. */
  itemDoubtful: 50,
} as const;

/** A step that raises the least cost by at least this much means a mistake of the writer. */
export const errorThreshold = 90;

/** The maximum number of entries between the cause of a mistake and the entry where it shows. */
export const lookbackEntries = 256;

/** The number of entries after the one where a mistake shows for which all alternatives are kept. */
export const lookaheadEntries = 32;

/** Hypotheses that cost this much more than the cheapest are dropped. Two mistakes fit in it. */
export const maxExtraCost = 220;

/** The maximum number of hypotheses that are kept at a time. */
export const maxHypotheses = 24;
