/** Words that tell whether a clause speaks of the past or the future, and other adverbs of time. Source: by hand. */
import { wordSet } from '../words';

/** Words that put what follows them into the future, whatever the tense of their verb: "was scheduled for Monday". */
export const FUTURE_WORDS = wordSet(`
'll deadline due effective expected expects expire expires going hopes intends payable pending planned plans scheduled
shall slated tomorrow upcoming will won't`);

/** Past forms that look ahead with "until" or "by": "postponed until Tuesday". */
export const DEFERRING_VERBS = wordSet(`
adjourned agreed asked deferred delayed extended gave ordered pledged postponed promised set suspended urged vowed`);

/** Frequent past forms that do not end in "ed", and forms of "have", which begin the perfect. */
export const PAST_VERBS = wordSet(`
've cut did didn't has hasn't have haven't hit hurt let paid put quit read said told was wasn't were weren't`);

/** Adverbs between "as" and "as" before the first possible date: "as early as Monday". */
export const NEARNESS_ADVERBS = wordSet('early late soon');

/** Adverbs of time, with some that stand in the same places, as "also". */
export const TIME_ADVERBS = wordSet(`
afterwards also earlier later meanwhile now recently then today tomorrow tonight too yesterday`);
