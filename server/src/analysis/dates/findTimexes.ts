import type { Dateline, Given, Header, PublicationDate, Span, Timex } from '../facts';
import type { Tokens } from '../tokens';
import type { Context, Resolution } from './context';
import { findMatches } from './findMatches';
import { Grain, type Match } from './meaning';
import { rangeEnd } from './ranges';
import { intervalOf } from './interval';
import { isNarrative } from './narrative';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import { resolve } from './resolve';
import { formatStamp } from './stamp';
import { advance, NO_ANCHORS } from './anchors';
import { tenseAt } from './tense';

/** What the dates of a text are found with. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** Stretches inside quotation marks. */
  readonly quotedSpans?: readonly Span[];
}

export interface FoundTimexes {
  readonly timexes: Timex[];
  readonly publicationDate: PublicationDate | undefined;
}

/** Finds every time expression of a text and counts it from the publication date, which it finds as well. Linear in the text's length. */
export function findTimexes(tokens: Tokens, around: TimexContext): FoundTimexes {
  const matches = findMatches(tokens);
  const publicationDate = findPublicationDate(tokens, matches, around);
  const publication = stampOfPublication(publicationDate);
  const narrative = isNarrative(matches, publication);
  const timexes: Timex[] = [];
  let anchors = NO_ANCHORS;
  for (const [i, match] of matches.entries()) {
    const context: Context = {
      publication,
      inferred: publicationDate?.source === 'inferred',
      ...anchors,
      narrative,
      borrowed: rangeEnd(tokens, match, matches[i + 1]),
      tense: tenseAt(tokens, match.first, match.past),
    };
    const found = resolve(match.meaning, context);
    anchors = advance(anchors, match, found, narrative);
    timexes.push(timexOf(tokens, match, found));
  }
  return { timexes, publicationDate };
}

function timexOf(tokens: Tokens, match: Match, found: Resolution): Timex {
  const { meaning, mod, zone } = match;
  const interval = intervalOf(found);
  return {
    start: tokens.start(match.first),
    end: tokens.end(match.past - 1),
    type: meaning.kind === 'duration' ? 'DURATION' : meaning.kind === 'set' ? 'SET' : isTime(found) ? 'TIME' : 'DATE',
    value: found.value,
    ...(mod === undefined ? {} : { mod }),
    ...(meaning.kind === 'set' && meaning.quant !== undefined ? { quant: meaning.quant } : {}),
    ...(meaning.kind === 'set' && meaning.freq !== undefined ? { freq: meaning.freq } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(interval === undefined ? {} : { interval }),
    confidence: found.confidence,
    reason: found.reason,
    alternatives: found.others.map((stamp) => ({
      type: stamp.grain < Grain.Day ? 'TIME' : 'DATE',
      value: formatStamp(stamp),
      reason: 'the next nearest',
    })),
  };
}

function isTime(found: Resolution): boolean {
  return found.stamp === undefined
    ? found.value.includes('T') && !found.value.includes('_')
    : found.stamp.grain < Grain.Day;
}
