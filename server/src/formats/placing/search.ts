import type { Span } from '../../analysis/facts';
import { anchor } from '../../annotations/anchoring/anchor';
import { evidenceAt } from '../../annotations/anchoring/evidence';
import { foldSpan, foldText, foldWords, type FoldedText } from '../../annotations/anchoring/foldedText';
import type { Annotation, Target } from '../../annotations/model';
import { type Canonical, canonical } from './canonical';
import { type PlacedPiece, isSpan } from './piece';

/** Words that stand without context must have so many characters. */
const MIN_LENGTH = 12;

/**
 * Replaces those descriptions by spans whose words are in a text, exactly and unmistakably.
 * @param described a description as it is for this text
 * @param to where a span of this text is in the article
 */
export function search(
  text: string,
  pieces: readonly PlacedPiece[],
  described: (target: Target) => Target,
  to: (span: Span) => Span = (span) => span,
): PlacedPiece[] {
  const missing = pieces.filter(
    (piece): piece is Target => !isSpan(piece) && piece.lost !== true && described(piece).exact !== '',
  );
  if (missing.length === 0) return [...pieces];
  const annotations = missing.map((target): Annotation => {
    return { id: '', kind: 'cue', status: 'confirmed', targets: [described(target)], speakers: [] };
  });
  const found = new Map<PlacedPiece, Span>();
  // Where a description is nothing but words, these must be the only ones, and more than a few.
  for (const target of missing) {
    const { exact, prefix, suffix } = described(target);
    const at = prefix === '' && suffix === '' && exact.length >= MIN_LENGTH ? text.indexOf(exact) : -1;
    if (at >= 0 && !text.includes(exact, at + 1)) found.set(target, to({ start: at, end: at + exact.length }));
  }
  const folded = foldText(text);
  anchor(text, annotations).forEach(({ pieces: [piece] }, i) => {
    // Words that are nearly the same may be what somebody corrected: that is for a person to say.
    const isSure =
      piece!.by === 'position' ||
      (piece!.by === 'words' && hasBothSides(folded, annotations[i]!.targets[0]!, piece!.span!));
    if (isSure) found.set(missing[i]!, to(piece!.span!));
  });
  return pieces.map((piece) => found.get(piece) ?? piece);
}

/** A description in canonical text; its position means nothing there. */
export function plainTarget({ exact, prefix, suffix, source }: Target): Target {
  const plain = (words: string): string => onOneLine(canonical(words));
  const before = /\s$/.test(prefix) && plain(prefix) !== '' ? ' ' : '';
  const after = /^\s/.test(suffix) && plain(suffix) !== '' ? ' ' : '';
  return { source, exact: plain(exact), prefix: plain(prefix) + before, suffix: after + plain(suffix) };
}

/** A canonical text with a space for every line feed; its offsets are the same. */
export function onOneLine({ text }: Canonical): string {
  return text.replaceAll('\n', ' ');
}

/** So much of the context must stand on each side that has one. */
const MIN_CONTEXT = 12;

/** Whether the context is there on both sides, in whatever layout; the end of the article is none. */
function hasBothSides(folded: FoldedText, target: Target, span: Span): boolean {
  const [words, found] = [foldWords(target), foldSpan(folded, span)];
  if (!words || !found) return false;
  const { before, after } = evidenceAt(folded.text, words, found.start, found.end);
  const least = (context: string): number => Math.min(MIN_CONTEXT, context.length);
  return before >= least(words.prefix) && after >= least(words.suffix);
}
