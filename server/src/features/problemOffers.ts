import type { Span } from '../analysis/facts';
import { type Article, touches } from './article';
import { problemsOf } from './diagnostics';
import type { Offer } from './offers';
import { firstWords } from './wording';

const shownOrphans = 5;
const shownWords = 40;

/** Fixes of the problems at a place, and for selected words: the orphans that they may take up. */
export function problemOffers(article: Article, place: Span): Offer[] {
  const here = problemsOf(article).filter((problem) => touches(problem, place));
  const offers = here.flatMap(({ check, start, end, annotation }): Offer[] => {
    const fixes = { check, start };
    if (check === 'orphan' && annotation !== undefined) {
      return [{ title: 'Delete the orphaned annotation', decisions: [{ do: 'remove', id: annotation }], fixes }];
    }
    return [{ title: 'Ignore this problem here', decisions: [{ do: 'silence', check, span: { start, end } }], fixes }];
  });
  return place.end > place.start ? [...reanchorOffers(article, place), ...offers] : offers;
}

/** Only for orphans that lost all of their words: of one piece of several nobody can tell by a selection which it is. */
function reanchorOffers({ merged }: Article, { start, end }: Span): Offer[] {
  const lost = merged.orphans.filter(({ pieces }) => pieces.every(({ span }) => span === undefined));
  return lost.slice(0, shownOrphans).map(({ annotation, pieces }) => {
    const words = firstWords(pieces[0]?.last?.exact ?? annotation.targets[0]?.exact ?? '', shownWords);
    return {
      title: `Re-anchor “${words}” to the selection`,
      decisions: [{ do: 'reanchor', id: annotation.id, pieces: [{ start, end }] }],
      fixes: { check: 'orphan', start: pieces[0]?.place.start ?? 0 },
    };
  });
}
