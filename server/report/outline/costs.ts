/**
 * What each explanation costs. One mistake costs about 1; the differences behind the point decide between
 * explanations that are as short: the likelier slip of the pen is the cheaper one.
 */
export const cost = {
  /** Numbers left out; a little more for each further one, so that a wrong digit can win. */
  gap: 1,
  gapPerNumber: 0.02,
  duplicate: 1,
  wrongDigit: 1.05,
  stray: 1.08,
  restart: 1.05,
  restartAfterBreak: 0.05,
  /** Going on, after a heading, with the series that another one had interrupted. */
  resume: 0.2,
  level: 1.03,
  /** The first of its group with the marker of another level. */
  levelOfFirst: 1.06,
  /** … and nothing told its right level. */
  levelUnresolved: 0.5,
  /** A marker of another level that would leave a single item behind in the group that it stands in. */
  leavesSingle: 0.05,
  missingParent: 1.08,
  /** … taken back in part where the next item confirms it. */
  missingParentConfirmed: -0.04,
  start: 1.04,
  startWrongDigit: 1.1,
  /** A series that runs on from the group before. */
  runOn: 0.15,
  startsInText: 0.1,
  /** A kind below one that usually stands below it. */
  nestAgainstScheme: 0.3,
  besideOtherKind: 0.05,
  /** A kind below one that the report usually nests another kind in. */
  unusualNest: 0.05,
  /** Taking a marker for prose: a good one, one that begins nothing sensible, and one that reads like prose. */
  prose: 1.6,
  proseUnlikelyNumber: 0.5,
  proseDoubtful: 0.3,
  proseNested: 0.2,
  itemDoubtful: 0.5,
} as const;

/** A step that costs this much more than its forerunner means a mistake. */
export const trouble = 0.9;
/** How many entries before a mistake shows its cause may lie, and how far after it the alternatives are kept open. */
export const lookBack = 256;
export const lookAhead = 32;

/** Explanations that are this much worse than the best are given up; two mistakes must fit. */
export const beamWidth = 2.2;
export const beamSize = 24;
