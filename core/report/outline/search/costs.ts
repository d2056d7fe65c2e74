/**
 * What each explanation costs. One mistake costs about 100; the last two digits decide between explanations that are
 * as short: the likelier slip of the pen is the cheaper one. Whole numbers, so that sums do not depend on their order.
 */
export const cost = {
  /** Numbers left out; a little more for each further one, so that a wrong digit can win. */
  gap: 100,
  gapPerNumber: 2,
  /** A number that was left out turns up late. */
  filled: 4,
  duplicate: 100,
  wrongDigit: 105,
  stray: 108,
  restart: 105,
  /** … not with 1, but with a number that was there before. */
  restartAmid: 112,
  restartAfterBreak: 5,
  /** Going on, after a heading, with the series that another one had interrupted. */
  resume: 20,
  level: 103,
  /** The first of its group with the marker of another level. */
  levelOfFirst: 106,
  /** … and nothing told its right level. */
  levelUnresolved: 50,
  /** A marker of another level that would leave a single item behind in the group that it stands in. */
  leavesSingle: 5,
  missingParent: 108,
  /** … taken back in part where the next item confirms it. */
  missingParentConfirmed: -4,
  start: 104,
  startWrongDigit: 110,
  /** A series that runs on from the group before. */
  runOn: 15,
  startsInText: 10,
  /** A kind below one that usually stands below it. */
  nestAgainstScheme: 30,
  besideOtherKind: 5,
  /** A kind below one that the report usually nests another kind in. */
  unusualNest: 5,
  /** Taking a marker for prose: a good one, one that begins nothing sensible, and one that reads like prose. */
  prose: 160,
  proseUnlikelyNumber: 50,
  proseDoubtful: 30,
  proseNested: 20,
  itemDoubtful: 50,
} as const;

/** A step that costs this much more than its forerunner means a mistake. */
export const errorThreshold = 90;
/** How many entries before a mistake shows its cause may lie, and how far after it the alternatives are kept open. */
export const lookbackEntries = 256;
export const lookaheadEntries = 32;

/** Explanations that are this much worse than the best are given up; two mistakes must fit. */
export const beamWidth = 220;
export const beamSize = 24;
