import assert from 'node:assert/strict';
import { it } from 'mocha';
import { analyze } from '../../../server/src/analysis/analyze';

/**
 * One test per text. The speaker's full name stands in braces behind every source, and behind a quotation that has none:
 * `Mayor Ada Okoye{Ada Okoye} said it was safe. “Come and see it.”{Ada Okoye}` Empty braces: nobody is known. A "+" joins
 * those whom one pronoun means: `they{Ada Okoye + Jonas Lind}`.
 */
export function checkSpeakers(texts: readonly string[]): void {
  for (const text of texts) it(text.replaceAll('\n', ' / '), () => check(text));
}

/** Strips the braces, puts them back, compares. */
function check(marked: string): void {
  assert.equal(speakersInBraces(marked.replaceAll(/\{[^}]*\}/g, '')), marked);
}

/** A text with those in braces who are found to speak. */
function speakersInBraces(text: string): string {
  const { quotations, mentions, speakers } = analyze(text);
  const nameOf = (speaker: number | undefined) => (speaker === undefined ? '' : speakers[speaker]!.name);
  const jointOf = (index: number): string[] => {
    const own = quotations.find(({ attribution }) => attribution.mention === index);
    return mentions[index]!.kind === 'pronoun'
      ? (own?.attribution.joint ?? []).map(({ speaker }) => nameOf(speaker))
      : [];
  };
  const braces = [
    ...mentions.flatMap(({ source, end, speaker }, index) =>
      source ? [{ end, name: [nameOf(speaker), ...jointOf(index)].join(' + ') }] : [],
    ),
    ...quotations
      .filter(({ attribution }) => attribution.mention === undefined)
      .map(({ pieces, attribution }) => ({ end: pieces.at(-1)!.end, name: nameOf(attribution.speaker) })),
  ].sort((a, b) => a.end - b.end);
  let out = '';
  let at = 0;
  for (const { end, name } of braces) {
    out += `${text.slice(at, end)}{${name}}`;
    at = end;
  }
  return out + text.slice(at);
}
