import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import type { JsonObject } from '../../annotations/json/values';
import type { Annotation, SpeakerRecord, Target } from '../../annotations/model';

/** A file that is read: its name without a folder, and its text with a byte order mark where it has one. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Problem with a file, or with a part of it that cannot be imported. The message says what is wrong, then what to do. */
export interface ImportProblem {
  /**
   * `error`: nothing of the file, or of the article, is imported; `warning`: something is left out, or contradicts the sidecar;
   * `information`: what the file has and a sidecar has not.
   */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** Number of annotations of the file that are left out for it; none unless given. */
  readonly leftOut?: number;
}

/** An annotation as a file has it; ids in it are those of the reading, not of the sidecar. */
export interface ReadItem {
  readonly annotation: Omit<Annotation, 'targets'>;
  /** Its pieces in the text of the reading, in text order; or, in files that describe words instead, descriptions of them. */
  readonly at: { readonly spans: readonly Span[] } | { readonly targets: readonly Target[] };
  readonly file: string;
  /** Its line, from 1; counted only when something is to be said of it. */
  readonly line?: () => number;
}

/** Annotations of one article, read from a file of another format. Offsets are UTF-16. */
export interface Reading {
  /** The article's name, where the file gives one; outside data: it may hold a path. */
  readonly fileName?: string;
  /** Name of the text in the file: the article's name, or any words; it is outside data. */
  readonly title?: string;
  /** The article, where the file holds it. */
  readonly text?: string;
  readonly publicationDate?: string;
  readonly speakers: readonly SpeakerRecord[];
  readonly items: readonly ReadItem[];
  /** Annotations of other tools, to be kept as they are. */
  readonly foreign: readonly JsonObject[];
}

/** Readings of a file, and its problems. */
export interface ReadResult {
  readonly value: readonly Reading[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the files of one import: a file, or a file with those that belong to it. Never throws. */
export type Reader = (files: readonly SourceFile[]) => ReadResult;

/** Words for a message: on one line, cut where they are long, between marks unless they have their own. */
export function quoted(words: string): string {
  const plain = asRead(words).replace(/\s+/g, ' ').trim();
  const short = plain.length > 60 ? `${plain.slice(0, 60).replace(/\p{Cs}$/u, '')}…` : plain;
  return /^["“„«‘]/.test(short) ? short : `“${short}”`;
}

/** Line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
    if (index + lineEnd.length > offset) break;
    line++;
  }
  return line;
}
