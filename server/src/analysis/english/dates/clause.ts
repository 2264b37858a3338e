import { WordClass } from '../words';
import { Tag } from '../tags';
import { tagSentence } from '../tagging/tagSentence';
import { Shape, type Tokens } from '../../text/tokens';

/** On which side of its telling a clause lies: below 0 what was, above 0 what is to come, 0 it does not say; 2 where its verb leaves no doubt. */
export type Tense = -2 | -1 | 0 | 1 | 2;

/** Tenses of a verb form by itself. */
export const PAST: Tense = -2;
export const PRESENT: Tense = 1;
export const FUTURE: Tense = 2;

/** A sentence with its tags, and the stretch of it that a date's clause may reach over. */
export interface Clause {
  readonly tokens: Tokens;
  /** By token of the text; only those of the sentence are written. */
  readonly tags: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The clauses of a text, each sentence tagged when a date of it first asks. */
export class Clauses {
  readonly tokens: Tokens;
  readonly #tags: Uint8Array;
  /** Per sentence, 1 once it is tagged. */
  readonly #isTagged: Uint8Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#tags = new Uint8Array(tokens.count + 1);
    this.#isTagged = new Uint8Array(tokens.sentenceStarts.length);
  }

  /** The sentence of a token. */
  at(i: number): Clause {
    const { tokens } = this;
    const sentence = tokens.sentenceOf(i);
    const start = tokens.sentenceStart(sentence);
    const end = tokens.sentenceStart(sentence + 1);
    if (this.#isTagged[sentence] === 0) tagSentence(tokens, start, end, this.#tags);
    this.#isTagged[sentence] = 1;
    return { tokens, tags: this.#tags, start, end };
  }
}

/** Whether a token is a clitic "'s" that stands for "is" or "has": "the vote's on Thursday". */
export function isVerbalClitic({ tokens, tags }: Clause, i: number): boolean {
  if ((tags[i] !== Tag.Possessive && tags[i] !== Tag.Auxiliary) || !tokens.has(i, Shape.Clitic)) return false;
  return (
    tokens.isA(i + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Gerund) &&
    !tokens.isA(i + 1, WordClass.NumberWord | WordClass.Noun)
  );
}
