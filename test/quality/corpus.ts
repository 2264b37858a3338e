import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationType, Span, TimexType } from '../../server/src/analysis/facts';

/** A span with its words, as annotators marked it. */
export interface GoldSpan extends Span {
  readonly text: string;
  /** Made from other annotations by a program. */
  readonly derived?: boolean;
}

/** One piece of a quotation in a corpus. */
export interface GoldQuote extends Span {
  readonly type: QuotationType;
  readonly speaker?: GoldSpan | null;
  readonly cue?: GoldSpan | null;
  /** The speaker's full name. */
  readonly speakerEntity?: string | null;
  /** False for beliefs and intentions. */
  readonly speech?: boolean;
}

export interface GoldTimex extends Span {
  readonly type: TimexType;
  readonly value: string;
}

/** A document of a corpus; each corpus has some of the annotations. UTF-16 offsets, `end` exclusive. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The publication date. */
  readonly dct?: string;
  readonly quotes?: readonly GoldQuote[];
  readonly timexes?: readonly GoldTimex[];
  readonly sentences?: readonly Span[];
  readonly entities?: readonly (Span & { readonly type: string })[];
  /** Stretches that are not judged. */
  readonly ignore?: readonly Span[];
}

/** The documents of `<directory>/<name>.jsonl`; none when there is no such file. */
export function readCorpus(directory: string, name: string): GoldDocument[] {
  const path = join(directory, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}
