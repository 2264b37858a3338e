import type { Marks } from '../../text/marks';
import type { Sentence } from '../phrases/index';
import type { Tokens } from '../../text/tokens';
import type { Draft } from './draft';
import { Drafts } from './drafts';

/** What the finding of quotations works on, what it found, and what of its paragraph may still be joined. */
export interface Finding {
  readonly tokens: Tokens;
  readonly marks: Marks;
  /** Per token, the tag that it got when its sentence was last read. */
  readonly tags: Uint8Array;
  /** A candidate that is less likely than this, 0 to 1, is left alone. */
  readonly floor: number;
  readonly drafts: Drafts;
  /** The draft that a stretch alone in its sentence may go on with. */
  last: Draft | undefined;
  previousSentence: Sentence | undefined;
  /** Stretches that wait for a tag behind them. */
  waiting: Draft[];
}

/** A finding that has read nothing yet. */
export function newFinding(tokens: Tokens, marks: Marks, tags: Uint8Array, floor: number): Finding {
  return {
    tokens,
    marks,
    tags,
    floor,
    drafts: new Drafts(marks.stretches),
    last: undefined,
    previousSentence: undefined,
    waiting: [],
  };
}
