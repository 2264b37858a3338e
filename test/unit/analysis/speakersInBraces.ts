import assert from 'node:assert/strict';
import { it } from 'mocha';
import { analyze } from '../../../server/src/analysis/analyze';

/**
 * One test per text. The speaker's full name stands in braces behind every source, and behind a quotation that has none:
 * `Mayor Ada Okoye{Ada Okoye} said it was safe. “Come and see it.”{Ada Okoye}` Empty braces: nobody is known.
 */
export function checkSpeakers(texts: readonly string[]): void {
  for (const text of texts) it(text.replaceAll('\n', ' / '), () => check(text));
}

/** Strips the braces, analyses, puts them back, compares. */
function check(marked: string): void {
  const text = marked.replaceAll(/\{[^}]*\}/g, '');
  const { quotations, mentions, speakers } = analyze(text);
  const nameOf = (speaker: number | undefined) => (speaker === undefined ? '' : speakers[speaker]!.name);
  const braces = [
    ...mentions.filter(({ source }) => source).map(({ end, speaker }) => ({ end, name: nameOf(speaker) })),
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
  assert.equal(out + text.slice(at), marked);
}
