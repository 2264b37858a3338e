import type { Dateline, Given, Header, PublicationDate, Timex, TimexFacts } from '../../facts';
import { findPublicationDate, stampOfPublication } from '../publicationDate';
import type { Tokens } from '../../text/tokens';
import { Clauses } from './clause';
import { countTimexes } from './countTimexes';
import { dateOrder, inOrder } from './dateOrder';
import { encodeText, findMatches } from './findMatches';
import { isPerson } from './monthNames';
import { isNarrative } from './narrative';
import { type Counted, type CountedBefore, type Ground, kept, type TimexRow } from './timexRows';

/** Inputs for finding the dates of a text. */
export interface TimexContext {
  readonly given: Given;
  readonly header: Header | undefined;
  readonly dateline: Dateline | undefined;
  /** The months that people of the text are called by: of April Renn it is April who speaks. */
  readonly peopleMonths?: readonly number[];
}

export interface FoundTimexes {
  readonly timexes: readonly Timex[];
  readonly timexFacts: readonly TimexFacts[];
  readonly publicationDate: PublicationDate | undefined;
  /** State from which the analysis of the edited text goes on. */
  readonly counted: Counted;
}

/**
 * Finds every time expression of a text and counts it from the publication date, which it finds as well. Linear in the text's length.
 *
 * @param expressions the expressions of the text, where they are known
 * @param earlier how those of an earlier version were counted: what stands again under the same circumstances is not counted again
 */
export function findTimexes(
  tokens: Tokens,
  around: TimexContext,
  expressions = findMatches(encodeText(tokens)).matches,
  earlier?: CountedBefore,
): FoundTimexes {
  const order = kept(earlier?.ground.order, dateOrder(tokens, expressions, around.given.dateOrder));
  const matches = expressions.map((match) => inOrder(match, order));
  const clauses = new Clauses(tokens);
  const publicationDate = findPublicationDate(tokens, matches, around, clauses);
  const publication = kept(earlier?.ground.publication, stampOfPublication(publicationDate));
  const { peopleMonths = [] } = around;
  const ground: Ground = {
    order,
    publication,
    inferred: publicationDate?.source === 'inferred',
    isTale: isNarrative(matches, publication),
    dateline: around.dateline?.date,
    peopleMonths,
    decided: around.given.dates ?? [],
  };
  const counted = countTimexes({ tokens, clauses, expressions, matches, ground }, earlier);
  const { rows } = counted;
  const shown = peopleMonths.length === 0 ? rows : rows.filter((_, i) => !isPerson(tokens, matches[i]!, peopleMonths));
  return {
    timexes: shown.map(({ timex }) => timex),
    timexFacts: shown.length === rows.length ? rows.map(({ facts }) => facts) : factsWithoutPeople(rows, shown),
    publicationDate,
    counted,
  };
}

/** The facts of the rows that are kept; the other end of a range has another place in their list. */
function factsWithoutPeople(rows: readonly TimexRow[], kept: readonly TimexRow[]): TimexFacts[] {
  const place = new Map(kept.map((row, i) => [row, i]));
  return kept.map(({ facts }) => {
    const { rangeEnd } = facts;
    return rangeEnd === undefined ? facts : { ...facts, rangeEnd: place.get(rows[rangeEnd]!) };
  });
}
