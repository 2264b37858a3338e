import type { Span } from '../../analysis/facts';
import { anchor } from '../../annotations/anchoring/anchor';
import { evidenceAt } from '../../annotations/anchoring/evidence';
import { describer } from '../../annotations/anchoring/describe';
import type { Annotation, Target } from '../../annotations/model';
import { type ImportProblem, quoted, type ReadItem, type Reading } from '../reading/reading';
import { type Canonical, canonical, trimmed } from './canonical';

/** An annotation of a reading with its place in the article; a piece that is not in it has a description instead. */
export interface Placed {
  readonly item: ReadItem;
  readonly pieces: readonly (Span | Target)[];
}

/** Whether a piece is in the article. */
export function isSpan(piece: Span | Target): piece is Span {
  return 'start' in piece;
}

/** Where the words of more than this share of the annotations are not in the article, it is another one. */
const mostStrangers = 0.5;

/**
 * Where the annotations of a reading stand in an article. Where the two texts differ only in line ends, white space, a byte order mark
 * or how accents are written, every place is known; else words are found by their context, or in a line
 * that both texts have once: unmistakably or not at all.
 * @param text the article as it is here
 */
export function place(
  reading: Reading,
  text: string,
): { value: readonly Placed[]; problems: readonly ImportProblem[] } {
  const value = reading.items.map((item): Placed => {
    if ('targets' in item.at) return { item, pieces: item.at.targets };
    return { item, pieces: item.at.spans };
  });
  const words = reading.text === text ? value : new Placing(reading.text ?? '', text).all(value);
  // Words that were lost there already are no news.
  const lost = words.filter(({ pieces }) => pieces.some((piece) => !isSpan(piece) && piece.lost !== true));
  const strange = lost.filter(({ pieces }) => !pieces.some((piece) => isSpan(piece) || text.includes(piece.exact)));
  if (strange.length > words.length * mostStrangers) {
    const { file } = strange[0]!.item;
    const message = `This is another text than the article: ${strange.length} of ${words.length} annotations are of words that are not in it. Name the article that they belong to.`;
    return { value: [], problems: [{ severity: 'error', message, file }] };
  }
  return { value: words, problems: lost.map(({ item, pieces }) => problemOf(item, pieces)) };
}

function problemOf({ file, line }: ReadItem, pieces: readonly (Span | Target)[]): ImportProblem {
  const target = pieces.find((piece): piece is Target => !isSpan(piece) && piece.lost !== true)!;
  const message = `${quoted(target.exact)} cannot be found in the article without a doubt. It is kept as an annotation that lost its words: put it in its place in the editor, or remove it.`;
  return { severity: 'warning', message, file, ...(line && { line: line() }) };
}

/** Finds what was annotated in one text in another; lives for one article. */
class Placing {
  readonly #theirs: string;
  readonly #text: string;
  readonly #before: Canonical;
  readonly #here: Canonical;
  #lines: readonly ReadonlyMap<string, number>[] | undefined;

  constructor(theirs: string, text: string) {
    this.#theirs = theirs;
    this.#text = text;
    this.#before = canonical(theirs);
    this.#here = canonical(text);
  }

  all(items: readonly Placed[]): Placed[] {
    const pieces = items.flatMap((item) => item.pieces);
    const described = this.#spans(pieces);
    const found = this.#descriptions(described).map((one, i) =>
      isSpan(one) ? one : (this.#inLine(pieces[i]!) ?? one),
    );
    const shared = sharedPlaces(pieces, found);
    const places = found.map((one, i) => (isSpan(one) && shared.has(keyOf(one)) ? described[i]! : one));
    let next = 0;
    return items.map(({ item, pieces: own }) => {
      const from = next;
      next += own.length;
      const now = places.slice(from, next);
      return { item, pieces: isInOrder(now) ? now : described.slice(from, next) };
    });
  }

