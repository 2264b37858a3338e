import { quoteWords } from '../checks/quoteWords';
import type { Anchored } from '../annotations/model';
import type { Span } from '../analysis/facts';
import { type Article, touches } from './article';
import { dateFixes } from './dateFixes';
import { problemsOf } from './diagnostics';
import type { Offer } from './offers';

const shownOrphans = 5;

/** Fixes of the problems at a place, and for selected words: the orphans that they may take up. */
export function problemOffers(article: Article, place: Span, picks: boolean): Offer[] {
  const here = problemsOf(article).filter((problem) => touches(problem, place));
  const offers = here.flatMap((problem): Offer[] => {
    const { check, start, end, annotation } = problem;
    const fixes = { check, start };
    if (check === 'orphan' && annotation !== undefined) {
      const title = `Delete the orphaned annotation of ${wordsOfOrphan(article, annotation)}`;
      return [{ title, decisions: [{ do: 'remove', id: annotation }], fixes }];
    }
    const ignore: Offer = {
      title: 'Ignore this problem here',
      decisions: [{ do: 'silence', check, span: { start, end } }],
      fixes,
    };
    return [...dateFixes(article, problem, picks), ignore];
  });
  return place.end > place.start ? [...reanchorOffers(article, place), ...offers] : offers;
}

/** Only for orphans that lost all of their words: of one piece of several nobody can tell by a selection which it is. */
function reanchorOffers({ merged }: Article, { start, end }: Span): Offer[] {
  const lost = merged.orphans.filter(({ pieces }) => pieces.every(({ span }) => span === undefined));
  return lost.slice(0, shownOrphans).map(({ annotation, pieces }) => {
    return {
      title: `Re-anchor ${lastWords({ annotation, pieces })} to the selection`,
      decisions: [{ do: 'reanchor', id: annotation.id, pieces: [{ start, end }] }],
      fixes: { check: 'orphan', start: pieces[0]?.place.start ?? 0 },
    };
  });
}

function wordsOfOrphan({ merged }: Article, id: string): string {
  const orphan = merged.orphans.find(({ annotation }) => annotation.id === id);
  return orphan === undefined ? 'lost words' : lastWords(orphan);
}

function lastWords({ annotation, pieces }: Anchored): string {
  return quoteWords(pieces[0]?.last?.exact ?? annotation.targets[0]?.exact ?? '');
}
