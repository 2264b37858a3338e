import type { Span } from '../../analysis/facts';
import { describer } from '../../annotations/anchoring/describe';
import { type Canonical, canonical, trimmed } from './canonical';
import { type PlacedPiece, isSpan } from './piece';
import type { PlacedReadItem } from './placed';
import { onOneLine, plainTarget, search } from './search';

/** Finds what was annotated in one text in another; lives for one article. */
export class Placing {
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

  all(items: readonly PlacedReadItem[]): PlacedReadItem[] {
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
  #spans(pieces: readonly PlacedPiece[]): PlacedPiece[] {
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
  #descriptions(pieces: readonly PlacedPiece[]): PlacedPiece[] {
    const exactly = search(this.#text, pieces, (target) => target);
    return search(onOneLine(this.#here), exactly, (target) => plainTarget(target), this.#here.to);
  }

  /** Place of a span in its line, which both texts have once; for words with too many lookalikes. */
  #inLine(piece: PlacedPiece): Span | undefined {
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

/** Places to which words came from several places: of some of them it is not theirs. */
function sharedPlaces(before: readonly PlacedPiece[], now: readonly PlacedPiece[]): ReadonlySet<string> {
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

/** Starts of the lines that a text has once. */
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

/** Whether what was found follows upon each other as it did. */
function isInOrder(pieces: readonly PlacedPiece[]): boolean {
  const spans = pieces.filter(isSpan);
  return spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.end);
}
