import type * as v from 'valibot';
import type { DecisionSchema, NamedSpeakerSchema } from './decisionSchema';
import type { Change } from './model';

/** A person's decision as data; spans are UTF-16 in the article as it is now. Deciding on words that are annotated already changes that annotation. */
export type Decision = Readonly<v.InferOutput<typeof DecisionSchema>>;

/** The decisions of one kind. */
export type DecisionOf<Kind extends Decision['do']> = Extract<Decision, { readonly do: Kind }>;

/** A speaker as decisions name one. */
export type NamedSpeaker = Readonly<v.InferOutput<typeof NamedSpeakerSchema>>;

/** Changes that a decision makes in the sidecar, or the reason for its refusal. */
export type Outcome = { readonly changes: readonly Change[] } | Refusal;

/** Why a decision cannot be carried out: a message in English, and what stands for its `{0}`. */
export interface Refusal {
  readonly refused: string;
  readonly value?: string;
}
