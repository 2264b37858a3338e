import type { Facts } from '../../../../server/src/analysis/facts';

/** An analysis that found nothing: what is exported is what the sidecar says. */
export const noFacts: Facts = {
  language: 'en',
  foreign: [],
  header: undefined,
  dateline: undefined,
  publicationDate: undefined,
  quotations: [],
  cues: [],
  mentions: [],
  speakers: [],
  timexes: [],
  timexFacts: [],
  unclosedMarks: [],
  paragraphs: [],
  sentences: [],
};
