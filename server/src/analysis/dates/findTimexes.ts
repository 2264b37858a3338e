import type { Dateline, Given, Header, PublicationDate, Span, Timex, TimexFacts } from '../facts';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import type { Tokens } from '../tokens';
import { advance, NO_ANCHORS } from './anchors';
import type { Context } from './context';
import { dateOrder, inOrder } from './dateOrder';
import { factsOf } from './facts';
import { findMatches } from './findMatches';
import * as Grain from './grain';
import { isNarrative } from './narrative';
import { isRange, rangeEnd } from './ranges';
import { resolve } from './resolve';
import { endOf, stampOf } from './stamp';
import { tenseAt } from './tense';
import { timexOf } from './timex';

/** What the dates of a text are found with. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** Stretches inside quotation marks, sorted: the tense of a date in one is not that of its tag. */
  readonly quotedSpans?: readonly Span[];
}

export interface FoundTimexes {
  readonly timexes: Timex[];
  readonly timexFacts: TimexFacts[];
  readonly publicationDate: PublicationDate | undefined;
}

/** Finds every time expression of a text and counts it from the publication date, which it finds as well. Linear in the text's length. */
export function findTimexes(tokens: Tokens, around: TimexContext): FoundTimexes {
  const found = findMatches(tokens);
  const order = dateOrder(tokens, found, around.given.dateOrder);
  const matches = order.order === 'mdy' ? found : found.map((match) => inOrder(match, order));
  const publicationDate = findPublicationDate(tokens, matches, around);
  const publication = stampOfPublication(publicationDate);
  const inferred = publicationDate?.source === 'inferred';
  const narrative = isNarrative(matches, publication);
  const timexes: Timex[] = [];
  const timexFacts: TimexFacts[] = [];
  let anchors = NO_ANCHORS;
  for (const [i, match] of matches.entries()) {
    const next = matches[i + 1];
    const tense = tenseAt(tokens, match.first, match.past, around.quotedSpans);
    const before = i > 0 && matches[i - 1]!.then === match ? anchors.running : undefined;
    const borrowed = before === undefined ? rangeEnd(tokens, match, next) : stampOf(before.day, Grain.Year);
    const context: Context = {
      publication,
      inferred,
      running: anchors.running,
      period: anchors.period,
      quarter: anchors.quarter,
      narrative,
      borrowed,
      tense,
    };
    const resolution = resolve(match.meaning, context);
    anchors = advance(anchors, match, resolution, narrative);
    timexes.push(timexOf(tokens, match, resolution, order, context));
    const end = resolution.stamp === undefined ? undefined : endOf(resolution.stamp);
    const rangeEnds = isRange(tokens, match, next) ? i + 1 : undefined;
    timexFacts.push(factsOf(match, resolution, tense, !order.known, rangeEnds, end));
  }
  return { timexes, timexFacts, publicationDate };
}
