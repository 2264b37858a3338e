import type { Piece, QuotationType, Span } from '../../facts';
import type { QuotationDraft } from '../quoting/quotationDraft';
import type { Discourse } from '../speakers/referents/discourse';
import { Kind } from '../../text/tokens';
import type { TokenRange } from '../../text/tokenRange';

/** A piece of a quotation; it floats where its sentence has no tag. */
export function pieceOf(
  { tokens }: Discourse,
  piece: TokenRange,
  { sentence }: QuotationDraft,
  floating: boolean,
): Piece {
  const tagged = piece.first >= sentence.first && piece.past <= sentence.past;
  return { start: tokens.start(piece.first), end: tokens.end(piece.past - 1), floating: floating || !tagged };
}

/** Type of a quotation: direct where all words stand in marks, indirect where none do. */
export function typeOf({ tokens, marks }: Discourse, { pieces, spoken }: QuotationDraft): QuotationType {
  let inside = 0;
  let outside = 0;
  for (const piece of pieces) {
    for (let i = piece.first; i < piece.past; i++) {
      if (tokens.kind(i) !== Kind.Word && tokens.kind(i) !== Kind.Number) continue;
      if (marks.within[i] !== 0) inside++;
      else outside++;
    }
  }
  if (outside === 0 || spoken) return 'direct';
  return inside === 0 ? 'indirect' : 'mixed';
}

/** Evidence of an attribution: source and cue, or the quotation itself where there is no source. */
export function evidenceOf(discourse: Discourse, draft: QuotationDraft, cue: Span | undefined): Span {
  if (draft.source === undefined) return discourse.spanOf(draft.pieces[0]!);
  const source = discourse.spanOf(draft.source);
  return cue === undefined ? source : { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
}