  /** Spans of their text: at once where the texts are the same but for white space and the like, else by their words. */
  #spans(pieces: readonly (Span | Target)[]): (Span | Target)[] {
    const same = onOneLine(this.#before) === onOneLine(this.#here);
    const describe = describer(this.#theirs, '');
    return pieces.map((piece) => {
      if (!isSpan(piece)) return piece;
      const span = same ? this.#before.from(piece) : undefined;
      return span ? this.#widened(this.#here.to(span), piece) : describe(piece);
    });
  }

  /** A span with the white space that it has at its ends there, where the same stands here. */
  #widened({ start, end }: Span, piece: Span): Span {
    const words = trimmed(this.#theirs, piece);
    const before = this.#theirs.slice(piece.start, words.start);
    const after = this.#theirs.slice(words.end, piece.end);
    return {
      start: this.#text.slice(Math.max(0, start - before.length), start) === before ? start - before.length : start,
      end: this.#text.startsWith(after, end) ? end + after.length : end,
    };
  }

  /** Descriptions of words, first in the article as it is, then without what programs change. */
  #descriptions(pieces: readonly (Span | Target)[]): (Span | Target)[] {
    const exactly = search(this.#text, pieces, (target) => target);
    return search(onOneLine(this.#here), exactly, (target) => plainTarget(target), this.#here.to);
  }

  /** Where a stretch is in its line, which is in both texts once; for words that too many others look like. */
  #inLine(piece: Span | Target): Span | undefined {
    const span = isSpan(piece) ? this.#before.from(piece) : undefined;
    if (!span) return undefined;
    const [theirs, here] = [this.#before.text, this.#here.text];
    const start = theirs.lastIndexOf('\n', span.start - 1) + 1;
    const end = theirs.indexOf('\n', start);
    const line = theirs.slice(start, end < 0 ? theirs.length : end);
    this.#lines ??= [onlyLines(theirs), onlyLines(here)];
    const [was, is] = this.#lines.map((lines) => lines.get(line));
    if (was === undefined || is === undefined) return undefined;
    const moved = { start: is + span.start - start, end: is + span.end - start };
    const isSame = here.slice(moved.start, moved.end) === theirs.slice(span.start, span.end);
    return isSame ? this.#widened(this.#here.to(moved), piece as Span) : undefined;
  }
}

/** So much of the context must stand on each side that has one. */
const leastOnEachSide = 12;

/** Whether the context is there on both sides; the end of the article is none. */
function hasBothSides(text: string, target: Target, { start, end }: Span): boolean {
  const { before, after } = evidenceAt(text, target, start, end);
  const least = (context: string): number => Math.min(leastOnEachSide, context.length);
  return before >= least(target.prefix) && after >= least(target.suffix);
}

/** Places to which words came from several places: of some of them it is not theirs. */
function sharedPlaces(before: readonly (Span | Target)[], now: readonly (Span | Target)[]): ReadonlySet<string> {
  const from = new Map<string, string>();
  const shared = new Set<string>();
  now.forEach((place, i) => {
    const was = before[i]!;
    if (!isSpan(place) || !isSpan(was)) return;
    const key = keyOf(place);
    if ((from.get(key) ?? keyOf(was)) !== keyOf(was)) shared.add(key);
    from.set(key, keyOf(was));
  });
  return shared;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A canonical text with a space for every line feed; its offsets are the same. */
function onOneLine({ text }: Canonical): string {
  return text.replaceAll('\n', ' ');
}

/** Where the lines begin that a text has once. */
function onlyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const again = new Set<string>();
  let at = 0;
  for (const line of text.split('\n')) {
    if (lines.has(line)) again.add(line);
    lines.set(line, at);
    at += line.length + 1;
  }
  for (const line of again) lines.delete(line);
  return lines;
}

/** Words that stand without context must have so many characters. */
const longEnough = 12;

/** Replaces those descriptions by spans whose words are in the text. */
function search(
  text: string,
  pieces: readonly (Span | Target)[],
  described: (target: Target) => Target,
  to: (span: Span) => Span = (span) => span,
): (Span | Target)[] {
  const missing = pieces.filter(
    (piece): piece is Target => !isSpan(piece) && piece.lost !== true && described(piece).exact !== '',
  );
  if (missing.length === 0) return [...pieces];
  const annotations = missing.map((target): Annotation => {
    return { id: '', kind: 'cue', status: 'confirmed', targets: [described(target)], speakers: [] };
  });
  const found = new Map<Span | Target, Span>();
  // Where a description is nothing but words, these must be the only ones, and more than a few.
  for (const target of missing) {
    const { exact, prefix, suffix } = described(target);
    const at = prefix === '' && suffix === '' && exact.length >= longEnough ? text.indexOf(exact) : -1;
    if (at >= 0 && !text.includes(exact, at + 1)) found.set(target, to({ start: at, end: at + exact.length }));
  }
  anchor(text, annotations).forEach(({ pieces: [piece] }, i) => {
    // Words that are nearly the same may be what somebody corrected: that is for a person to say.
    const isSure =
      piece!.by === 'position' ||
      (piece!.by === 'words' && hasBothSides(text, annotations[i]!.targets[0]!, piece!.span!));
    if (isSure) found.set(missing[i]!, to(piece!.span!));
  });
  return pieces.map((piece) => found.get(piece) ?? piece);
}

/** A description in canonical text; its position means nothing there. */
function plainTarget({ exact, prefix, suffix, source }: Target): Target {
  const plain = (words: string): string => onOneLine(canonical(words));
  const before = /\s$/.test(prefix) && plain(prefix) !== '' ? ' ' : '';
  const after = /^\s/.test(suffix) && plain(suffix) !== '' ? ' ' : '';
  return { source, exact: plain(exact), prefix: plain(prefix) + before, suffix: after + plain(suffix) };
}

/** Whether what was found follows upon each other as it did. */
function isInOrder(pieces: readonly (Span | Target)[]): boolean {
  const spans = pieces.filter(isSpan);
  return spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.end);
}
