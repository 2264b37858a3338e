import assert from 'node:assert/strict';
import type { Attribution, Facts, Span } from '../../server/src/analysis/facts';

/**
 * Asserts what holds for the facts of every text: spans lie in the text, are not empty, cut no surrogate pair, stand in
 * text order, and nest but never cross; indices point at what they name.
 */
export function assertSound(facts: Facts, text: string): void {
  const { quotations, mentions, speakers, timexes, cues, paragraphs, sentences, unclosedMarks } = facts;
  const lists = { mentions, timexes, cues, paragraphs, sentences, unclosedMarks };
  for (const [name, spans] of Object.entries(lists)) assertSpans(name, spans, text);
  assertSpans(
    'quotations',
    quotations.map(({ pieces }) => pieces[0]!),
    text,
    false,
  );
  const pieces = quotations.flatMap((quotation) => quotation.pieces).sort((a, b) => a.start - b.start || b.end - a.end);
  assertSpans('pieces', pieces, text);
  quotations.forEach(({ pieces: own, parent, cue, attribution }, index) => {
    assertSpans('pieces of a quotation', own, text);
    if (cue) assertSpans('cue', [cue], text);
    if (parent !== undefined) assert.ok(parent !== index && quotations[parent] !== undefined, 'parent');
    assertAttribution(attribution, facts, text);
  });
  speakers.forEach((speaker, index) => {
    assert.notEqual(speaker.name, '', 'a speaker has a name');
    for (const mention of speaker.mentions) assert.equal(mentions[mention]!.speaker, index, 'mention of a speaker');
  });
  mentions.forEach(({ speaker }, index) => {
    if (speaker !== undefined) assert.ok(speakers[speaker]!.mentions.includes(index), 'speaker of a mention');
  });
}

function assertAttribution(attribution: Attribution, { mentions, speakers }: Facts, text: string): void {
  const { speaker, mention, confidence, evidence, chain, runnersUp, joint } = attribution;
  if (chain.length > 0) assertSpans('chain', chain, text, false);
  assert.ok(evidence.start >= 0 && evidence.end <= text.length && evidence.start <= evidence.end, 'evidence');
  for (const candidate of [{ speaker, mention, confidence }, ...runnersUp, ...joint]) {
    assert.ok(candidate.confidence >= 0 && candidate.confidence <= 1, 'confidence');
    if (candidate.speaker !== undefined) assert.ok(speakers[candidate.speaker], 'speaker');
    if (candidate.mention !== undefined) assert.ok(mentions[candidate.mention], 'mention');
  }
}

/** @param nested whether the spans may nest but not cross; else only their order counts */
function assertSpans(name: string, spans: readonly Span[], text: string, nested = true): void {
  const open: number[] = [];
  let previous: Span = { start: 0, end: 0 };
  for (const span of spans) {
    const { start, end } = span;
    const where = `${name} ${start}–${end}`;
    assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length, where);
    assert.ok(start < end, `${where} is empty`);
    assert.ok(!cutsPair(text, start) && !cutsPair(text, end), `${where} cuts a surrogate pair`);
    assert.ok(start >= previous.start, `${where} follows ${previous.start}`);
    previous = span;
    if (!nested) continue;
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    assert.ok(open.length === 0 || end <= open.at(-1)!, `${where} crosses a span that ends at ${open.at(-1)}`);
    open.push(end);
  }
}

function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
