import type { Span } from '../analysis/facts';
import type { SentenceForm } from './sentenceForm';

/** A sentence that somebody is quoted with, from its first word to its last. */
export interface QuotedSentence extends Span, Pick<SentenceForm, 'whole' | 'prints'> {
  /** As a reader takes it, on one line. */
  readonly text: string;
  /** The full name, where it is a person's and hardly in doubt. */
  readonly person: string | undefined;
  /** Any other speaker, by name; none where nobody is known. */
  readonly speaker: string | undefined;
}
