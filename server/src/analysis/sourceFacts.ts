import { timexAt } from './english/dates/timex';
import type { AttributionReason } from './attributionReasons';
import type { Attribution, Facts, Given, Header, Span } from './facts';
import { TextFacts } from './textFacts';
import type { TextLayout } from './text/layout/layout';

/** The facts of a layout's text at their places in the source. */
export function sourceFacts(facts: Facts, layout: TextLayout): Facts {
  if (layout.isPlain) return facts;
  const span = (one: Span): Span => layout.toSource(one);
  const at = <T extends Span>(one: T): T => {
    const { start, end } = span(one);
    return { ...one, start, end };
  };
  const optional = <T extends Span>(one: T | undefined): T | undefined => one && at(one);
  const reason = (one: AttributionReason | undefined): AttributionReason | undefined =>
    one?.kind === 'coreference'
      ? { ...one, mention: span(one.mention), antecedent: span({ start: one.antecedent, end: one.antecedent }).start }
      : one;
  const attribution = (one: Attribution): Attribution => ({
    ...one,
    reason: reason(one.reason),
    evidence: at(one.evidence),
    chain: one.chain.map(at),
  });
  const header = (one: Header): Header => ({
    ...at(one),
    headline: optional(one.headline),
    byline: optional(one.byline),
    dateLine: optional(one.dateLine),
  });
  const { dateline, publicationDate } = facts;
  const found = {
    language: facts.language,
    foreign: facts.foreign.map(span),
    header: facts.header && header(facts.header),
    dateline: dateline && {
      ...at(dateline),
      place: optional(dateline.place),
      date: optional(dateline.date),
      agency: optional(dateline.agency),
    },
    publicationDate: publicationDate && { ...publicationDate, span: optional(publicationDate.span) },
    quotations: facts.quotations.map((one) => ({
      ...one,
      pieces: one.pieces.map(at),
      cue: optional(one.cue),
      attribution: attribution(one.attribution),
    })),
    cues: facts.cues.map(span),
    mentions: facts.mentions.map((one) => ({ ...at(one), reason: reason(one.reason) })),
    speakers: facts.speakers,
    timexes: facts.timexes.map((timex) => timexAt(timex, span(timex))),
    timexFacts: facts.timexFacts,
    unclosedMarks: facts.unclosedMarks.map(span),
  };
  return new TextFacts(found, (what) => facts[what].map(span));
}

/** A person's decisions, at their places in the text as read. */
export function givenAsRead(given: Given, layout: TextLayout): Given {
  if (layout.isPlain) return given;
  const at = <T extends Span>(one: T): T => ({ ...one, ...layout.fromSource(one) });
  return {
    ...given,
    quotations: given.quotations?.map(at),
    mentions: given.mentions?.map(at),
    dates: given.dates?.map(at),
  };
}
