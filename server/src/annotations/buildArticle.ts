import { analyzeAgain } from '../analysis/analyze';
import type { Facts, Given } from '../analysis/facts';
import { anchorAnew, type SavedVersion } from './editTracking/anchorAnew';
import type { AnnotatedArticle } from './annotatedArticle';
import { dateConstraints } from './dateConstraints';
import { speakerConstraints } from './speakerConstraints';
import { applyDecisionsAgain, type EarlierMerged, type MergedState } from './applyDecisions';
import type { Anchored, Sidecar } from './model';

/** Inputs of an article's build. */
export interface ArticleSource extends Pick<Given, 'publicationDate' | 'dateOrder'> {
  readonly text: string;
  /** The file's name without its folder. */
  readonly fileName: string;
  /** Its publication date goes before the one that is given. */
  readonly sidecar: Sidecar;
  /** The text as it was saved, the latest first, with the edits since. */
  readonly saved?: readonly SavedVersion[];
  /** Confidence, 0 to 1, from which a suggestion is unambiguous. */
  readonly threshold?: number | undefined;
}

/** An article as it was built before. */
export interface PreviousArticle {
  readonly article: AnnotatedArticle;
  /** Its annotations where the edits since have moved them; the article's own where there were none. */
  readonly anchored: readonly Anchored[];
  /** Indices of those whose words an edit may have changed since; absent where nobody knows. */
  readonly touched?: ReadonlySet<number>;
}

/** Decisions over the facts of a text that may have a next version. */
const mergedStates = new WeakMap<Facts, MergedState>();

/**
 * Builds an article: anchors the annotations of its sidecar, analyses the text with the speakers that a person decided on, and lays the
 * annotations over the suggestions when somebody asks for `merged`.
 *
 * @param previous the article to go on from: annotations that its sidecar holds too stay where they have moved to, and what changed in the
 * text is analysed incrementally; where nothing did, the analysis is the same object
 */
export function buildArticle(source: ArticleSource, previous?: PreviousArticle): AnnotatedArticle {
  const { text, fileName, sidecar, threshold, dateOrder } = source;
  const given: Given = { publicationDate: sidecar.publicationDate ?? source.publicationDate, dateOrder, fileName };
  const before = previous?.article;
  const anchored =
    previous !== undefined && before?.sidecar === sidecar
      ? previous.anchored
      : anchorAnew(text, sidecar.annotations, previous?.anchored ?? [], source.saved);
  const analysis =
    before !== undefined && isAnalysed(before, { text, given, anchored, sidecar })
      ? before.analysis
      : analyzeAgain(
          text,
          { ...given, ...speakerConstraints(anchored, sidecar), ...dateConstraints(anchored, sidecar) },
          before?.analysis,
        );
  const { facts } = analysis;
  const earlier = earlierMerged(sidecar, previous);
  let merged: AnnotatedArticle['merged'] | undefined;
  return {
    text,
    fileName,
    sidecar,
    anchored,
    given,
    analysis,
    facts,
    // Most commands never ask for it.
    get merged() {
      if (merged !== undefined) return merged;
      const state = applyDecisionsAgain({ text, facts, sidecar, anchored }, threshold, earlier);
      mergedStates.set(facts, state);
      return (merged = state.merged);
    },
  };
}

/** What the version before an edit has of a person's decisions, where it has the same ones. */
function earlierMerged(sidecar: Sidecar, previous: PreviousArticle | undefined): EarlierMerged | undefined {
  if (previous?.touched === undefined) return undefined;
  const { article, touched } = previous;
  const state = mergedStates.get(article.facts);
  return state?.sidecar === sidecar && state.anchored === article.anchored ? { state, touched } : undefined;
}

/** Whether an article's analysis holds for a text with these decisions of a person. */
function isAnalysed(
  article: AnnotatedArticle,
  { text, given, anchored, sidecar }: Pick<AnnotatedArticle, 'text' | 'given' | 'anchored' | 'sidecar'>,
): boolean {
  return (
    article.text === text &&
    article.anchored === anchored &&
    article.sidecar.speakers === sidecar.speakers &&
    article.given.publicationDate === given.publicationDate &&
    article.given.dateOrder === given.dateOrder &&
    article.given.fileName === given.fileName
  );
}
