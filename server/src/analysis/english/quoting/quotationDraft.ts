import type { AttributionRule } from '../../facts';
import type { Sentence } from '../phrases/phrases';
import type { Report } from '../reports/report';
import type { QuotationCandidate } from '../reports/scorer';
import type { Turn } from '../turns/turns';
import type { TokenRange } from '../../text/tokenRange';

/** Quotation before its speaker is known: pieces in tokens, and the report or the source that attributes them. */
export interface QuotationDraft {
  readonly pieces: TokenRange[];
  report: Report | undefined;
  /** Candidate that was scored; none for a turn. */
  readonly candidate: QuotationCandidate | undefined;
  /** The sentence that the report stands in, or the quotation itself where there is none. */
  readonly sentence: TokenRange;
  /** Stands inside the quotation of somebody else: marks around both do not count for it. */
  readonly inner: boolean;
  rule: AttributionRule;
  confidence: number;
  /** Possible source where no cue tells: the subject of the sentence before, a name behind a dash. */
  source: TokenRange | undefined;
  parent: QuotationDraft | undefined;
  /** A turn of a transcript: spoken, though no marks say so. */
  readonly spoken: boolean;
  /** Found by its marks in a paragraph that is not English: nobody but a label or a dash tells its speaker. */
  readonly foreign: boolean;
  /** The draft that this one became a part of. */
  mergedInto: QuotationDraft | undefined;
}

/** Draft of the content of a report; `parent` is the quotation around it, `inner` whether only its words were read. */
export function draftOfReport(
  report: Report,
  sentence: Sentence,
  parent: QuotationDraft | undefined,
  inner = false,
): QuotationDraft {
  return {
    pieces: [...report.content],
    report,
    candidate: report.candidate,
    sentence: rangeOf(sentence),
    inner,
    rule: report.rule,
    confidence: report.confidence,
    source: report.source,
    parent,
    spoken: false,
    foreign: false,
    mergedInto: undefined,
  };
}

/** The draft of a turn of a transcript; `sentence` is its label with its first piece. */
export function draftOfTurn({ label, pieces }: Turn, sentence: Sentence): QuotationDraft {
  return {
    pieces: [...pieces],
    report: undefined,
    candidate: undefined,
    sentence: rangeOf(sentence),
    inner: false,
    rule: 'turn',
    confidence: 0.95,
    source: label,
    parent: undefined,
    spoken: true,
    foreign: false,
    mergedInto: undefined,
  };
}

/** Token range of a sentence alone: a draft may outlive the text of its sentence. */
export function rangeOf({ first, past }: TokenRange): TokenRange {
  return { first, past };
}

/** Makes a draft a part of another one. */
export function mergeDraft(draft: QuotationDraft, into: QuotationDraft): void {
  into.pieces.unshift(...draft.pieces);
  into.pieces.sort((a, b) => a.first - b.first);
  draft.mergedInto = into;
}
