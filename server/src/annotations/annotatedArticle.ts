import type { Analysis } from '../analysis/pipeline';
import type { Facts, Given } from '../analysis/facts';
import type { Merged } from './mergedModel';
import type { Anchored, Sidecar } from './model';

/** An article with all that is known of it. What needs less takes a `Pick` of it. */
export interface AnnotatedArticle {
  readonly text: string;
  /** The file's name without its folder. */
  readonly fileName: string;
  readonly sidecar: Sidecar;
  /** The sidecar's annotations where they are now. */
  readonly anchored: readonly Anchored[];
  /** Inputs of the analysis besides the text and a person's decisions. */
  readonly given: Given;
  /** State from which the analysis of the article's next version goes on. */
  readonly analysis: Analysis;
  readonly facts: Facts;
  /** The facts with a person's decisions over them. */
  readonly merged: Merged;
}

/** An article with its annotations and what the analysis suggests, before the ones are laid over the others. */
export type AnchoredArticle = Pick<AnnotatedArticle, 'text' | 'fileName' | 'sidecar' | 'anchored' | 'facts'>;
