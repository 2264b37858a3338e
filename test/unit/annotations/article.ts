import type { Facts, Quotation, Span, SpeakerKind, Timex } from '../../../server/src/analysis/facts';
import { anchor } from '../../../server/src/annotations/anchoring/anchor';
import type { AnchoredArticle } from '../../../server/src/annotations/annotatedArticle';
import { emptySidecar, type Sidecar, type Provenance } from '../../../server/src/annotations/model';

/** Where words stand in a text; the `nth` time, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No “${words}” in the text.`);
  return { start, end: start + words.length };
}

/** Ids count, and it is always the same noon. */
export function countingSource(creator?: string, from = 0): Provenance {
  let count = from;
  return {
    id: () => `urn:uuid:00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    now: () => '2024-03-05T12:00:00.000Z',
    ...(creator !== undefined && { creator }),
  };
}

const nothing: Facts = {
  language: 'en',
  foreign: [],
  header: undefined,
  dateline: undefined,
  publicationDate: undefined,
  quotations: [],
  cues: [],
  mentions: [],
  speakers: [],
  timexes: [],
  timexFacts: [],
  unclosedMarks: [],
  paragraphs: [],
  sentences: [],
};

/** A quotation for facts, in few words. */
export interface Said {
  readonly pieces: readonly string[];
  readonly cue?: string;
  readonly mention?: string;
  readonly name?: string;
  readonly kind?: SpeakerKind;
  readonly confidence?: number;
  readonly runnerUp?: readonly [name: string, confidence: number];
  readonly parent?: number;
}

/** Facts by hand: what these tests are about is not how they were found. */
export function factsOf(text: string, said: readonly Said[], dates: readonly [string, string, number?][] = []): Facts {
  const names = [
    ...new Set(said.flatMap(({ name, runnerUp }) => [name, runnerUp?.[0]]).filter((name) => name !== undefined)),
  ];
  const mentions = said.flatMap(({ mention, name }) =>
    mention === undefined
      ? []
      : [
          {
            ...spanOf(text, mention),
            kind: 'name' as const,
            speaker: names.indexOf(name!),
            confidence: 0.95,
            reason: undefined,
            source: true,
          },
        ],
  );
  const quotations = said.map((one): Quotation => {
    const { name, mention, confidence = 0.97, runnerUp } = one;
    const start = mention === undefined ? -1 : spanOf(text, mention).start;
    const at = mentions.findIndex((other) => other.start === start);
    return {
      pieces: one.pieces.map((words) => ({ ...spanOf(text, words), floating: false })),
      type: 'direct',
      cue: one.cue === undefined ? undefined : spanOf(text, one.cue),
      parent: one.parent,
      attribution: {
        speaker: name === undefined ? undefined : names.indexOf(name),
        mention: at < 0 ? undefined : at,
        confidence,
        rule: 'cue-and-source',
        evidence: { start: 0, end: 0 },
        reason: undefined,
        floating: false,
        runnersUp: runnerUp
          ? [{ speaker: names.indexOf(runnerUp[0]), mention: undefined, confidence: runnerUp[1] }]
          : [],
        joint: [],
        chain: [],
      },
    };
  });
  const timexes = dates.map(([words, value, confidence = 0.95]): Timex => {
    return { ...spanOf(text, words), type: 'DATE', value, confidence, reason: { kind: 'asWritten' }, alternatives: [] };
  });
  const kindOf = (name: string) => said.find((one) => one.name === name)?.kind ?? 'Person';
  const speakers = names.map((name) => ({ name, kind: kindOf(name), roles: [], mentions: [] }));
  return { ...nothing, quotations, cues: quotations.flatMap(({ cue }) => cue ?? []), mentions, speakers, timexes };
}

/** An article with its sidecar, as a decision sees it. */
export function articleWith(text: string, facts: Facts = nothing, sidecar: Sidecar = emptySidecar): AnchoredArticle {
  return { text, fileName: 'harbour.txt', facts, sidecar, anchored: anchor(text, sidecar.annotations) };
}
