// Stands in until the annotations folder has these; to be deleted then.
import type { Facts } from '../analysis/facts';
import type { Decidable, Decision, Outcome } from '../annotations/decision';
import type { Merged } from '../annotations/mergedModel';
import type { Anchored, Sidecar, Source } from '../annotations/model';

export function combine(facts: Facts, _anchored: readonly Anchored[], _sidecar: Sidecar, threshold: number): Merged {
  const unambiguous = (confidence: number, speaker: unknown) => confidence >= threshold && speaker !== undefined;
  const base = { status: 'suggested', annotation: undefined, unambiguous: false } as const;
  return {
    speakers: facts.speakers.map((s) => ({
      name: s.name,
      kind: s.kind,
      roles: s.roles,
      suggestion: s,
      record: undefined,
    })),
    quotations: facts.quotations.map((q) => ({
      ...base,
      unambiguous: unambiguous(q.attribution.confidence, q.attribution.speaker),
      pieces: q.pieces,
      type: q.type,
      cue: q.cue,
      parent: q.parent,
      speakers:
        q.attribution.speaker === undefined
          ? []
          : [q.attribution.speaker, ...q.attribution.joint.map((j) => j.speaker)],
      suggestion: q,
    })),
    mentions: facts.mentions.map((m) => ({
      ...base,
      start: m.start,
      end: m.end,
      speaker: m.speaker,
      source: m.source,
      suggestion: m,
    })),
    cues: facts.cues.map((c) => ({ ...base, ...c })),
    dates: facts.timexes.map((t) => ({ ...base, ...t, suggestion: t })),
    orphans: [],
    rejections: [],
  };
}
export function decide(_decisions: readonly Decision[], _article: Decidable, _source: Source): Outcome {
  return { refused: 'not yet' };
}
