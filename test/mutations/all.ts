import { dateMutations } from './dates';
import { markerMutations } from './markers';
import type { Mutation } from './mutation';
import { numberingMutations } from './numbering';
import { totalMutations } from './totals';
import { wordMutations } from './words';

/** Every mistake that is made on purpose. */
export const mutations: readonly Mutation[] = [
  ...numberingMutations,
  ...markerMutations,
  ...dateMutations,
  ...wordMutations,
  ...totalMutations,
];
