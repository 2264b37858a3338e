import { LABEL_CUES } from '../lexicon/cueConstructions';
import type { AttributionRule } from '../../facts';
import type { Sentence } from '../phrases/phrases';
import { describeReport } from './describeReport';
import { type QuotationCandidate, probability } from './scorer';
import type { TokenRange } from '../../text/tokenRange';

/** A cue with its source and what it reports, all in tokens of one sentence. */
export interface Report {
  /** None for a colon or a dash. */
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange | undefined;
  /** In text order; without the words of the tag. */
  readonly content: readonly TokenRange[];
  readonly rule: AttributionRule;
  /** Sources that passed the words on, nearest to the reader first: "Interfax quoted Okoye as saying". */
  readonly via: readonly TokenRange[];
  /** 0 to 1, that something said is reported here. */
  readonly confidence: number;
  readonly candidate: QuotationCandidate;
}

/**
 * A report with what the scorer makes of it. `called the plan “a gift”`: the annotated news that it learnt from takes the
 * object along, and so half of what it holds for wrong is what the product wants, the quoted part.
 */
export function scored(
  sentence: Sentence,
  cue: TokenRange,
  source: TokenRange,
  side: 'left' | 'right' | 'inherited',
  content: readonly TokenRange[],
  rule: AttributionRule,
): Report {
  const candidate = describeReport(sentence, cue, source, side, content);
  const learnt = probability(candidate);
  const isLabel = LABEL_CUES.has(sentence.tokens.word(cue.first));
  return { cue, source, content, rule, via: [], candidate, confidence: isLabel ? 1 - (1 - learnt) / 2 : learnt };
}
