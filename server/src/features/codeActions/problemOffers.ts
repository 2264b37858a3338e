import { checkTitles, type Problem } from '../../checks/check';
import { quoteWords } from '../../checks/quoteWords';
import type { Decision } from '../../annotations/decision';
import type { Anchored } from '../../annotations/model';
import type { Span } from '../../analysis/facts';
import { candidates } from '../../annotations/anchoring/candidates';
import { type Article, spanOnly, touches, wordsOf } from '../article';
import { changedWordsOffers } from './changedWordsOffers';
import { dateProblemOffers } from './dateProblemOffers';
import { problemsOf } from '../diagnostic';
import type { LikelyDays, Offer } from './offer';
import { spellingOffers } from './spellingOffers';
import { unclosedMarkOffers } from './unclosedMarkOffers';
import { l10n } from '../../l10n';

const SHOWN_ORPHANS = 5;

/** Fixes of the problems at a place, and for selected words: the orphans that they may take up. */
export function problemOffers(
  article: Article,
  place: Span,
  picks: boolean,
  settings: boolean,
  days: LikelyDays,
): Offer[] {
  const here = problemsOf(article).filter((problem) => touches(problem, place));
  const offers = here.flatMap((problem): Offer[] => {
    const { check, start, end, annotation, others = [] } = problem;
    const fixes = { check, start };
    if (check === 'orphan' && annotation !== undefined) {
      const title =
        others.length === 0
          ? l10n.t('Delete the annotation of {0}', wordsOfOrphan(article, annotation))
          : l10n.t('Delete all {0} annotations of the deleted text', others.length + 1);
      const decisions = [annotation, ...others].map((id): Decision => ({ do: 'remove', id }));
      return [...candidateOffers(article, annotation, fixes), { title, decisions, fixes }];
    }
    const ignore: Offer = {
      title: l10n.t('Ignore this problem here'),
      decisions: [{ do: 'silence', check, span: { start, end } }],
      fixes,
    };
    return [
      ...changedWordsOffers(article, problem),
      ...dateProblemOffers(article, problem, picks, days),
      ...spellingOffers(article, problem),
      ...unclosedMarkOffers(article, problem),
      ...otherWording(problem),
      ignore,
      ...turnOffOffers(problem, settings),
    ];
  });
  return place.end > place.start ? [...reanchorOffers(article, place), ...offers] : offers;
}

/** For all of the article, or of the workspace: what is right for one place of it may be wrong for a style. */
function turnOffOffers({ check, start }: Problem, settings: boolean): Offer[] {
  const fixes = { check, start };
  const what = l10n.t(checkTitles[check]);
  const file: Offer = {
    title: l10n.t('Don’t check {0} in this file', what),
    decisions: [{ do: 'turnOff', check }],
    fixes,
  };
  const title = l10n.t('Don’t check {0} in this workspace', what);
  return settings ? [file, { title, decisions: [], turnsOff: check, fixes }] : [file];
}

/** Takes over the words of another place, which the article's author may or may not want. */
function otherWording({ check, start, end, instead }: Problem): Offer[] {
  if (instead === undefined) return [];
  const title = l10n.t('Use the wording of {0}: {1}', instead.from, quoteWords(instead.text, 60));
  return [{ title, decisions: [], edits: [{ start, end, newText: instead.text }], fixes: { check, start } }];
}

/** Places that the lost words may have moved to; none where several pieces are lost, since nobody can tell them apart. */
function candidateOffers(article: Article, id: string, fixes: NonNullable<Offer['fixes']>): Offer[] {
  const { merged, text, document } = article;
  const orphan = merged.orphans.find(({ annotation }) => annotation.id === id);
  const lost = orphan?.pieces.filter(({ span }) => span === undefined) ?? [];
  if (!orphan || lost.length !== 1) return [];
  const { place, last = orphan.annotation.targets[orphan.pieces.indexOf(lost[0]!)]! } = lost[0]!;
  const sensible = candidates(text, last, place).filter((candidate) => isWholeWords(text, candidate));
  return sensible.map((candidate) => ({
    title: l10n.t(
      'Attach to {0} in line {1}',
      quoteWords(wordsOf(article, candidate)),
      document.positionAt(candidate.start).line + 1,
    ),
    decisions: [{ do: 'reanchor', id, pieces: orphan.pieces.map(({ span }) => spanOnly(span ?? candidate)) }],
    fixes,
  }));
}

/** Whether a span neither begins nor ends inside a word. */
function isWholeWords(text: string, { start, end }: Span): boolean {
  return (
    !/[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) && !/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))
  );
}

/** Only for orphans that lost all of their words: of one piece of several nobody can tell by a selection which it is. */
function reanchorOffers({ merged }: Article, { start, end }: Span): Offer[] {
  const lost = merged.orphans.filter(({ pieces }) => pieces.every(({ span }) => span === undefined));
  return lost.slice(0, SHOWN_ORPHANS).map(({ annotation, pieces }) => {
    return {
      title: l10n.t('Attach the annotation of {0} to the selection', lastWords({ annotation, pieces })),
      decisions: [{ do: 'reanchor', id: annotation.id, pieces: [{ start, end }] }],
      fixes: { check: 'orphan', start: pieces[0]?.place.start ?? 0 },
    };
  });
}

function wordsOfOrphan({ merged }: Article, id: string): string {
  const orphan = merged.orphans.find(({ annotation }) => annotation.id === id);
  return orphan === undefined ? l10n.t('lost words') : lastWords(orphan);
}

function lastWords({ annotation, pieces }: Anchored): string {
  return quoteWords(pieces[0]?.last?.exact ?? annotation.targets[0]?.exact ?? '');
}
